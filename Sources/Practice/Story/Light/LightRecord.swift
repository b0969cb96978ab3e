/// A record in the few values that counting needs, scanned from its line and not decoded.
///
/// Only the commonest kinds have a light form. Whatever amends, takes back, is amended or taken back,
/// belongs to an act of several lines or turns up twice is decoded instead: see `LightFold`.
public struct LightRecord: Sendable {
  /// What a light record says.
  public enum Body: Sendable {
    case feedback(LightFeedback)
    case talked(Content.Talked)
    /// A step that moves on.
    case step(of: RecordID, now: StepState)
  }

  let head: RecordHead
  /// What it says.
  public let body: Body

  /// Makes a light record.
  public init(
    writer: String, stamp: UInt64, id: RecordID, at: Timestamp, by: RecordID, act: RecordID,
    body: Body
  ) {
    head = RecordHead(writer: writer, stamp: stamp, id: id, at: at, by: by, act: act)
    self.body = body
  }

  /// Its id.
  public var id: RecordID { head.id }
}

/// Feedback in the few values that counting needs.
public struct LightFeedback: Sendable {
  /// Where it was seen.
  public var situation: Situation.ID
  /// Whether it was said before it was saved.
  public var isTalked: Bool
  /// The next step.
  public var next: NextStep?
  /// Earlier steps that moved on.
  public var steps: [Feedback.StepChange]
  /// Where its line is, for whoever wants its words.
  public var line: Int

  /// Makes feedback.
  public init(
    situation: Situation.ID, isTalked: Bool, next: NextStep?, steps: [Feedback.StepChange],
    line: Int
  ) {
    self.situation = situation
    self.isTalked = isTalked
    self.next = next
    self.steps = steps
    self.line = line
  }
}
