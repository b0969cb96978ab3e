public import Practice

/// What a trainee wrote while the keyboard was handed over.
public struct NewReflection: Hashable, Sendable {
  /// The id that its record will have, which is its draft's.
  public var id: RecordID
  /// The trainee, who says it.
  public var trainee: RecordID
  /// The feedback that it answers; nil for none in particular.
  public var of: RecordID?
  /// The words.
  public var text: String
  /// When the keyboard was handed over.
  public var handed: Timestamp

  /// Makes a reflection to be saved.
  public init(id: RecordID, trainee: RecordID, of: RecordID?, text: String, handed: Timestamp) {
    self.id = id
    self.trainee = trainee
    self.of = of
    self.text = text
    self.handed = handed
  }
}
