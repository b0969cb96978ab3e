import Foundation
import Testing

/// Files that lie beside the tests, as people read and compare them.
enum GoldenFiles {
  /// Compares a report with the file kept under a name in `Pages/`.
  ///
  /// With `ONTHERUN_RECORD=1` it writes the file instead, and fails, so that the difference is read.
  static func expect(
    _ actual: String, _ name: String, at location: SourceLocation = #_sourceLocation
  ) {
    let path = folder.appendingPathComponent("Pages/\(name)")
    if ProcessInfo.processInfo.environment["ONTHERUN_RECORD"] == "1" {
      try? Data(actual.utf8).write(to: path)
      Issue.record("recorded \(name)", sourceLocation: location)
      return
    }
    let expected = (try? Data(contentsOf: path)) ?? Data("no file is kept".utf8)
    if Data(actual.utf8) == expected { return }
    let kept = String(decoding: expected, as: UTF8.self)
    let lines = zip(actual.split(separator: "\n"), kept.split(separator: "\n"))
    let first = lines.first { $0 != $1 }
    Issue.record(
      "\(name) changed; first: \(first?.0 ?? "its length"), not \(first?.1 ?? "")",
      sourceLocation: location)
  }

  /// Pairs of what somebody typed and what a report is to hold, one pair a line.
  static func pairs(_ name: String) -> [(typed: String, expected: String)] {
    kept(name).compactMap { line in
      let parts = line.components(separatedBy: "\t").map(unescaped)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }

  /// What somebody typed, one a line; `\u{..}` stands for a sign that an editor would not show.
  static func lines(_ name: String) -> [String] { kept(name).map(unescaped) }

  private static func kept(_ name: String) -> [String] {
    let path = folder.appendingPathComponent("Payloads/\(name)")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n").filter { !$0.isEmpty }
  }

  private static func unescaped(_ line: String) -> String {
    var result = ""
    var rest = line[...]
    while let start = rest.range(of: "\\u{"),
      let end = rest[start.upperBound...].firstIndex(of: "}"),
      let number = UInt32(rest[start.upperBound..<end], radix: 16),
      let scalar = Unicode.Scalar(number)
    {
      result += rest[..<start.lowerBound]
      result.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
}
