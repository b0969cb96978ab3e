public import Practice

/// What somebody erased on another computer, or what came back, and is still in this one's files.
public struct WaitingErasure: Hashable, Sendable {
  /// The erasure.
  public var id: RecordID
  /// What, by whom, when and why, in a line.
  public var line: String
  /// Why it must not go now; nil when it may.
  public var hold: String?

  /// Makes a waiting erasure.
  public init(id: RecordID, line: String, hold: String? = nil) {
    self.id = id
    self.line = line
    self.hold = hold
  }
}
