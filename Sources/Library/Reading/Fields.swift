/// The keys of one thing in a file: a look-for, a situation, a moment.
struct Fields {
  /// What a sentence calls it: look-for.
  let what: String
  /// The line it begins on.
  let line: Int
  private let entries: [ContentNode.Entry]

  init(what: String, line: Int, entries: [ContentNode.Entry]) {
    self.what = what
    self.line = line
    self.entries = entries
  }

  /// Whether a key names a list.
  func hasList(_ key: String) -> Bool {
    if case .list = self[key]?.value { true } else { false }
  }

  /// The line that a key stands on.
  func line(of key: String) -> Int? { entries.first { $0.key == key }?.line }

  /// What a key names; O(keys), and there are a dozen.
  subscript(key: String) -> ContentNode? { entries.first { $0.key == key }?.node }
}
