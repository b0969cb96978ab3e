/// One field of a draft: its new value, and the cursor in it.
public struct DraftChange: Hashable, Sendable {
  /// The field's name in the draft file.
  public var field: String
  /// Its whole new value.
  public var value: String
  /// Where the cursor stands in it, in graphemes.
  public var cursor: Int

  /// Makes a change.
  public init(field: String, value: String, cursor: Int = 0) {
    self.field = field
    self.value = value
    self.cursor = cursor
  }
}
