/// Somebody the store knows: a supervisor, or a trainee where there is a `learner`.
public struct Person: Hashable, Sendable {
  /// What somebody is to the ward.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    case consultant, registrar, resident, nurse, ahp, manager, other
  }

  /// Where a doctor stands in training.
  public struct Learner: Hashable, Sendable {
    /// Free text: F2, ST5, clinical fellow.
    public var grade: String
    /// Which look-fors fit: 'closest to'.
    public var stage: Stage
    /// Free text: Emergency Medicine.
    public var specialty: String

    /// Makes a learner.
    public init(grade: String, stage: Stage, specialty: String) {
      self.grade = grade
      self.stage = stage
      self.specialty = specialty
    }
  }

  /// A unit and when somebody is there; open ends are nil.
  public struct Placement: Hashable, Sendable {
    /// Free text: Ward 7.
    public var unit: String
    /// The first day.
    public var from: Day?
    /// The last day.
    public var to: Day?

    /// Makes a placement.
    public init(unit: String, from: Day? = nil, to: Day? = nil) {
      self.unit = unit
      self.from = from
      self.to = to
    }
  }

  /// A stop on erasure and retention.
  public struct Hold: Hashable, Sendable {
    /// Why nothing may go.
    public var why: String
    /// Since when.
    public var since: Day

    /// Makes a hold.
    public init(why: String, since: Day) {
      self.why = why
      self.since = since
    }
  }

  /// The name as typed, kept byte for byte.
  public var name: String
  /// What they are to the ward.
  public var role: Role
  /// Present for a trainee.
  public var learner: Learner?
  /// Where they are and were, in any order.
  public var placements: [Placement]
  /// When the trainee was told what is kept about them.
  public var informed: Day?
  /// When what is kept is to be looked at again.
  public var keepUntil: Day?
  /// A stop on erasure and retention.
  public var hold: Hold?
  /// No longer offered on Home or in forms.
  public var archived: Bool

  /// Makes a person.
  public init(
    name: String, role: Role, learner: Learner? = nil, placements: [Placement] = [],
    informed: Day? = nil, keepUntil: Day? = nil, hold: Hold? = nil, archived: Bool = false
  ) {
    self.name = name
    self.role = role
    self.learner = learner
    self.placements = placements
    self.informed = informed
    self.keepUntil = keepUntil
    self.hold = hold
    self.archived = archived
  }

  /// The unit on a day: the placement that holds it, else the last one written.
  public func unit(on day: Day) -> String? {
    let current = placements.last { placement in
      (placement.from.map { $0 <= day } ?? true) && (placement.to.map { day <= $0 } ?? true)
    }
    return (current ?? placements.last)?.unit
  }

  /// The first part of the name, without a title: Priya.
  public var firstName: String {
    let parts = name.split(separator: " ")
    let titles: Set<String> = ["dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor"]
    let first = parts.first { part in
      !titles.contains(part.lowercased().filter { $0 != "." }) && part.count > 1 && part.last != "."
    }
    return String(first ?? parts.first ?? "")
  }
}
