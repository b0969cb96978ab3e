import Library
import Practice
import Testing

/// Folders over the library: they add, and replace by id.
struct OverlayTests {
  let base = Fixture.load().guidance

  @Test func `a look-for is replaced in place or added at the end`() {
    let over = """
      look-fors:
        - id: named-person
          words: Gives each job to one person by name
          group: direction
          role: leadership
          stages: [foundation, core]
        - id: local-huddle
          words: Joins the eight o'clock huddle
          group: direction
          role: followership
          stages: [core]
      """
    let loaded = LibraryLoader.load(
      files: [Fixture.file("/srv/ward/look-fors.yaml", over)], over: base)
    #expect(loaded.problems.isEmpty)
    #expect(
      loaded.guidance.lookFors.map(\.id)
        == ["sickest-first", "named-person", "backs-plan", "fair-share", "local-huddle"])
    #expect(
      loaded.guidance.lookFor("named-person")?.words == "Gives each job to one person by name")
    #expect(loaded.guidance.situations == base.situations)
    #expect(loaded.guidance.version != base.version)
  }

  @Test func `a situation replaces the one of its id, and may name what is built in`() {
    let over = Fixture.situation.replacing("title: handover", with: "title: morning handover")
    let loaded = LibraryLoader.load(
      files: [Fixture.file("Prompts/situations/handover.yaml", over)], over: base)
    #expect(loaded.problems.isEmpty)
    #expect(loaded.guidance.situations.map(\.title) == ["morning handover"])
    #expect(loaded.guidance.moment("handover-lead-the-room") != nil)
  }

  @Test func `a faulty replacement leaves what it would have replaced`() {
    let over = Fixture.situation.replacing("setting: clinical", with: "setting: ward")
    let loaded = LibraryLoader.load(
      files: [Fixture.file("situations/handover.yaml", over)], over: base)
    #expect(
      loaded.problems.map(\.description)
        == ["situations/handover.yaml:3: 'setting' is 'ward'; write clinical or management."])
    #expect(loaded.guidance.situations == base.situations)
  }

  @Test func `a new situation may not take the id of a moment below`() {
    let over = Fixture.situation.replacing("id: handover\n", with: "id: huddle\n")
    let loaded = LibraryLoader.load(
      files: [Fixture.file("situations/huddle.yaml", over)], over: base)
    #expect(
      loaded.problems.map(\.description) == [
        "situations/huddle.yaml:11: 'handover-lead-the-room' is already the id of a moment of "
          + "'handover'; give this one another."
      ])
  }

  @Test func `words of support are replaced one by one`() {
    let loaded = LibraryLoader.load(
      files: [Fixture.file("support.yaml", "back:\n  - {id: led, words: I led it myself}")],
      over: base)
    #expect(loaded.problems.isEmpty)
    #expect(loaded.guidance.support.back[.led] == "I led it myself")
    #expect(loaded.guidance.support.back[.guided] == "I guided most of it")
  }

  @Test func `folders lie over each other in their order`() throws {
    let text = LibraryPacker.pack(Fixture.files()).text
    let words = { (words: String) in
      [Fixture.file("support.yaml", "back:\n  - {id: led, words: \(words)}")]
    }
    let loaded = Array(text.utf8).withUnsafeBytes {
      LibraryLoader.load(packed: $0, under: [words("first"), [], words("second"), words("[]")])
    }
    #expect(loaded.guidance.support.back[.led] == "second")
    #expect(
      loaded.problems.map(\.description)
        == ["support.yaml:2: 'words' is a list here; write text after the colon."])
  }

  @Test func `no files leave the library and its version as they are`() {
    #expect(LibraryLoader.load(files: [], over: base).guidance == base)
  }
}
