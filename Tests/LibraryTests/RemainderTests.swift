import Library
import Practice
import Testing

/// What stays usable beside a fault.
struct RemainderTests {
  private func load(_ path: String, _ part: String, as other: String) -> LoadedLibrary {
    let texts = [
      "Prompts/look-fors.yaml": Fixture.lookFors, "Prompts/frameworks/gpc.yaml": Fixture.framework,
      "Prompts/situations/handover.yaml": Fixture.situation,
      "Prompts/support.yaml": Fixture.support,
    ]
    return Fixture.load([path: texts[path]?.replacing(part, with: other)])
  }

  @Test func `a text that is only too long is shown all the same`() {
    let words = "Opens by naming the sickest patient of them all first"
    let loaded = load("Prompts/look-fors.yaml", "Opens by naming the sickest first", as: words)
    #expect(loaded.problems.count == 1)
    #expect(loaded.guidance.lookFor("sickest-first")?.words == words)
  }

  @Test func `a faulty look-for is left out, and what names it is not reported as well`() {
    let loaded = load("Prompts/look-fors.yaml", "role: followership", as: "role: follower")
    #expect(loaded.problems.count == 1)
    #expect(loaded.guidance.lookFor("backs-plan") == nil)
    #expect(
      loaded.guidance.situation("handover")?.lookFors(for: .core)
        == ["named-person", "sickest-first"])
  }

  @Test func `a faulty moment leaves its situation`() {
    let loaded = load("Prompts/situations/handover.yaml", "    spot:", as: "    sopt:")
    #expect(loaded.guidance.situation("handover")?.moments == [])
    #expect(loaded.guidance.situation("handover")?.hours.count == 2)
  }

  @Test func `faulty hours leave the others`() {
    let loaded = load("Prompts/situations/handover.yaml", "07:30-09:00", as: "half past seven")
    #expect(loaded.guidance.situation("handover")?.hours == [.init(from: 1_200, to: 1_440)])
  }

  @Test func `a link that leads nowhere is left out`() {
    let loaded = load("Prompts/situations/handover.yaml", "[\"5\", \"6\"]", as: "[\"5\", \"9\"]")
    #expect(
      loaded.guidance.moment("handover-lead-the-room")?.links
        == [Framework.Link(framework: "gpc", codes: ["5"])])
  }

  @Test func `a file that cannot be read is one problem, and names from it are none`() {
    let loaded = load("Prompts/look-fors.yaml", "groups:", as: "groups: [")
    #expect(loaded.problems.map(\.file) == ["Prompts/look-fors.yaml"])
    #expect(loaded.guidance.situation("handover")?.moments.count == 1)
    #expect(loaded.guidance.support.back.count == 6)
  }

  @Test func `a framework that cannot be read is one problem, and links to it are none`() {
    let loaded = load("Prompts/frameworks/gpc.yaml", "elements:", as: "elements: {")
    #expect(loaded.problems.map(\.file) == ["Prompts/frameworks/gpc.yaml"])
    #expect(loaded.guidance.lookFor("sickest-first")?.links == [])
  }

  @Test func `faults in every file are reported in one go`() {
    let loaded = Fixture.load([
      "Prompts/look-fors.yaml": Fixture.lookFors.replacing(
        "title: Rota and", with: "titel: Rota and"),
      "Prompts/frameworks/gpc.yaml": Fixture.framework.replacing(
        "verified: false", with: "verified: 0"),
      "Prompts/situations/handover.yaml": Fixture.situation.replacing(
        "activity: true", with: "activity: 1"),
      "Prompts/support.yaml": Fixture.support.replacing("words: nearby", with: "words: [nearby]"),
    ])
    #expect(
      loaded.problems.map { "\($0.file):\($0.line)" } == [
        "Prompts/frameworks/gpc.yaml:12", "Prompts/look-fors.yaml:4", "Prompts/look-fors.yaml:5",
        "Prompts/situations/handover.yaml:13", "Prompts/support.yaml:10",
      ])
  }
}
