import Library
import Practice
import Testing

/// A scenario as a value: from YAML, packed, over another, and as far as it can be read.
struct ScenarioLoadingTests {
  private var scenario: Scenario? {
    ScenarioFixture.load([ScenarioFixture.file()]).guidance.scenarios.first
  }

  @Test func `a scenario without a fault is read whole`() throws {
    let loaded = ScenarioFixture.load([ScenarioFixture.file()])
    #expect(loaded.problems.isEmpty)
    let scenario = try #require(loaded.guidance.scenario("handover-two-lists"))
    #expect(scenario.title == "The two lists")
    #expect(scenario.stages == [.foundation, .core])
    #expect(
      scenario.cast == [
        CastMember(name: "Amara Osei", who: "ST4 in medicine"),
        CastMember(name: "Hugh Lander", who: "nurse in charge"),
      ])
    #expect(scenario.beats.map(\.id) == ["board", "window", "corridor", "end"])
    #expect(scenario.beats[0].choices.map(\.to) == ["window", "corridor"])
    #expect(scenario.beats[1].next == "end")
    #expect(scenario.beats[3].following.isEmpty)
    #expect(scenario.practice.exemplar.well == ["sickest-first"])
    #expect(scenario.practice.slips.map(\.wrote).last == "Busy morning.")
    #expect(scenario.debrief.ask.count == 3)
    #expect(scenario.takeAway == "Ask for one list.")
  }

  @Test func `the packed library has it, and only for those who ask`() throws {
    let files = Fixture.files() + [ScenarioFixture.file()]
    let bytes = Array(LibraryPacker.pack(files).text.utf8)
    let load = { (extent: LibraryExtent) in
      bytes.withUnsafeBytes { LibraryLoader.load(packed: $0, extent) }
    }
    #expect(load(.whole) == LibraryLoader.load(files: files))
    #expect(load(.whole).guidance.scenarios == [try #require(scenario)])
    #expect(load(.scenarios).guidance.scenarios == [try #require(scenario)])
    #expect(load(.scenarios).guidance.situations.isEmpty)
    #expect(load(.withoutScenarios).guidance.scenarios.isEmpty)
    #expect(load(.withoutScenarios).guidance.situations.count == 1)
    #expect(load(.forFeedback).guidance.scenarios.isEmpty)
  }

  @Test func `a folder's scenario replaces the one of its id`() {
    let base = ScenarioFixture.load([ScenarioFixture.file()]).guidance
    let other = ScenarioFixture.text.replacing("The two lists", with: "Two lists, one room")
    let loaded = LibraryLoader.load(files: [ScenarioFixture.file(other)], over: base)
    #expect(loaded.problems.isEmpty)
    #expect(loaded.guidance.scenarios.map(\.title) == ["Two lists, one room"])
  }

  @Test func `one that cannot be walked leaves the one below`() {
    let base = ScenarioFixture.load([ScenarioFixture.file()]).guidance
    let other = ScenarioFixture.text.replacing("to: window", with: "to: nowhere")
    let loaded = LibraryLoader.load(files: [ScenarioFixture.file(other)], over: base)
    #expect(!loaded.problems.isEmpty)
    #expect(loaded.guidance.scenarios == base.scenarios)
  }

  @Test func `a fault in one scenario hides none of another`() {
    let first = ScenarioFixture.file("id: [")
    let second = ScenarioFixture.file(
      ScenarioFixture.text.replacing("id: handover-two-lists", with: "id: second")
        .replacing("minutes: 18", with: "minutes: 17"),
      path: "Scenarios/second.yaml")
    let problems = ScenarioFixture.load([first, second]).problems
    #expect(problems.contains { $0.file == ScenarioFixture.path })
    #expect(problems.filter { $0.file == "Scenarios/second.yaml" }.map(\.line) == [8])
  }

  @Test func `a file that is half written is shown as far as it goes`() {
    let base = ScenarioFixture.load([]).guidance
    let text = ScenarioFixture.text.replacing("    scene: One list hangs there.\n", with: "")
    let reading = ScenarioReading(ScenarioFixture.file(text), over: base)
    #expect(reading.scenario?.beats.map(\.scene)[1] == "")
    #expect(
      reading.problems.map(\.description)
        == ["\(ScenarioFixture.path):35: This beat has no 'scene'; add 'scene: …'."])
    #expect(reading.beat(atLine: 35) == 1)
    #expect(reading.beat(atLine: 34) == 0)
    #expect(reading.beat(atLine: 20) == nil)
    #expect(reading.beat(atLine: 58) == nil)
  }
}
