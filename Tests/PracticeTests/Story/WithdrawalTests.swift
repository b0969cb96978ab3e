import Practice
import TestSupport
import Testing

struct WithdrawalTests {
  private var records = FixtureRecords()

  private func story() -> Story {
    Story(trainee: RecordID("priya"), records: records.all, erased: Erased())
  }

  @Test mutating func `feedback taken back stays in the list, and counts nowhere`() throws {
    records.add(
      .feedback(Fixture.feedback(saw: "a", next: Fixture.step("s1", "try this"))), id: "f1")
    records.add(.withdrawal(.init(of: RecordID("f1"), why: "wrong person")))
    let entry = try #require(story().entry(RecordID("f1")))
    #expect(entry.state.isWithdrawn)
    #expect(entry.withdrawal?.why == "wrong person")
    #expect(entry.state.step == nil)
    #expect(story().steps.isEmpty)
    #expect(story().standing.isEmpty)
    #expect(story().unsaid.isEmpty)
    #expect(Digest(story: story()).records == 0)
  }

  @Test mutating func `taking a withdrawal back brings the record back, and so on`() {
    records.add(.feedback(Fixture.feedback(saw: "a")), id: "f1")
    records.add(.withdrawal(.init(of: RecordID("f1"), why: "one")), id: "w1")
    records.add(.withdrawal(.init(of: RecordID("w1"), why: "two")), id: "w2")
    #expect(story().standing.count == 1)
    records.add(.withdrawal(.init(of: RecordID("w2"), why: "three")), id: "w3")
    #expect(story().standing.isEmpty)
  }

  @Test mutating func `two withdrawals of one record must both go for it to come back`() {
    records.add(.feedback(Fixture.feedback(saw: "a")), id: "f1")
    records.add(.withdrawal(.init(of: RecordID("f1"), why: "here")), id: "w1")
    records.add(
      .withdrawal(.init(of: RecordID("f1"), why: "there")), id: "w2", writer: "ward-9-aaaa")
    records.add(.withdrawal(.init(of: RecordID("w1"), why: "no")))
    #expect(story().standing.isEmpty)
    records.add(.withdrawal(.init(of: RecordID("w2"), why: "no")))
    #expect(story().standing.count == 1)
  }

  @Test mutating func `taking back that it was said makes it unsaid`() {
    records.add(.feedback(Fixture.feedback(saw: "a")), id: "f1")
    records.add(.talked(.init(of: RecordID("f1"), on: Fixture.day("2026-11-19"))), id: "t1")
    records.add(.withdrawal(.init(of: RecordID("t1"), why: "not yet")))
    #expect(story().unsaid.map(\.id) == [RecordID("f1")])
  }

  @Test mutating func `what else is taken back falls away`() {
    let trainee = RecordID("priya")
    let handed = Fixture.time("2026-11-19T08:00:00Z")
    let contents: [Content] = [
      .reflection(.init(trainee: trainee, of: nil, text: "t", handed: handed)),
      .chance(.init(trainee: trainee, situation: "rota")),
      .thread(.init(trainee: trainee, title: "t", started: Fixture.day("2026-11-01"))),
      .shared(.init(trainee: trainee, to: "t", what: "w", through: "h")),
      .step(
        .init(trainee: trainee, of: nil, new: .init(text: "t", who: .trainee, due: nil), now: .open)
      ),
    ]
    for content in contents {
      let id = records.add(content)
      records.add(.withdrawal(.init(of: id, why: "slip")))
    }
    let story = story()
    #expect(story.reflections.isEmpty)
    #expect(story.chances.isEmpty)
    #expect(story.threads.isEmpty)
    #expect(story.shared.isEmpty)
    #expect(story.steps.isEmpty)
  }
}
