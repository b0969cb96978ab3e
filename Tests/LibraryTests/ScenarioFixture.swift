import Library
import Practice

/// A small scenario without a fault, in a library without one, and ways to change a line of it.
enum ScenarioFixture {
  static let path = "Scenarios/handover-two-lists.yaml"

  static let text = """
    id: handover-two-lists
    title: The two lists
    situation: handover
    role: leadership
    stages: [foundation, core]
    specialty: general medicine
    place: small hospital, night
    minutes: 18
    opening: Two lists come into one room.
    aims:
      - Name the moment when the lead passes on.
      - Write it down in three lines.
    look-fors: [sickest-first, named-person]
    theory: [followership]
    cast:
      - name: Amara Osei
        who: ST4 in medicine
      - name: Hugh Lander
        who: nurse in charge
    beats:
      - id: board
        title: 07:58, at the board
        minutes: 3
        scene: Amara reads her list. Hugh reads another.
        notes: Wait for somebody to count.
        watch-for: [sickest-first]
        ask: What do you hear?
        choices:
          - say: Amara asks for one list.
            then: It takes two minutes and everybody waits.
            to: window
          - say: Amara goes on with both.
            then: The same job is given twice.
            to: corridor
      - id: window
        title: 08:02, the window
        minutes: 4
        scene: One list hangs there.
        notes: Who wrote it?
        watch-for: [named-person]
        ask: Who leads now?
        next: end
      - id: corridor
        title: 08:02, the corridor
        minutes: 2
        scene: Two doctors meet at one bed.
        notes: Who noticed?
        watch-for: [named-person]
        ask: Who leads now?
        next: end
      - id: end
        title: 08:20, the kettle
        minutes: 1
        scene: The kettle is on.
        notes: Let it boil.
        watch-for: [named-person]
        ask: What would you say to her?
    practice:
      minutes: 5
      seen: Amara read the sickest first. She gave one job to the room.
      exemplar:
        saw: You read the sickest first. One job went to the room.
        effect: Two people did it.
        next: Give it to a person by name.
        well: [sickest-first]
        work-on: [named-person]
      slips:
        - wrote: Great handover, very confident.
          why: What did she say that you would hear again?
        - wrote: Could delegate better.
          why: Which job, and to whom?
        - wrote: Busy morning.
          why: What did one person do in it?
    debrief:
      minutes: 5
      ask:
        - What did you notice?
        - Where have you seen it?
        - What will you try?
    take-away: Ask for one list.
    """

  static let avoided = """
    words-to-avoid:
      - id: manner
        words: [confident, a natural]
        why: It names a trait.
        instead: Write what was said.
      - id: trait
        where: [exemplar, look-for]
        words: [calm]
        why: It is said of a person.
        instead: Write what was done.
    """

  /// A file of the scenario, or of another.
  static func file(_ text: String = text, path: String = path) -> LibraryFile {
    LibraryFile(path: path, bytes: Array(text.utf8))
  }

  /// What a thorough check says about the library with scenarios in it.
  static func load(_ scenarios: [LibraryFile]) -> LoadedLibrary {
    let avoided = Fixture.file("Prompts/words-to-avoid.yaml", avoided)
    return LibraryLoader.load(files: Fixture.files() + [avoided] + scenarios, isThorough: true)
  }

  /// What is said when parts of the scenario are written otherwise.
  static func problems(_ changes: [(part: String, other: String)]) -> [String] {
    var text = text
    for (part, other) in changes {
      guard text.contains(part) else { return ["no such part: \(part)"] }
      text = text.replacing(part, with: other, maxReplacements: 1)
    }
    return load([file(text)]).problems.map(\.description)
  }
}
