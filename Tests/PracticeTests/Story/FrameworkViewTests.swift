import Practice
import TestSupport
import Testing

struct FrameworkViewTests {
  private static let framework = Framework(
    id: "gpc", title: "Capabilities", owner: "", edition: "", source: "", note: "",
    elements: [
      Framework.Element(code: "1", title: "Values"),
      Framework.Element(code: "5", title: "Leadership"),
      Framework.Element(code: "6", title: "Safety"),
    ])

  private static let guidance: Guidance = {
    var guidance = Fixture.guidance
    guidance.lookFors[0].links = [
      Framework.Link(framework: "gpc", codes: ["6", "5"]),
      Framework.Link(framework: "other", codes: ["1"]),
    ]
    guidance.lookFors[1].links = [Framework.Link(framework: "gpc", codes: ["1"])]
    guidance.lookFors[2].links = [Framework.Link(framework: "gpc", codes: ["5", "99"])]
    return guidance
  }()

  private let view: FrameworkView = {
    var records = FixtureRecords()
    records.add(.feedback(Fixture.feedback(saw: "old", well: ["sickest-first"])))
    records.add(
      .feedback(
        Fixture.feedback(
          saw: "new", well: ["sickest-first", "quiet-voices"], workOn: ["closed-loop"])))
    records.add(.feedback(Fixture.feedback(saw: "gone", well: ["who-leads"])), id: "f")
    records.add(.withdrawal(.init(of: RecordID("f"), why: "slip")))
    let summary = Summary(
      story: Story(trainee: RecordID("priya"), records: records.all, erased: Erased()),
      people: People(records: [], erased: Erased()), guidance: guidance,
      today: Fixture.day("2026-11-22"))
    return FrameworkView(framework, of: summary)
  }()

  @Test func `marks stand under every element that their look-for links to`() {
    #expect(view.parts.map(\.element.code) == ["5", "6"])
    #expect(view.parts[0].lines.map(\.id) == ["sickest-first", "closed-loop"])
    #expect(view.parts[1].lines.map(\.id) == ["sickest-first"])
    #expect(view.parts[0].lines[0].well.map(\.text) == ["new", "old"])
    #expect(view.parts[0].lines[1].workOn.map(\.text) == ["new"])
  }

  @Test func `elements that nothing was marked for are named, and marks without a link`() {
    #expect(view.unmarked.map(\.code) == ["1"])
    #expect(view.unlinked.map(\.id) == ["quiet-voices"])
  }

  @Test func `a title that was not checked is not shown`() {
    #expect(Framework.Element(code: "5", title: "Leadership").label == "5 Leadership")
    #expect(Framework.Element(code: "5", title: "Guess", isVerified: false).label == "5")
  }
}
