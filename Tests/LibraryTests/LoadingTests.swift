import Library
import Practice
import Testing

/// What a library without a fault says.
struct LoadingTests {
  let loaded = Fixture.load()

  @Test func `a library without a fault has no problems`() {
    #expect(loaded.problems.isEmpty)
  }

  @Test func `look-fors and groups come in the order of their file`() throws {
    #expect(loaded.guidance.groups.map(\.id) == ["direction", "resources"])
    #expect(
      loaded.guidance.lookFors.map(\.id)
        == ["sickest-first", "named-person", "backs-plan", "fair-share"])
    #expect(
      loaded.guidance.lookFor("sickest-first")
        == LookFor(
          id: "sickest-first", words: "Opens by naming the sickest first", group: "direction",
          role: .leadership, stages: [.foundation, .core, .higher],
          links: [Framework.Link(framework: "gpc", codes: ["5"])]))
  }

  @Test func `a situation has its hours, look-fors and moments`() throws {
    let handover = try #require(loaded.guidance.situation("handover"))
    #expect(handover.title == "handover")
    #expect(handover.setting == .clinical)
    #expect(handover.stages == [.foundation, .core])
    #expect(handover.recognised == "One team leaves and another arrives.")
    #expect(handover.hours == [.init(from: 450, to: 540), .init(from: 1_200, to: 1_440)])
    #expect(
      handover.lookFors == [
        .foundation: ["sickest-first", "named-person", "backs-plan"],
        .core: ["named-person", "sickest-first", "backs-plan"],
      ])
    #expect(
      handover.moments == [
        Moment(
          id: "handover-lead-the-room", title: "leading the whole handover", isActivity: true,
          stages: [.foundation, .core], spot: "The room is full and nobody has begun.",
          brief: "Would you lead this one? I stand at the back.",
          watchFor: ["sickest-first", "named-person"],
          askAfter: "What did you decide to leave out?",
          stretch: [.foundation: "Lead the first three patients.", .core: "Lead it all."],
          links: [Framework.Link(framework: "gpc", codes: ["5", "6"])])
      ])
  }

  @Test func `a framework says which titles were checked`() throws {
    let framework = try #require(loaded.guidance.frameworks.first)
    #expect(framework.owner == "General Medical Council")
    #expect(framework.elements.map(\.code) == ["5", "6"])
    #expect(framework.elements.map(\.isVerified) == [true, false])
  }

  @Test func `support has words for everything that a record can say`() {
    #expect(loaded.guidance.support.back.count == Support.Back.allCases.count)
    #expect(loaded.guidance.support.back[.prompted] == "I prompted now and then")
    #expect(loaded.guidance.support.ahead.count == Support.Ahead.allCases.count)
    #expect(loaded.guidance.support.ahead[.couldCoach] == "they could coach someone else")
  }

  @Test func `clinical situations come before management, each by title`() {
    let other = { (id: String, title: String, setting: String) in
      Fixture.situation.replacing("id: handover", with: "id: \(id)")
        .replacing("title: handover", with: "title: \(title)")
        .replacing("setting: clinical", with: "setting: \(setting)")
    }
    let loaded = Fixture.load([
      "Prompts/situations/a.yaml": other("a", "appraisal", "management"),
      "Prompts/situations/w.yaml": other("w", "ward round", "clinical"),
      "Prompts/situations/c.yaml": other("c", "crisis", "clinical"),
    ])
    #expect(loaded.guidance.situations.map(\.id) == ["c", "handover", "w", "a"])
  }

  @Test func `an order comes before the title`() {
    let other = { (id: String, order: Int) in
      Fixture.situation.replacing("id: handover", with: "id: \(id)")
        .replacing("setting: clinical", with: "order: \(order)\nsetting: clinical")
    }
    let loaded = Fixture.load([
      "Prompts/situations/a.yaml": other("a", 2), "Prompts/situations/w.yaml": other("w", 1),
    ])
    #expect(loaded.guidance.situations.map(\.id) == ["w", "a", "handover"])
  }

  @Test func `an order that is no number says what to write`() {
    let ward = Fixture.situation.replacing(
      "setting: clinical", with: "order: soon\nsetting: clinical")
    let loaded = Fixture.load(["Prompts/situations/handover.yaml": ward])
    #expect(
      loaded.problems.map(\.sentence)
        == ["'soon' is no place in a list; write a number from 1 to 999."])
  }

  @Test func `the version follows every byte and no folder`() {
    let moved = Fixture.files().map { LibraryFile(path: "/srv/" + $0.path, bytes: $0.bytes) }
    #expect(LibraryLoader.load(files: moved).guidance.version == loaded.guidance.version)
    #expect(loaded.guidance.version.count == 8)
    let edited = Fixture.load(["Prompts/support.yaml": Fixture.support + "\n"])
    #expect(edited.guidance.version != loaded.guidance.version)
  }

  @Test func `folded text, a byte order mark and Windows line ends are read`() {
    let folded = Fixture.situation.replacing(
      "spot: The room is full and nobody has begun.",
      with: "spot: >\n      The room is full\n      and nobody has begun.\n")
    let windows = "\u{FEFF}" + folded.split(separator: "\n").joined(separator: "\r\n")
    let loaded = Fixture.load(["Prompts/situations/handover.yaml": windows])
    #expect(loaded.problems.isEmpty)
    #expect(
      loaded.guidance.moment("handover-lead-the-room")?.spot
        == "The room is full and nobody has begun.")
  }
}
