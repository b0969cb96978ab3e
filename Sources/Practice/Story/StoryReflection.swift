/// The trainee's own words, beside the feedback that they answer.
public struct StoryReflection: Hashable, Sendable, Identifiable {
  /// The record.
  public var id: RecordID
  /// When it was written.
  public var at: Timestamp
  /// Who wrote it: the trainee.
  public var by: RecordID
  /// The feedback it answers.
  public var of: RecordID?
  /// The words.
  public var text: String
  /// When the keyboard was handed over.
  public var handed: Timestamp
}
