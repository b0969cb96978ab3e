/// One labelled line of feedback, as every screen and text shows it.
public struct EntryField: Hashable, Sendable {
  /// What it is: I saw, Effect, Next time.
  public var label: String
  /// What it says.
  public var text: String

  /// Makes a field.
  public init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }

  /// The label and what it says, in one line.
  public var line: String { "\(label): \(text)" }
}
