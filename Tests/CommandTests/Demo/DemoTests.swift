import Practice
import Testing

@testable import ontherun

struct DemoTests {
  let guidance: Guidance
  let demo: Demo

  init() throws {
    guidance = try PromptsByLine.read.get()
    demo = Demo(on: "2026-11-22", guidance)
  }

  @Test func `eight trainees, five observers and a hundred and twenty records`() {
    let people = demo.people.compactMap { record in
      if case .person(let person) = record.content { person } else { nil }
    }
    #expect(people.count(where: { $0.learner != nil }) == 8)
    #expect(people.count(where: { $0.learner == nil }) == 5)
    #expect(Set(people.compactMap(\.learner?.grade)).count == 7)
    let counts = DemoTrainee.all.map { demo.seen(of: $0.name).count }
    #expect(counts == [23, 15, 22, 3, 18, 17, 21, 0])
    let kinds = Dictionary(grouping: demo.records, by: \.content.kind).mapValues(\.count)
    #expect(kinds["feedback"] == 120)
    #expect(kinds["withdrawal"] == 1)
    #expect(kinds["thread"] == 2)
    #expect(kinds["reflection"] == 11)
    #expect(kinds["chance"] == 15)
    #expect(kinds["amendment"] == 3)
    #expect(Set(demo.records.map(\.writer)).count == 3)
  }

  @Test func `eighteen months, seen by five people`() throws {
    let seen = DemoTrainee.all.flatMap { demo.seen(of: $0.name) }
    let first = try #require(seen.map(\.record.at.day).min())
    let last = try #require(seen.map(\.record.at.day).max())
    #expect(first.description == "2025-05-30")
    #expect(last.description == "2026-11-20")
    #expect(Set(seen.map(\.record.by)).count == 5)
  }

  @Test func `the same every time, and on another day the same words`() {
    #expect(Demo(on: "2026-11-22", guidance).everything == demo.everything)
    let later = Demo(on: "2027-02-17", guidance)
    let words = { (demo: Demo) in
      demo.stories.flatMap { story in
        story.records.map { record in
          if case .feedback(let feedback) = record.content { feedback.saw ?? "" } else { "" }
        }
      }.sorted()
    }
    #expect(words(later) == words(demo))
    #expect(Set(later.everything.map(\.id)).isDisjoint(with: demo.everything.map(\.id)))
  }

  @Test func `steps are open, being worked on, done and dropped`() {
    let states = DemoTrainee.all.flatMap { demo.steps(of: $0.name).map(\.now) }
    #expect(Set(states) == [.open, .working, .done, .dropped])
    #expect(states.count(where: { $0 == .done }) > states.count / 2)
  }

  @Test func `all was said to the trainee but one ward round of Tom's`() {
    let talked = demo.records.compactMap { record -> RecordID? in
      if case .talked(let talked) = record.content { talked.of } else { nil }
    }
    let unsaid = DemoTrainee.all.flatMap { trainee in
      demo.seen(of: trainee.name).filter {
        $0.feedback.talked == nil && !talked.contains($0.record.id)
      }.map { "\(trainee.name), \($0.feedback.situation)" }
    }
    #expect(unsaid == ["Tom Adeyemi, ward-round"])
    #expect(talked.count == 5)
  }

  @Test func `the draft is Li's crisis of this morning, or of yesterday before 07:40`() {
    #expect(demo.draft.kept.rfc3339 == "2026-11-22T07:40:00+00:00")
    #expect(demo.draft.form.trainee == demo.id(of: "Li Wei"))
    #expect(demo.draft.form.by == demo.owner)
    #expect(demo.draft.form.situation == "crisis")
    #expect(demo.draft.form.saw.hasSuffix("Then at six min"))
    #expect(demo.draft.form.marks == ["recap": .well])
    let early = Demo(on: "2026-11-22", at: "07:39", guidance)
    #expect(early.draft.kept.rfc3339 == "2026-11-21T07:40:00+00:00")
  }
}
