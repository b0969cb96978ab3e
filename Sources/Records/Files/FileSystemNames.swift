/// The names of files in the making.
enum FileSystemNames {
  private static let randomLength = 8

  /// A name under which a file is made before it gets its own.
  static func temporary(for name: String) -> String {
    ".\(name).\(RandomName.letters(randomLength))"
  }

  /// Whether a name is that of a file of lines that a kill left in the making.
  static func isLeftOver(_ name: String) -> Bool {
    name.contains(".jsonl") && isTemporary(name)
  }

  /// Whether a name is one under which a file is made.
  static func isTemporary(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return name.hasPrefix(".") && parts.count > 2
      && parts.last?.utf8.count == randomLength
      && parts.last?.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) } == true
  }
}
