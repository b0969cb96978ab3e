import Practice
import TestSupport
import Testing

struct StoryTests {
  private var records = FixtureRecords()

  private func story(erased: Erased = Erased()) -> Story {
    Story(trainee: RecordID("priya"), records: records.all, erased: erased)
  }

  @Test mutating func `feedback stands with the latest seen first, whenever it was written`() {
    records.add(
      .feedback(Fixture.feedback(saw: "second")), at: Fixture.time("2026-11-18T09:00:00Z"))
    records.add(
      .feedback(Fixture.feedback(saw: "third")), at: Fixture.time("2026-11-19T09:00:00Z"))
    records.add(
      .feedback(Fixture.feedback(saw: "first")), at: Fixture.time("2026-11-17T09:00:00Z"))
    #expect(story().entries.map(\.feedback.saw) == ["third", "second", "first"])
  }

  @Test mutating func `the same record twice counts once`() {
    records.add(.feedback(Fixture.feedback(saw: "once")))
    let twice = records.all + records.all
    let story = Story(trainee: RecordID("priya"), records: twice, erased: Erased())
    #expect(story.entries.count == 1)
    #expect(Digest(story: story).records == 1)
  }

  @Test mutating func `of a sound and a damaged copy the sound one is read`() throws {
    records.add(.feedback(Fixture.feedback(saw: "sound")), id: "f1")
    var damaged = try #require(records.last)
    damaged.content = .feedback(Fixture.feedback(saw: "sXund"))
    damaged.isDamaged = true
    for copies in [[damaged] + records.all, records.all + [damaged]] {
      let story = Story(trainee: RecordID("priya"), records: copies, erased: Erased())
      #expect(story.entries.map(\.feedback.saw) == ["sound"])
      #expect(story.entries.first?.state.isDamaged == false)
    }
  }

  @Test mutating func `a damaged line that can be read counts and is marked`() {
    records.add(.feedback(Fixture.feedback(saw: "still here")))
    records.changeLast { $0.isDamaged = true }
    #expect(story().entries.map(\.state.isDamaged) == [true])
    #expect(story().entries.map(\.feedback.saw) == ["still here"])
  }

  @Test mutating func `a record of somebody else is left out when the folders are known`() {
    records.add(.feedback(Fixture.feedback(of: "priya", saw: "hers")))
    records.add(.feedback(Fixture.feedback(of: "tom", saw: "his, in the wrong folder")))
    let story = Story(
      trainee: RecordID("priya"), records: records.all, erased: Erased(),
      folders: [RecordID("priya")])
    #expect(story.entries.map(\.feedback.saw) == ["hers"])
  }

  @Test mutating func `feedback is said on the first day that anybody says so`() {
    let id = records.add(.feedback(Fixture.feedback(saw: "a")))
    #expect(story().entries.map(\.state.talked) == [nil])
    #expect(story().unsaid.map(\.id) == [id])
    records.add(.talked(.init(of: id, on: Fixture.day("2026-11-21"))))
    records.add(.talked(.init(of: id, on: Fixture.day("2026-11-20"))))
    #expect(story().entries.map(\.state.talked) == [Fixture.day("2026-11-20")])
    #expect(story().unsaid.isEmpty)
  }

  @Test mutating func `a hand-over shows only what was said and is not withdrawn`() {
    for (id, step) in [("said", "s1"), ("unsaid", "s2"), ("gone", "s3")] {
      records.add(
        .feedback(Fixture.feedback(saw: id, next: Fixture.step(step, "from \(id)"))), id: id)
    }
    records.add(
      .amendment(
        .init(
          of: RecordID("said"), over: [RecordID("said")],
          body: .feedback(Fixture.feedback(saw: "said", next: Fixture.step("s1", "mended"))))))
    for id in ["said", "gone"] {
      records.add(.talked(.init(of: RecordID(id), on: Fixture.day("2026-11-19"))))
    }
    records.add(.withdrawal(.init(of: RecordID("gone"), why: "slip")))
    records.add(.chance(.init(trainee: RecordID("priya"), situation: "rota")))
    let shown = story().handOver
    #expect(shown.entries.map(\.feedback.saw) == ["said"])
    #expect(shown.steps.map(\.text) == ["mended"])
    #expect(shown.chances.map(\.situation) == ["rota"])
    #expect(!String(describing: shown).contains("unsaid"))
    #expect(!String(describing: shown).contains("gone"))
    #expect(!String(describing: shown).contains("from said"))
  }

  @Test mutating func `what is not feedback is kept by kind, the latest first`() {
    let trainee = RecordID("priya")
    let handed = Fixture.time("2026-11-19T07:59:00Z")
    records.add(
      .reflection(.init(trainee: trainee, of: nil, text: "first", handed: handed)), by: "priya")
    records.add(
      .reflection(.init(trainee: trainee, of: nil, text: "second", handed: handed)), by: "priya")
    records.add(
      .thread(.init(trainee: trainee, title: "Sepsis audit", started: Fixture.day("2026-08-05"))))
    records.add(.shared(.init(trainee: trainee, to: "ARCP", what: "summary", through: "file")))
    records.add(
      .chance(
        .init(trainee: trainee, situation: "crisis", given: Fixture.day("2026-11-12"))))
    records.add(.chance(.init(trainee: trainee, situation: "rota", text: "Thursday's gap")))
    let story = story()
    #expect(story.reflections.map(\.text) == ["second", "first"])
    #expect(story.threads.map(\.title) == ["Sepsis audit"])
    #expect(story.shared.map(\.to) == ["ARCP"])
    #expect(story.chances.map(\.situation) == ["rota", "crisis"])
    #expect(story.chances.map(\.state) == [.promised, .given])
    #expect(story.chances.map(\.given) == [nil, Fixture.day("2026-11-12")])
  }

  @Test mutating func `kinds of a later version are passed over`() {
    records.add(.feedback(Fixture.feedback(saw: "a")))
    records.add(.unknown(kind: "hologram"))
    #expect(story().entries.count == 1)
  }

  @Test func `lines that could not be read come with the story`() {
    let line = DamagedLine(file: "trainees/priya/ward-9.jsonl", number: 3, text: "{\"v\":1,")
    let story = Story(
      trainee: RecordID("priya"), records: [], erased: Erased(), damaged: [line])
    #expect(story.damaged == [line])
  }
}
