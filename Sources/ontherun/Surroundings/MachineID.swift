import Glibc
import Records

/// What names this machine: the system's id, or a random one that is kept with our notes.
enum MachineID {
  /// Reads the id, making one where the system has none.
  static func read(keptIn state: String) -> String {
    id(in: "/etc/machine-id") ?? id(in: "\(state)/machine-id") ?? made(in: state)
  }

  private static func id(in path: String) -> String? {
    guard let bytes = SmallFile.read(path, limit: 128) else { return nil }
    let text = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    let isPlain = text.utf8.allSatisfy { byte in
      (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57)
    }
    return isPlain && text.utf8.count >= 8 ? text : nil
  }

  /// Of two processes that make one at the same moment, both take the one that is there in the end.
  private static func made(in state: String) -> String {
    var random = SystemRandomNumberGenerator()
    let id = (0..<32).map { _ in String(random.next(upperBound: UInt(16)), radix: 16) }.joined()
    let files = RealFileSystem()
    Folders.make(state)
    guard let folder = try? files.open(state, in: nil, for: .folder) else { return id }
    defer { files.close(folder) }
    try? files.writeWholeFile("machine-id", Array("\(id)\n".utf8), in: folder, replacing: false)
    return self.id(in: "\(state)/machine-id") ?? id
  }
}
