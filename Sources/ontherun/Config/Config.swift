import Library

/// What the configuration says, read once, and only by what needs it.
struct Config: Sendable {
  /// What the file says that is sound.
  let values: [ConfigEntry: String]
  /// What is wrong in it, by line.
  let problems: [ContentProblem]

  /// No file is larger.
  private static let largest = 64 << 10

  /// This login's configuration.
  static let ofLogin = Config(path: Environment.configPath)

  /// Reads a file; where there is none, every standard holds.
  init(path: String) {
    self.init(SmallFile.read(path, limit: Self.largest) ?? [], path: path)
  }

  /// Reads what a file holds.
  init(_ bytes: [UInt8], path: String) {
    guard !bytes.isEmpty else {
      (values, problems) = ([:], [])
      return
    }
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    let file = ConfigFile(bytes, path: name, rules: ConfigEntry.allCases.map(\.rule))
    var values: [ConfigEntry: String] = [:]
    var problems = file.problems
    for entry in ConfigEntry.allCases {
      guard let value = file.values[entry.key] else { continue }
      if let fault = entry.fault(in: value) {
        let line = Self.line(of: entry, in: bytes)
        problems.append(ContentProblem(file: name, line: line, sentence: fault))
      } else {
        values[entry] = value
      }
    }
    self.values = values
    self.problems = problems.sorted { $0.line < $1.line }
  }

  /// What holds: what the file says, else the standard.
  subscript(entry: ConfigEntry) -> String { values[entry] ?? entry.standard }

  /// What to say at the start where something is wrong; nil where nothing is.
  var notice: String? {
    guard let first = problems.first else { return nil }
    let more = problems.count > 1 ? " (and \(problems.count - 1) more: ontherun config)" : ""
    return "\(first) The standard is used.\(more)"
  }

  /// The line on which a setting stands, from 1.
  static func line(of entry: ConfigEntry, in bytes: [UInt8]) -> Int {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.hasPrefix("\(entry.key):") } ?? 0) + 1
  }
}
