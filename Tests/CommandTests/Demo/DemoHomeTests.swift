import Practice
import Testing

@testable import ontherun

/// The four people of the picture of Home, as the picture shows them on any day.
struct DemoHomeTests {
  static let days = ["2026-11-22", "2027-03-01", "2026-03-29", "2026-10-26", "2027-01-01"]
  let guidance: Guidance

  init() throws {
    guidance = try PromptsByLine.read.get()
  }

  @Test(arguments: days) func `who was seen how long ago`(day: String) throws {
    let today = try #require(Day(day))
    let demo = Demo(on: day, guidance)
    let ago = { (name: String) in
      Day.agoWords(demo.seen(of: name).map(\.record.at.day).max(), today: today)
    }
    #expect(ago("Sam O'Neill") == "new")
    #expect(ago("Li Wei") == "41 days")
    #expect(ago("Tom Adeyemi") == "19 days")
    #expect(ago("Priya Nair") == "3 days")
  }

  @Test(arguments: days) func `Priya has one open step and one promised chance`(day: String) throws
  {
    let today = try #require(Day(day))
    let demo = Demo(on: day, guidance)
    let open = demo.steps(of: "Priya Nair").filter { $0.now == .open || $0.now == .working }
    #expect(
      open.map(\.step.text)
        == ["ask each person to say their task back", "let Priya fill Thursday's rota gap"])
    #expect(open.map(\.step.who) == [.trainee, .supervisor])
    #expect(open.first?.step.due == .at(situation: "handover"))
    guard case .on(let due) = open.last?.step.due else {
      Issue.record("the promise has no day")
      return
    }
    #expect(due.weekday == 4)
    #expect((0...6).contains(today.days(until: due)))
  }

  @Test
  func `Priya was seen at handover most, then on rounds, then in a crisis, never on the rota`() {
    let demo = Demo(on: "2026-11-22", guidance)
    let seen = demo.seen(of: "Priya Nair")
    let counts = Dictionary(grouping: seen, by: \.feedback.situation).mapValues(\.count)
    #expect(counts == ["handover": 12, "ward-round": 6, "crisis": 3])
    let last = seen.last
    #expect(last?.record.at.rfc3339 == "2026-11-19T08:05:00+00:00")
    #expect(last?.record.by == demo.owner)
    #expect(
      last?.feedback.saw == "You asked for the sickest three first, then gave jobs to the room.")
    #expect(last?.feedback.grade == "ST5")
  }

  @Test(arguments: days) func `the person last recorded about on ward-7 is Priya`(day: String) {
    let demo = Demo(on: day, guidance)
    let here = demo.records.filter {
      $0.writer == demo.writer && $0.content.kind == "feedback"
    }
    guard case .feedback(let feedback) = here.last?.content else {
      Issue.record("nothing was written here")
      return
    }
    #expect(feedback.trainee == demo.id(of: "Priya Nair"))
    #expect(demo.writer.hasPrefix("ward-7-"))
  }
}
