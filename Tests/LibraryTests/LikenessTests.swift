import Library
import Testing

/// Scenarios that say what another says already.
struct LikenessTests {
  /// The scenario under another id, with some of its words changed.
  private func other(_ changes: [String: String] = [:]) -> LibraryFile {
    var text = ScenarioFixture.text.replacing("id: handover-two-lists", with: "id: second")
    for (part, words) in changes { text = text.replacing(part, with: words) }
    return ScenarioFixture.file(text, path: "Scenarios/second.yaml")
  }

  @Test func `a copy under another title is told, once, with how much it shares`() {
    let problems = ScenarioFixture.load([
      ScenarioFixture.file(), other(["title: The two lists": "title: Something else"]),
    ]).problems
    #expect(
      problems.map(\.description) == [
        "Scenarios/second.yaml:1: This scenario shares 100 of 100 runs of 5 words with "
          + "'handover-two-lists' (20 is the most); write it in words of its own, or leave it out."
      ])
  }

  @Test func `one that is like a scenario of the library below is told too`() {
    let base = ScenarioFixture.load([ScenarioFixture.file()]).guidance
    let loaded = LibraryLoader.load(files: [other()], over: base, isThorough: true)
    #expect(loaded.problems.count == 1)
    #expect(loaded.problems.first?.sentence.contains("'handover-two-lists'") == true)
  }

  @Test func `a quick look says nothing about words`() {
    let base = ScenarioFixture.load([ScenarioFixture.file()]).guidance
    #expect(LibraryLoader.load(files: [other()], over: base).problems.isEmpty)
  }
}
