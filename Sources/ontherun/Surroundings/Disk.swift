import Glibc

/// What the disk below a folder is like.
enum Disk {
  /// How many bytes this login may still write there; nil where nobody can tell.
  static func free(at path: String) -> Int? {
    var found = statvfs()
    var path = path
    // What is not made yet will lie where the folder above it does.
    while statvfs(path, &found) != 0 {
      let folder = Path.split(path).folder
      guard errno == ENOENT, folder != path else { return nil }
      path = folder
    }
    return Int(found.f_bavail) * Int(found.f_frsize)
  }

  /// Whether a folder, or one above it, is a git work tree.
  static func isInWorkTree(_ path: String) -> Bool {
    var path = path
    while true {
      if access(path == "/" ? "/.git" : "\(path)/.git", F_OK) == 0 { return true }
      let folder = Path.split(path).folder
      if folder == path { return false }
      path = folder
    }
  }
}
