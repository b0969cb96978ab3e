import Library
import Testing

/// Every fault that a scenario can have, with the sentence that says what to write instead.
struct ScenarioProblemTests {
  /// A slip, and all that is said about it.
  struct Slip: Sendable, CustomTestStringConvertible {
    var changes: [(part: String, other: String)]
    var said: [String]

    init(_ part: String, as other: String, _ said: String...) {
      changes = [(part, other)]
      self.said = said
    }

    init(_ changes: [(String, String)], _ said: String...) {
      self.changes = changes.map { (part: $0.0, other: $0.1) }
      self.said = said
    }

    var testDescription: String { said.first ?? "" }
  }

  static let references = [
    Slip(
      "situation: handover", as: "situation: handoverr",
      "3: There is no situation 'handoverr'; did you mean 'handover'?"),
    Slip(
      "look-fors: [sickest-first, named-person]", as: "look-fors: [sickest-fist, named-person]",
      "13: 'sickest-fist' is a look-for of this scenario, but no beat watches for it; "
        + "add it to a 'watch-for', or take it out here.",
      "13: There is no look-for 'sickest-fist'; did you mean 'sickest-first'?"),
    Slip(
      "watch-for: [sickest-first]", as: "watch-for: [sickest-first, nothing-like-it]",
      "26: There is no look-for 'nothing-like-it'; use one that is there, or add it."),
    Slip(
      "theory: [followership]", as: "theory: [folowership]",
      "14: There is no theory card 'folowership'; did you mean 'followership'?"),
    Slip(
      "well: [sickest-first]", as: "well: [sickest]",
      "65: There is no look-for 'sickest'; use one that is there, or add it."),
    Slip(
      "        to: window", as: "        to: widow",
      "31: There is no beat 'widow'; did you mean 'window'?"),
    Slip(
      "role: leadership", as: "role: leader",
      "4: 'role' is 'leader'; write leadership, management or followership."),
    Slip(
      "stages: [foundation, core]", as: "stages: [foundation, junior]",
      "5: A stage is 'junior'; write foundation, core or higher."),
    Slip(
      "specialty: general medicine", as: "speciality: general medicine",
      "1: This scenario has no 'specialty'; add 'specialty: …'.",
      "6: 'speciality' is not a key of a scenario; did you mean 'specialty'?"),
  ]

  static let play = [
    Slip(
      "minutes: 18", as: "minutes: 20",
      "8: 'minutes' is 20, but the longest path takes 8, practice 5 and debrief 5: write 18."),
    Slip(
      "minutes: 18", as: "minutes: long",
      "8: 'minutes' is 'long'; write a number from 10 to 45."),
    Slip(
      [("    next: end\n  - id: corridor", "    next: board\n  - id: corridor")],
      "21: A path comes back to the beat 'board'; let every path end."),
    Slip(
      "        to: corridor", as: "        to: window",
      "28: No choice in this scenario changes the road; lead one option to a beat of its own.",
      "43: No path hits the beat 'corridor'; lead to it with a 'to' or 'next', or take it out."),
    Slip(
      "  - id: corridor", as: "  - id: window",
      "34: There is no beat 'corridor'; name one, or write it.",
      "43: 'window' is already the id of the beat on line 35; give this one another."),
    Slip(
      [
        ("        to: corridor", "        to: window"),
        ("The same job is given twice.", "It takes TWO minutes, and everybody waits."),
        ("next: end\n  - id: corridor", "next: corridor\n  - id: corridor"),
        ("minutes: 18", "minutes: 20"),
      ],
      "28: No choice in this scenario changes the road; lead one option to a beat of its own.",
      "34: Options 1 and 2 lead to 'window' with the same consequence; let them differ, "
        + "or ask without options."),
    Slip(
      "Amara goes on with both.",
      as: "Amara goes on with both of them and says nothing at all about it to anybody there.",
      "28: The longest option here has 82 characters and the shortest 24; "
        + "bring them closer, so that length gives nothing away."),
    Slip(
      "    ask: What do you hear?\n", as: "    ask: What do you hear?\n    next: window\n",
      "28: This beat has both 'choices' and 'next'; keep one: "
        + "it goes on by a choice, or without."),
    Slip(
      "  - name: Hugh Lander", as: "  - name: Bea Moss",
      "18: 'Bea Moss' is in the cast, but in no beat; name them in one, or take them out."),
    Slip(
      "seen: Amara read the sickest first. She", as: "seen: The sickest came first. She",
      "58: 'seen' names nobody of the cast; say whom the feedback is about."),
    Slip(
      "work-on: [named-person]", as: "work-on: [sickest-first]",
      "66: 'sickest-first' is marked both 'well' and 'work-on'; keep one of them."),
  ]

