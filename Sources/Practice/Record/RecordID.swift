/// What names a record, a person, a next step or an action: a UUIDv7, in lower case.
public struct RecordID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The thirty-six characters.
  public let text: String

  /// Takes the text as it stands; the store checks the form of what it reads.
  public init(_ text: String) {
    self.text = text
  }

  /// The text itself.
  public var description: String { text }

  /// The last four characters: what people type and screens show.
  public var short: String { String(text.suffix(4)) }

  /// In the order of the text, which for UUIDv7 is the order of making.
  public static func < (one: RecordID, other: RecordID) -> Bool { one.text < other.text }
}
