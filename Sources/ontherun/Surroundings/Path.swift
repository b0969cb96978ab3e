import Glibc

/// Paths as people type them, made whole.
enum Path {
  /// The path from the root, links in it followed as far as it is there, without a slash at its end.
  ///
  /// The store itself follows no link; the one its user names in ONTHERUN_HOME is theirs to choose.
  static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    var whole = path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
    while whole.count > 1, whole.hasSuffix("/") { whole.removeLast() }
    return whole
  }

  /// A path as its folder and its last part.
  static func split(_ path: String) -> (folder: String, name: String) {
    let whole = path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
    guard let slash = whole.lastIndex(of: "/") else { return (".", whole) }
    let folder = whole[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(whole[slash...].dropFirst()))
  }

  private static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}
