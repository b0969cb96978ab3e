import Glibc
import Practice
import Records

/// Whether a writer wrote into a folder lately, told by the last stamp of its file.
///
/// Undo looks for acts of the last day alone, and most folders have none: their files stay unread.
enum RecentWriting {
  private static let tail = 128 << 10

  /// Whether any of the writers' files about a trainee ends in a stamp that is late enough.
  ///
  /// Answers yes where it cannot tell.
  static func isIn(
    _ trainee: RecordID, of store: Store, by writers: Set<String>, since stamp: UInt64
  ) -> Bool {
    writers.contains { writer in
      let path = "\(store.place.home)/trainees/\(trainee.text)/\(writer).jsonl"
      guard let end = end(of: path) else { return false }
      return lastStamp(in: end).map { $0 >= stamp } ?? true
    }
  }

  /// The last bytes of a file; nil where there is none.
  private static func end(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let count = min(max(size, 0), tail)
    var bytes = [UInt8](repeating: 0, count: count)
    let got = pread(descriptor, &bytes, count, off_t(size - count))
    return got == count ? bytes : []
  }

  /// The value of the last key `t`, which stands near the beginning of a line.
  private static func lastStamp(in bytes: [UInt8]) -> UInt64? {
    let key = Array("\"t\":\"".utf8)
    var index = bytes.count - key.count - 16
    while index >= 0 {
      if bytes[index] == key[0], bytes[index..<(index + key.count)].elementsEqual(key) {
        let digits = bytes[(index + key.count)..<(index + key.count + 16)]
        if let stamp = UInt64(String(decoding: digits, as: UTF8.self), radix: 16) { return stamp }
      }
      index -= 1
    }
    return nil
  }
}
