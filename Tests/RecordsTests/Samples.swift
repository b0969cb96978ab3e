import Practice

/// The people and records that the tests speak of.
enum Samples {
  static let storeID = RecordID("01939a00-0000-7000-8000-000000000001")
  static let okafor = RecordID("01939a00-0000-7000-8000-00000000000a")
  static let priya = RecordID("01939a00-0000-7000-8000-00000000000b")
  static let tom = RecordID("01939a00-0000-7000-8000-00000000000c")
  static let act = RecordID("01939a00-0000-7000-8000-0000000000ac")

  /// 2026-11-19T08:05:00Z.
  static let now = Instant(milliseconds: 1_795_075_500_000)
  static let at = Timestamp(instant: now, offsetMinutes: 0)
  static let day = Day(year: 2026, month: 11, day: 19) ?? Day(daysSince: now)

  /// The id that ends in a number.
  static func id(_ number: Int) -> RecordID {
    let digits = String(number)
    return RecordID(
      "01939a00-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits)
  }

  static func feedback(_ saw: String = "You asked for the sickest three first.") -> Feedback {
    var feedback = Feedback(
      trainee: priya, byRole: .consultant, situation: "handover", setting: .clinical,
      role: .leadership, stage: .higher, grade: "ST5", unit: "Ward 7", via: .form,
      library: "2026.1")
    feedback.saw = saw
    return feedback
  }

  static func new(_ number: Int, _ content: Content) -> NewRecord {
    NewRecord(id: id(number), at: at, by: okafor, content: content)
  }

  static func newFeedback(_ number: Int, _ saw: String = "You asked first.") -> NewRecord {
    new(number, .feedback(feedback(saw)))
  }

  /// Feedback with every field filled.
  static var fullFeedback: Feedback {
    var full = feedback()
    full.moment = "opening-the-board"
    full.offered = ["sickest-first", "clear-lead"]
    full.marks = [
      .init(id: "sickest-first", mark: .well, words: "Opens by naming the sickest first"),
      .init(id: "clear-lead", mark: .workOn, words: "Makes clear who leads"),
    ]
    full.effect = "Two people started the same job."
    full.they = "\"I lost count\", she said \\ smiled."
    full.next = NextStep(
      id: id(71), text: "Give each job to a named person", who: .trainee,
      due: .at(situation: "handover"))
    full.steps = [.init(id: id(70), now: .done)]
    full.support = Support(back: .prompted, ahead: .onThePhone)
    full.jots = [.init(at: at, text: "08:02 names the sickest")]
    full.talked = day
    full.asked = .trainee
    full.thread = id(72)
    full.from = id(73)
    return full
  }
}

extension Day {
  fileprivate init(daysSince instant: Instant) {
    self = Timestamp(instant: instant, offsetMinutes: 0).day
  }
}
