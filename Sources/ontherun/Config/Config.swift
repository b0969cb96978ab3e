import Library

/// What the configuration says, read once, and only by what needs it.
struct Config: Sendable {
  /// What the file says that is sound.
  let values: [ConfigEntry: String]
  /// What is wrong in it, by line.
  let problems: [ContentProblem]
  /// What is wrong with the store that it names; nil where it names none, or a sound one.
  let storeFault: String?

  /// No file is larger.
  private static let largest = 64 << 10

  /// This login's configuration.
  static let ofLogin = Config(path: Environment.configPath)

  /// Reads a file; where there is none, every standard holds.
  init(path: String) {
    let bytes = SmallFile.read(path, limit: Self.largest + 1)
    let name = Self.name(of: path)
    if bytes == nil, SmallFile.isThere(path) {
      self.init(problem: "It cannot be read; make it a file of lines that you may read.", in: name)
    } else if let bytes, bytes.count > Self.largest {
      self.init(problem: "It is over 64 KiB long; cut it to the lines that are needed.", in: name)
    } else {
      self.init(bytes ?? [], path: path)
    }
  }

  private init(problem: String, in name: String) {
    values = [:]
    problems = [ContentProblem(file: name, line: 1, sentence: problem)]
    storeFault = nil
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map { String($0) } ?? path
  }

  /// Reads what a file holds.
  init(_ bytes: [UInt8], path: String) {
    guard !bytes.isEmpty else {
      (values, problems, storeFault) = ([:], [], nil)
      return
    }
    let name = Self.name(of: path)
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
    let sorted = problems.sorted { $0.line < $1.line }
    self.problems = sorted
    let line = Self.line(of: .store, in: bytes)
    let namesStore = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .contains { $0.hasPrefix("\(ConfigEntry.store.key):") }
    // Of a file that is no YAML nothing is used, and its fault may stand on any line.
    storeFault =
      namesStore && values[.store] == nil
      ? (sorted.first { $0.line == line } ?? sorted.first)?.description : nil
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
