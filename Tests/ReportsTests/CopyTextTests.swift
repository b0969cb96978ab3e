import Practice
import Reports
import TestSupport
import Testing

/// A copy of everything held about somebody, to be read.
struct CopyTextTests {
  private func page() -> String {
    var people = FixtureRecords(on: "2026-08-05")
    people.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    var priya = Fixture.trainee("Priya \u{1B}[31mNair", unit: "Ward 7")
    priya.informed = Fixture.day("2026-08-06")
    people.add(.person(priya), id: "priya")
    var records = FixtureRecords(on: "2026-11-19")
    var feedback = Fixture.feedback(saw: "You asked first.", well: ["sickest-first"])
    feedback.jots = [Feedback.Jot(at: Fixture.time("2026-11-19T08:01:00Z"), text: "calm")]
    records.add(.feedback(feedback), id: "feedback-f1")
    records.add(.withdrawal(.init(of: RecordID("feedback-f1"), why: "another day")), id: "with-w1")
    records.add(
      .shared(
        .init(trainee: RecordID("priya"), to: "Dr C", what: "summary as html", through: "file")),
      id: "shared-s1")
    let all = People(records: people.all, erased: Erased())
    guard let known = all[RecordID("priya")] else { return "" }
    var copy = HeldCopy(
      known: known, person: HeldRecords([people.all[1]], erased: Erased()),
      records: HeldRecords(records.all, erased: Erased()))
    copy.damaged = [DamagedLine(file: "trainees/a/b.jsonl", number: 3, text: "torn wor")]
    copy.drafts = [
      HeldCopy.Draft(
        id: RecordID("draft-d1"), by: RecordID("okafor"),
        started: Fixture.time("2026-11-20T07:40:00Z"), fields: [EntryField("saw", "half a sen")])
    ]
    copy.sessions = [
      HeldCopy.Session(
        id: RecordID("session-x1"), at: Fixture.time("2026-10-01T12:00:00Z"), title: "A night")
    ]
    copy.written = ["feedback": 2]
    return CopyText.render(
      copy, names: Names(people: all, guidance: Fixture.guidance), made: "Made on 25 Nov 2026.")
  }

  @Test func `every record is there, with what became of it`() {
    let expected = """
      WHO THEY ARE
      5 Aug 2026 08:01  person, by Dr A. Okafor  …riya
          Name: Priya ‹ESC›[31mNair
          Role: resident
          Grade: ST5, stage higher
          Specialty: Emergency Medicine
          Placement: Ward 7
          Told: 6 Aug 2026

      FEEDBACK (1)
      19 Nov 2026 08:00  feedback, by Dr A. Okafor  …k-f1
        WITHDRAWN 19 Nov 2026 by Dr A. Okafor
          Situation: handover · clinical
          When: 19 Nov 2026 08:00
          Role: leadership
          + well: Opens by naming the sickest first
          I saw: You asked first.
          Jot: 08:01 calm
          As they were: ST5, higher, Ward 7
          Written by way of: form
        19 Nov 2026 08:01  then withdrawn, by Dr A. Okafor  …h-w1
          Why: another day

      SHOWN OR GIVEN TO SOMEBODY (1)
      19 Nov 2026 08:02  shown or given to somebody, by Dr A. Okafor  …d-s1
          What: summary as html
          To: Dr C
          Through: file

      DRAFTS ON THIS COMPUTER (1)
      20 Nov 2026 07:40  typed by Dr A. Okafor, not saved  …t-d1
          saw: half a sen

      TRAINING SESSIONS THAT NAME THEM (1)
      1 Oct 2026  A night  …n-x1

      LINES THAT CANNOT BE READ (1)
      trainees/a/b.jsonl, line 3: torn wor

      """
    let page = page()
    #expect(page.hasSuffix(expected), "\(page)")
  }

  @Test func `it begins with what it is, and says what it leaves out and why`() {
    let page = page().replacing("\n", with: " ")
    #expect(page.hasPrefix("Copy of what is held about Priya ‹ESC›[31mNair Made on 25 Nov 2026. "))
    #expect(page.contains("What is about other people is left out"))
    #expect(page.contains("They wrote about others themselves (2 feedback)."))
    #expect(page.contains("exported, what was printed, and backups"))
  }
}
