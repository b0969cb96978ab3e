import Practice
import TestSupport
import Testing

/// Playing a scenario through.
struct ScenarioWalkTests {
  private func beat(_ id: String, _ minutes: Int = 1, to next: String...) -> Beat {
    Beat(
      id: id, title: id, minutes: minutes, scene: "", notes: "", watchFor: [], ask: "",
      choices: next.count > 1 ? next.map { Choice(say: "", then: "", to: $0) } : [],
      next: next.count == 1 ? next[0] : nil)
  }

  @Test func `every path is played, with its minutes, its hits and its times`() {
    let walk = ScenarioWalk(Fixture.twoLists.beats)
    #expect(
      walk.paths.map { $0.steps.map(\.beat) } == [
        ["board", "window", "end"], ["board", "corridor", "end"],
      ])
    #expect(walk.paths.map { $0.steps.map(\.choice) } == [[0, nil, nil], [1, nil, nil]])
    #expect(walk.paths.map(\.minutes) == [8, 6])
    #expect(walk.longest == 8)
    #expect(walk.hits == ["board": 2, "window": 1, "corridor": 1, "end": 2])
    #expect(walk.start(of: "board") == 0...0)
    #expect(walk.start(of: "end") == 5...7)
    #expect(walk.endless.isEmpty)
    #expect(!walk.isCut)
  }

  @Test func `a path that comes back never ends`() {
    let walk = ScenarioWalk([beat("a", to: "b", "c"), beat("b", to: "a"), beat("c")])
    #expect(walk.endless == ["a"])
    #expect(walk.paths.map { $0.steps.map(\.beat) } == [["a", "c"]])
  }

  @Test func `a beat that nothing leads to is not reached`() {
    let beats = [beat("a", to: "b"), beat("b"), beat("c", to: "b")]
    #expect(ScenarioWalk.reached(in: beats) == ["a", "b"])
    #expect(ScenarioWalk(beats).hits["c"] == nil)
  }

  @Test func `more paths than anybody plays are cut`() {
    let beats = (0..<20).map { beat("b\($0)", to: "b\($0 + 1)", "b\($0 + 1)", "b\($0 + 1)") }
    let walk = ScenarioWalk(beats)
    #expect(walk.isCut)
    #expect(walk.paths.count <= ScenarioWalk.pathLimit)
  }

  @Test func `no beats make no paths`() {
    #expect(ScenarioWalk([]).paths.isEmpty)
  }

  @Test func `rows are counted as a screen breaks them`() {
    #expect(WrappedRows.count("", columns: 10) == 1)
    #expect(WrappedRows.count("one two six", columns: 11) == 1)
    #expect(WrappedRows.count("one two four", columns: 11) == 2)
    #expect(WrappedRows.count("abcdefghijklmnopqrstu", columns: 10) == 3)
  }
}