  static let words = [
    Slip(
      "scene: The kettle is on.", as: "scene: The kettle is on. She is a natural.",
      "54: 'a natural': It names a trait. Write what was said."),
    Slip(
      "notes: Who noticed?", as: "notes: Who wrote it?",
      "43: The notes of this beat are those of the beat on line 35; write what to do here."),
    Slip(
      "saw: You read the sickest first.", as: "saw: You were calm and read the sickest first.",
      "62: 'calm': It is said of a person. Write what was done."),
    Slip(
      "notes: Let it boil.", as: "notes: Let it boil, TBC.",
      "55: 'TBC' says that something is still to be written; write it."),
    Slip(
      "notes: Let it boil.", as: "notes: Let it boil??? [Insert a name]",
      "55: '???' says that something is still to be written; write it.",
      "55: '[Insert' says that something is still to be written; write it."),
    Slip(
      "notes: Let it boil.", as: "notes: TODO",
      "55: 'TODO' says that something is still to be written; write it."),
    Slip(
      "notes: Let it boil.", as: "notes: Let it boil. # FIXME later",
      "55: 'FIXME' says that something is still to be written; write it."),
    Slip(
      "title: The two lists", as: "title: The two lists that came into the room at eight",
      "2: 'title' is 46 columns wide; cut it to 40 or fewer."),
    Slip(
      "take-away: Ask for one list.",
      as: "take-away: " + String(repeating: "Ask for it. ", count: 13),
      "80: 'take-away' is 155 characters long; cut it to 140 or fewer."),
    Slip(
      "notes: Who wrote it?",
      as: "notes: " + String(repeating: "and then another word ", count: 8),
      "39: 'and then another word and then another …' in 'notes' has 32 words; "
        + "split it so that each sentence has 30 or fewer."),
  ]

  @Test(arguments: [
    "The kettle is on. 'She is a natural,' says Hugh.",
    "The kettle is on. Amara's, says “A natural” on the tin.",
    "The kettle is on, and the room is calm.",
    "Then A Natural History of tea is read out by Hugh.",
  ])
  func `what people say, names, and words that are wrong elsewhere are let be`(scene: String) {
    #expect(
      ScenarioFixture.problems([(part: "The kettle is on.", other: "\"\(scene)\"")]) == [])
  }

  @Test(arguments: ["'I am not confident,'", "\"I am not confident,\"", "“I am not confident,”"])
  func `what an exemplar quotes is let be, and what it says itself is not`(words: String) {
    let line = "saw: You read the sickest first. One job went to the room."
    #expect(
      ScenarioFixture.problems([(part: line, other: "saw: Jolanta said, \(words) and waited.")])
        == [])
    let own = ScenarioFixture.problems([(part: line, other: "saw: You were confident.")])
    #expect(own.count == 1 && own[0].contains("'confident': It names a trait."))
  }

  @Test func `moments and cards are read for them too, and what is heard at work is let be`() {
    let moments = Fixture.files().map { file in
      guard file.path == "Prompts/situations/handover.yaml" else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return Fixture.file(
        file.path,
        text.replacing(
          "I stand at the back.", with: "I stand at the back, and you are a natural."))
    }
    let avoided = Fixture.file("Prompts/words-to-avoid.yaml", ScenarioFixture.avoided)
    let problems = LibraryLoader.load(files: moments + [avoided], isThorough: true).problems
    #expect(
      problems.map(\.description) == [
        "Prompts/situations/handover.yaml:15: 'a natural': It names a trait. Write what was said."
      ])
  }

  static let counts = [
    Slip(
      "  - Write it down in three lines.\n", as: "", "11: 'aims' has 1; write 2 to 3."),
    Slip(
      "    - What will you try?\n", as: "",
      "77: 'ask' has 2; write 3 to 5."),
    Slip(
      "    - wrote: Busy morning.\n      why: What did one person do in it?\n", as: "",
      "68: 'slips' has 2; write exactly 3."),
    Slip(
      "theory: [followership]", as: "theory: []",
      "14: 'theory' has 0; write 1 to 2."),
  ]

  @Test(arguments: references + play + words + counts)
  func `a slip is reported with its line and what to write instead`(slip: Slip) {
    #expect(
      ScenarioFixture.problems(slip.changes)
        == slip.said.map { "\(ScenarioFixture.path):\($0)" })
  }
}
