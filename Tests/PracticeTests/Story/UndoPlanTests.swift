import Practice
import TestSupport
import Testing

struct UndoPlanTests {
  private var records = FixtureRecords()

  init() {
    records.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    records.add(
      .person(Fixture.trainee("Priya Nair")), id: "priya", by: "begum",
      writer: "ward-9-aaaa")
  }

  private func next(minutes: Int = 0, since: Instant? = nil) -> UndoPlan? {
    UndoPlan.next(
      records: records.all, by: RecordID("okafor"), since: since, writers: ["ward-7-k3f9"],
      now: records.now.instant.adding(minutes: minutes), guidance: Fixture.guidance)
  }

  /// Writes what a plan says, as the app does.
  private mutating func undo() throws {
    let plan = try #require(next())
    let act = "undo-\(records.all.count)"
    let last = records.all.count + plan.withdrawals.count
    for withdrawal in plan.withdrawals {
      let isLast = records.all.count + 1 == last
      records.add(.withdrawal(withdrawal), act: act, partOf: isLast ? nil : "r\(last)")
    }
  }

  private func story() -> Story {
    Story(trainee: RecordID("priya"), records: records.all, erased: Erased())
  }

  @Test mutating func `feedback just saved is taken back whole`() throws {
    records.add(
      .feedback(Fixture.feedback(saw: "You asked for the sickest.", well: ["sickest-first"])),
      id: "f1", act: "a1")
    let plan = try #require(next())
    #expect(plan.act == RecordID("a1"))
    #expect(plan.kind == .withdrawal)
    #expect(plan.sentence == "Take back the feedback for Priya Nair, handover, 19 Nov.")
    #expect(
      plan.before == [
        "Situation: handover · clinical", "When: 19 Nov 2026 08:02", "Role: leadership",
        "+ well: Opens by naming the sickest first", "I saw: You asked for the sickest.",
        "Not yet said to them",
      ])
    #expect(plan.after == ["Withdrawn (undo): in no summary, export or hand-over."])
    #expect(
      plan.withdrawals == [.init(of: RecordID("f1"), why: "undo", undoes: RecordID("a1"))])
  }

  @Test mutating func `undo again takes back the one before`() throws {
    records.add(.feedback(Fixture.feedback(saw: "one")), id: "f1", act: "a1")
    records.add(.feedback(Fixture.feedback(saw: "two")), id: "f2", act: "a2")
    #expect(next()?.act == RecordID("a2"))
    try undo()
    #expect(story().standing.map(\.feedback.saw) == ["one"])
    #expect(next()?.act == RecordID("a1"))
    try undo()
    #expect(story().standing.isEmpty)
    #expect(next() == nil)
  }

  @Test mutating func `an amendment taken back shows only what changes`() throws {
    records.add(.feedback(Fixture.feedback(saw: "first", effect: "same")), id: "f1", act: "a1")
    records.add(
      .amendment(
        .init(
          of: RecordID("f1"), over: [RecordID("f1")],
          body: .feedback(Fixture.feedback(saw: "second", effect: "same")))),
      id: "m1", act: "a2", at: Fixture.time("2026-11-19T08:02:00Z"))
    let plan = try #require(next())
    #expect(
      plan.sentence == "Take back the change to the feedback for Priya Nair, handover, 19 Nov.")
    #expect(plan.before == ["I saw: second"])
    #expect(plan.after == ["I saw: first"])
    try undo()
    #expect(story().entries.map(\.feedback.saw) == ["first"])
  }

  @Test mutating func `an act of several records goes whole`() throws {
    records.add(.feedback(Fixture.feedback(saw: "a")), id: "f1", act: "a1", partOf: "t1")
    records.add(
      .talked(.init(of: RecordID("f1"), on: Fixture.day("2026-11-19"))), id: "t1", act: "a1")
    let plan = try #require(next())
    #expect(
      plan.sentence == "Take back the feedback for Priya Nair, handover, 19 Nov, "
        + "with one more record saved in the same act.")
    #expect(plan.withdrawals.map(\.of.text) == ["t1", "f1"])
  }

  @Test mutating func `that it was said, and where a step stands, are taken back`() throws {
    records.add(
      .feedback(Fixture.feedback(saw: "a", next: Fixture.step("s1", "name the person"))),
      id: "f1", act: "a1")
    records.add(
      .talked(.init(of: RecordID("f1"), on: Fixture.day("2026-11-19"))), id: "t1", act: "a2")
    #expect(next()?.before == ["Said to them: 19 Nov"])
    #expect(next()?.after == ["Not yet said to them"])
    records.add(
      .step(.init(trainee: RecordID("priya"), of: RecordID("s1"), now: .done)), act: "a3")
    #expect(next()?.sentence == "Take back that it is done: name the person.")
    #expect(next()?.before == ["Where it stands: done"])
    #expect(next()?.after == ["Where it stands: open"])
  }

  @Test mutating func `a withdrawal taken back brings the record back`() throws {
    records.add(.feedback(Fixture.feedback(saw: "a")), id: "f1", act: "a1")
    records.add(.withdrawal(.init(of: RecordID("f1"), why: "wrong ward")), id: "w1", act: "a2")
    let plan = try #require(next())
    #expect(plan.sentence == "Bring back the feedback for Priya Nair, handover, 19 Nov.")
    #expect(plan.before == ["Withdrawn (wrong ward): in no summary, export or hand-over."])
    #expect(plan.after.contains("I saw: a"))
    try undo()
    #expect(story().standing.count == 1)
  }

  @Test mutating func `what another device did is not taken back here`() {
    records.add(.feedback(Fixture.feedback(saw: "elsewhere")), writer: "ward-9-aaaa")
    #expect(next() == nil)
  }

  @Test mutating func `what was written here for somebody else is taken back, and named as theirs`()
    throws
  {
    records.add(
      .person(Fixture.supervisor("Dr Begum")), id: "begum", by: "okafor", writer: "ward-9-aaaa")
    records.add(.feedback(Fixture.feedback(saw: "mine")), id: "f1", act: "a1")
    records.add(.feedback(Fixture.feedback(saw: "hers")), id: "f2", by: "begum", act: "a2")
    let plan = next(since: Fixture.time("2026-11-19T08:03:00Z").instant)
    #expect(
      plan?.sentence == "Take back the feedback for Priya Nair, handover, 19 Nov, by Dr Begum.")
    #expect(plan?.act == RecordID("a2"))
  }

  @Test mutating func `what somebody else typed here before is not taken back`() {
    records.add(
      .person(Fixture.supervisor("Dr Begum")), id: "begum", by: "okafor", writer: "ward-9-aaaa")
    records.add(.feedback(Fixture.feedback(saw: "mine")), id: "f1", act: "a1")
    records.add(.feedback(Fixture.feedback(saw: "hers")), id: "f2", by: "begum", act: "a2")
    // The last of these was written at 08:04, and whoever undoes came a minute later.
    #expect(next(since: Fixture.time("2026-11-19T08:05:00Z").instant)?.act == RecordID("a1"))
    #expect(next()?.act == RecordID("a1"))
  }

  @Test mutating func `who works here, or did, is not taken back`() {
    records.add(.person(Fixture.supervisor("Dr Begum")), id: "begum", by: "begum")
    #expect(next() == nil)
  }

  @Test mutating func `what a later version wrote is passed over`() {
    records.add(.feedback(Fixture.feedback(saw: "a")), id: "f1", act: "a1")
    records.add(.feedback(Fixture.feedback(saw: "b")), id: "f2", act: "a2")
    records.changeLast { $0.version = 2 }
    #expect(next()?.act == RecordID("a1"))
  }

  @Test mutating func `past writers of this device count as this device`() {
    records.add(.feedback(Fixture.feedback(saw: "before")), writer: "ward-7-old1", act: "a1")
    let plan = UndoPlan.next(
      records: records.all, by: RecordID("okafor"), writers: ["ward-7-k3f9", "ward-7-old1"],
      now: records.now.instant)
    #expect(plan?.act == RecordID("a1"))
  }

  @Test(arguments: [(1_439, true), (1_440, false)])
  mutating func `an act can be taken back for a day`(minutes: Int, isThere: Bool) {
    records.add(.feedback(Fixture.feedback(saw: "a")))
    #expect((next(minutes: minutes) != nil) == isThere)
  }

  @Test mutating func `an erasure, an import and who one is are passed over`() {
    records.add(.feedback(Fixture.feedback(saw: "a")), id: "f1", act: "a1")
    records.add(.feedback(Fixture.feedback(saw: "b")), id: "f2", act: "a2")
    records.add(.erasure(.init(of: [RecordID("f2")], why: "asked")))
    records.add(.bundleImport(.init(bundle: "b", from: "f", count: 3)))
    #expect(next()?.act == RecordID("a1"))
  }

  @Test mutating func `a move is undone by moving back, once`() throws {
    var moved = Fixture.feedback(of: "priya", saw: "a")
    moved.from = RecordID("old")
    records.add(.feedback(Fixture.feedback(of: "tom", saw: "before")), id: "f0", act: "a0")
    records.add(.feedback(moved), id: "new", act: "a1", partOf: "e1")
    records.add(
      .erasure(.init(of: [RecordID("old")], why: UndoPlan.movedWhy)), id: "e1", act: "a1")
    let plan = try #require(next())
    #expect(plan.kind == .moveBack(feedback: RecordID("new"), from: RecordID("old")))
    #expect(plan.sentence == "Move back the feedback for Priya Nair, handover, 19 Nov.")
    #expect(plan.withdrawals.isEmpty)
    #expect(!plan.before.contains { $0.contains("erasure") })
    var back = Fixture.feedback(of: "tom", saw: "a")
    back.from = RecordID("new")
    records.add(.feedback(back), id: "newer", act: "a2", partOf: "e2")
    records.add(
      .erasure(.init(of: [RecordID("new")], why: UndoPlan.movedBackWhy)), id: "e2", act: "a2")
    #expect(next()?.act == RecordID("a0"))
  }

  @Test mutating func `an amendment that a later one replaced is said to change nothing`() throws {
    records.add(.feedback(Fixture.feedback(saw: "first")), id: "f1", writer: "ward-9-aaaa")
    records.add(
      .amendment(
        .init(
          of: RecordID("f1"), over: [RecordID("f1")],
          body: .feedback(Fixture.feedback(saw: "second")))),
      id: "m1", act: "a2")
    records.add(
      .amendment(
        .init(
          of: RecordID("f1"), over: [RecordID("m1")],
          body: .feedback(Fixture.feedback(saw: "third")))),
      id: "m2", by: "begum", writer: "ward-9-aaaa")
    #expect(next()?.before == [])
    #expect(
      next()?.after == ["Nothing on any screen changes: a later record says what shows."])
  }
}
