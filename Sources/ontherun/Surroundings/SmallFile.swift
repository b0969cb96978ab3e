import Glibc

/// A file read in one go.
enum SmallFile {
  /// The file's bytes, up to a limit; nil where there is none that can be read.
  static func read(_ path: String, limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return bytes(from: descriptor, limit: limit)
  }

  /// Whether something is there by that name, a link that leads nowhere too.
  static func isThere(_ path: String) -> Bool {
    var found = stat()
    return lstat(path, &found) == 0
  }

  /// All that a descriptor gives until it ends, up to a limit; nil when it fails.
  static func bytes(from descriptor: Int32, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: min(limit, 64 << 10))
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &block, min(block.count, limit - bytes.count))
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if count == 0 { break }
      bytes += block[..<count]
    }
    return bytes
  }
}
