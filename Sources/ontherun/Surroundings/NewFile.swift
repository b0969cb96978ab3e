import Glibc

/// A file that is made, never one that is changed.
enum NewFile {
  /// Writes a whole new file; throws `DeskError.cannotCreate`, also where one is there already.
  static func write(_ text: String, to path: String) throws(DeskError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      throw .cannotCreate(
        path: path, why: errno == EEXIST ? "it is there already" : String(cString: strerror(errno)))
    }
    defer { close(file) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else {
        let why = String(cString: strerror(errno))
        unlink(path)
        throw .cannotCreate(path: path, why: why)
      }
      bytes = bytes.dropFirst(max(0, count))
    }
  }

  /// Whether something is there already.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
