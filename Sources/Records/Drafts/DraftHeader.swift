public import Practice

/// Where a draft is going: it cannot end up with another person, store or purpose.
public struct DraftHeader: Hashable, Sendable {
  /// What the words are for.
  public enum Purpose: String, CaseIterable, Hashable, Sendable {
    case real, practice
    /// The trainee's own words, typed while the keyboard was handed over.
    case reflection
    /// A walk through a scenario.
    case walk
  }

  /// The id that its record will have.
  public var id: RecordID
  /// Who types.
  public var by: RecordID
  /// The store it is meant for.
  public var store: RecordID
  /// A real record, practice, or the trainee's own words.
  public var purpose: Purpose
  /// When the form opened.
  public var started: Timestamp

  /// Makes a header.
  public init(
    id: RecordID, by: RecordID, store: RecordID, purpose: Purpose, started: Timestamp
  ) {
    self.id = id
    self.by = by
    self.store = store
    self.purpose = purpose
    self.started = started
  }
}

/// What stands in a field, and where the cursor is in it.
public struct DraftValue: Hashable, Sendable {
  /// The field.
  public var field: String
  /// What stands in it.
  public var text: String
  /// The cursor's place, as the form counts it.
  public var cursor: Int

  /// Makes a value.
  public init(field: String, text: String, cursor: Int) {
    self.field = field
    self.text = text
    self.cursor = cursor
  }
}

/// A draft that nobody has open.
public struct WaitingDraft: Hashable, Sendable {
  /// Where it is going.
  public var header: DraftHeader
  /// The last value of each field, in the order in which they were first filled.
  public var values: [DraftValue]

  /// Whether any field holds a character.
  public var isBlank: Bool { values.allSatisfy(\.text.isEmpty) }

  /// The last text of a field.
  public subscript(field: String) -> String? {
    values.first { $0.field == field }?.text
  }
}
