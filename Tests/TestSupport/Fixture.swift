public import Practice

/// Small values that many tests need, each with only what a test says about it.
public enum Fixture {
  /// A day from `YYYY-MM-DD`.
  public static func day(_ text: String) -> Day {
    guard let day = Day(text) else { fatalError("not a day: \(text)") }
    return day
  }

  /// A time from RFC 3339, and minutes after it.
  public static func time(_ text: String, plusMinutes minutes: Int = 0) -> Timestamp {
    guard let time = Timestamp(rfc3339: text) else { fatalError("not a time: \(text)") }
    return Timestamp(
      instant: time.instant.adding(minutes: minutes), offsetMinutes: time.offsetMinutes)
  }

  /// Feedback on a trainee in a situation, with the three lines that are given.
  public static func feedback(
    of trainee: String = "priya", at situation: String = "handover",
    setting: Setting = .clinical, saw: String? = nil, effect: String? = nil, next: NextStep? = nil,
    well: [String] = [], workOn: [String] = [], role: LeadershipRole = .leadership
  ) -> Feedback {
    var feedback = Feedback(
      trainee: RecordID(trainee), byRole: .consultant, situation: situation, setting: setting,
      role: role, stage: .higher, grade: "ST5", unit: "Ward 7", via: .form, library: "1")
    feedback.saw = saw
    feedback.effect = effect
    feedback.next = next
    feedback.marks =
      well.map { Feedback.Mark(id: $0, mark: .well, words: words(of: $0)) }
      + workOn.map { Feedback.Mark(id: $0, mark: .workOn, words: words(of: $0)) }
    return feedback
  }

  /// A next step; the trainee's own unless said otherwise.
  public static func step(
    _ id: String, _ text: String, who: NextStep.Owner = .trainee, due: Due? = nil
  ) -> NextStep {
    NextStep(id: RecordID(id), text: text, who: who, due: due)
  }

  /// A trainee.
  public static func trainee(
    _ name: String, grade: String = "ST5", stage: Stage = .higher,
    specialty: String = "Emergency Medicine", unit: String? = nil
  ) -> Person {
    // Told what is kept, as everybody should be: what a test says nothing about shows nowhere.
    Person(
      name: name, role: .resident,
      learner: Person.Learner(grade: grade, stage: stage, specialty: specialty),
      placements: unit.map { [Person.Placement(unit: $0)] } ?? [], informed: day("2026-08-01"))
  }

  /// A supervisor.
  public static func supervisor(_ name: String, role: Person.Role = .consultant) -> Person {
    Person(name: name, role: role)
  }

  /// The words of a look-for of the fixture library.
  private static func words(of id: String) -> String {
    guidance.lookFor(id)?.words ?? id
  }
}
