import Practice
import TestSupport

/// One story that the pages are drawn from: two observers, four situations, every kind of record.
enum PriyasStory {
  static let today = Fixture.day("2026-11-22")
  static let trainee = RecordID("019a9b1c-0000-7000-8000-00000000c0de")

  static let people: People = {
    var records = FixtureRecords()
    records.add(
      .person(Fixture.trainee("Priya Nair", unit: "Emergency Department")), id: trainee.text)
    records.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    records.add(.person(Fixture.supervisor("Sister Begum", role: .nurse)), id: "begum")
    return People(records: records.all, erased: Erased())
  }()

  static let names = Names(people: people, guidance: Fixture.guidance)

  static let records: [Record] = {
    var records = FixtureRecords(on: "2026-08-12")
    records.add(
      .feedback(
        seen(
          "handover", saw: "You let the night team finish before you asked.",
          effect: "Nobody repeated anything.", well: ["quiet-voices"], back: .guided,
          ahead: .nearby)),
      id: "f1")
    records.add(.talked(.init(of: RecordID("f1"), on: records.day)), id: "t1")
    records.day = Fixture.day("2026-09-03")
    records.add(
      .feedback(
        seen(
          "rota", setting: .management, role: .management,
          saw: "You wrote to the three people affected before the rota went out.",
          next: Fixture.step(
            "s2", "let Priya fill Thursday's rota gap", who: .supervisor,
            due: .on(Fixture.day("2026-12-03"))),
          well: ["gaps-early"])),
      id: "f2", by: "begum")
    records.add(.talked(.init(of: RecordID("f2"), on: records.day)), id: "t2")
    records.day = Fixture.day("2026-11-19")
    records.add(
      .feedback(
        seen(
          "handover", saw: "You asked for the sickest three first, then gave jobs to the room.",
          effect: "Two people started the same job and one was left undone.",
          next: Fixture.step(
            "s3", "ask each person to say their task back", due: .at(situation: "handover")),
          well: ["sickest-first", "quiet-voices"], workOn: ["closed-loop"], back: .prompted)),
      id: "019a9b1c-0000-7000-8000-000000003f2a")
    records.add(
      .feedback(seen("ward-round", saw: "A quiet round; the list was done by ten.")), id: "f4")
    records.add(
      .amendment(
        .init(
          of: RecordID("f4"), over: [RecordID("f4")],
          body: .feedback(seen("ward-round", saw: "A calm round; the list was done by ten.")))),
      id: "m4")
    records.add(.feedback(seen("crisis", saw: "meant for somebody else")), id: "f5")
    records.add(.withdrawal(.init(of: RecordID("f5"), why: "wrong trainee")), id: "w5")
    records.add(
      .chance(
        .init(trainee: trainee, situation: "meeting", given: Fixture.day("2026-11-10"))), id: "c6")
    records.add(
      .reflection(
        .init(
          trainee: trainee, of: RecordID("f1"), text: "I had not noticed that I waited.",
          handed: records.now)),
      id: "r7", by: trainee.text)
    return records.all
  }()

  static let story = Story(trainee: trainee, records: records, erased: Erased())

  static func summary(since: Day? = nil, until: Day? = nil) -> Summary {
    Summary(
      story: story, people: people, guidance: Fixture.guidance, since: since, until: until,
      today: today)
  }

  private static func seen(
    _ situation: String, setting: Setting = .clinical, role: LeadershipRole = .leadership,
    saw: String, effect: String? = nil, next: NextStep? = nil, well: [String] = [],
    workOn: [String] = [], back: Support.Back? = nil, ahead: Support.Ahead? = nil
  ) -> Feedback {
    var feedback = Fixture.feedback(
      of: trainee.text, at: situation, setting: setting, saw: saw, effect: effect, next: next,
      well: well, workOn: workOn, role: role)
    if back != nil { feedback.support = Support(back: back, ahead: ahead) }
    return feedback
  }
}
