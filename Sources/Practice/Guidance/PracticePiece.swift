/// What supervisors practise on: one trainee as seen from the corner, and a record worth reading.
public struct PracticePiece: Hashable, Sendable {
  /// One good record, said to the trainee.
  public struct Exemplar: Hashable, Sendable {
    /// What was seen.
    public var saw: String
    /// What came of it.
    public var effect: String
    /// One thing to try.
    public var next: String
    /// Look-fors marked as done well.
    public var well: [LookFor.ID]
    /// Look-fors marked to work on.
    public var workOn: [LookFor.ID]

    /// Makes an exemplar.
    public init(
      saw: String, effect: String, next: String, well: [LookFor.ID], workOn: [LookFor.ID]
    ) {
      self.saw = saw
      self.effect = effect
      self.next = next
      self.well = well
      self.workOn = workOn
    }
  }

  /// What good people write instead, and why it does not help.
  public struct Slip: Hashable, Sendable {
    /// What they write.
    public var wrote: String
    /// What is missing, and the question that gets it back.
    public var why: String

    /// Makes a slip.
    public init(wrote: String, why: String) {
      self.wrote = wrote
      self.why = why
    }
  }

  /// Minutes for it.
  public var minutes: Int
  /// What the supervisor saw, facts only.
  public var seen: String
  /// One good record.
  public var exemplar: Exemplar
  /// Common slips.
  public var slips: [Slip]

  /// Makes a practice piece.
  public init(minutes: Int, seen: String, exemplar: Exemplar, slips: [Slip]) {
    self.minutes = minutes
    self.seen = seen
    self.exemplar = exemplar
    self.slips = slips
  }
}
