import Library
import Practice
import Testing

/// The scenario that `scenario new` writes.
struct SkeletonTests {
  private let base = ScenarioFixture.load([]).guidance

  private func problems(_ skeleton: ScenarioSkeleton) -> [String] {
    let text = skeleton.yaml(
      lookFors: ["sickest-first", "named-person", "backs-plan"], theory: "followership")
    let file = LibraryFile(path: "\(skeleton.id).yaml", bytes: Array(text.utf8))
    return ScenarioReading(file, over: base).problems.map(\.description)
  }

  @Test func `with nothing said it passes the check`() {
    #expect(problems(ScenarioSkeleton()) == [])
  }

  @Test func `it passes after each answer, whatever signs are in it`() {
    var skeleton = ScenarioSkeleton()
    for part in ScenarioSkeleton.Part.allCases {
      switch part {
      case .situation, .role, .stages, .lookFors, .scene: continue
      default: skeleton.said[part] = "It's \"\(part.rawValue)\": 50 # \\ {now}"
      }
      if part == .lead || part == .other { skeleton.said[part] = part == .lead ? "Ana" : "Bo" }
      if part == .seen { skeleton.said[part] = "Ana asked." }
      #expect(problems(skeleton) == [], "\(part)")
    }
  }

  @Test func `its words come back as they were said`() throws {
    var skeleton = ScenarioSkeleton()
    skeleton.said[.title] = "Who's \"first\": \\ me?"
    skeleton.said[.situation] = "handover"
    #expect(skeleton.id == "handover-whos-first-me")
    let text = skeleton.yaml(
      lookFors: ["sickest-first", "named-person"], theory: "followership")
    let file = LibraryFile(path: "\(skeleton.id).yaml", bytes: Array(text.utf8))
    let scenario = try #require(ScenarioReading(file, over: base).scenario)
    #expect(scenario.title == "Who's \"first\": \\ me?")
    #expect(scenario.beats.map(\.id) == ["start", "one", "other", "end"])
    #expect(scenario.minutes == 26)
  }
}
