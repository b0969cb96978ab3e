import Glibc

/// Folders that are this program's to make and to take away.
enum Folders {
  /// Makes a folder for this login alone, and those above it that are missing.
  static func make(_ path: String) {
    guard mkdir(path, 0o700) != 0, errno == ENOENT else { return }
    let parent = Path.split(path).folder
    guard parent != path else { return }
    make(parent)
    mkdir(path, 0o700)
  }

  /// Makes a private folder with a name of its own below the temporary folder; nil when it cannot.
  static func makeTemporary() -> String? {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base.isEmpty ? "/tmp" : base)/ontherun-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The names in a folder, in order; nil where there is no folder.
  static func names(in path: String) -> [String]? {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Takes away a folder and all in it, never through a link.
  static func remove(_ path: String) {
    for name in names(in: path) ?? [] {
      let below = "\(path)/\(name)"
      var found = stat()
      guard lstat(below, &found) == 0 else { continue }
      if found.st_mode & S_IFMT == S_IFDIR { remove(below) } else { unlink(below) }
    }
    rmdir(path)
  }
}
