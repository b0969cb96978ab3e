import Foundation

/// A file read whole, and the little that is asked of its lines.
enum TextFile {
  /// The text of a file.
  static func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  /// The text of a key in a line of JSON that is known to be plain.
  static func value(of key: String, in line: some StringProtocol) -> String? {
    guard let start = line.range(of: "\"\(key)\":\"")?.upperBound,
      let end = line[start...].firstIndex(of: "\"")
    else { return nil }
    return String(line[start..<end])
  }
}
