/// A record in the few values that counting needs, scanned from its line and not decoded.
///
/// Only the commonest kinds have a light form. Whatever amends, takes back, is amended or taken back,
/// belongs to an act of several lines or turns up twice is decoded instead: see `LightFold`.
public struct LightRecord: Sendable {
  /// What a light record says.
  public enum Body: Sendable {
    case feedback(LightFeedback)
    case talked(of: RecordID, on: Day)
    /// A step that moves on.
    case step(of: RecordID, now: StepState)
  }

  /// Who wrote it: one installation.
  public var writer: String
  /// The hybrid clock.
  public var stamp: UInt64
  /// Its id.
  public var id: RecordID
  /// When it was seen.
  public var at: Timestamp
  /// Who says so.
  public var by: RecordID
  /// The action it belongs to.
  public var act: RecordID
  /// What it says.
  public var body: Body
  /// Where its line is, for whoever wants its words.
  public var line: Int

  /// Makes a light record.
  public init(
    writer: String, stamp: UInt64, id: RecordID, at: Timestamp, by: RecordID, act: RecordID,
    body: Body, line: Int
  ) {
    self.writer = writer
    self.stamp = stamp
    self.id = id
    self.at = at
    self.by = by
    self.act = act
    self.body = body
    self.line = line
  }

  /// The record that it speaks of; nil for feedback.
  public var of: RecordID? {
    switch body {
    case .feedback: nil
    case .talked(let of, _), .step(let of, _): of
    }
  }

  var head: RecordHead {
    RecordHead(writer: writer, stamp: stamp, id: id, at: at, by: by, act: act)
  }

  /// By when it was seen; what was seen at the same moment, by the order of the store.
  func isSeenBefore(_ other: LightRecord) -> Bool {
    at.instant == other.at.instant ? precedes(other) : at.instant < other.at.instant
  }

  /// By the order of the store.
  func precedes(_ other: LightRecord) -> Bool {
    if stamp != other.stamp { return stamp < other.stamp }
    return writer == other.writer ? id < other.id : writer < other.writer
  }
}

/// Feedback in the few values that counting needs.
public struct LightFeedback: Sendable {
  /// Where it was seen.
  public var situation: Situation.ID
  /// Whether it was said before it was saved.
  public var isTalked: Bool
  /// The id of the next step.
  public var next: RecordID?
  /// Earlier steps that moved on.
  public var steps: [Feedback.StepChange]

  /// Makes feedback.
  public init(
    situation: Situation.ID, isTalked: Bool, next: RecordID?, steps: [Feedback.StepChange]
  ) {
    self.situation = situation
    self.isTalked = isTalked
    self.next = next
    self.steps = steps
  }
}
