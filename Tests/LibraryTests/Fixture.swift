import Library
import Practice

/// A small library without a fault, and ways to change a line of it.
enum Fixture {
  static let lookFors = """
    groups:
      - id: direction
        title: Setting direction
      - id: resources
        title: Rota and meetings
    look-fors:
      - id: sickest-first
        words: Opens by naming the sickest first
        group: direction
        role: leadership
        stages: [foundation, core, higher]
        links: {gpc: ["5"]}
      - id: named-person
        words: Asks a named person, hears it repeated back
        group: direction
        role: leadership
        stages: [foundation, core, higher]
      - id: backs-plan
        words: Backs the plan, and says what worries them
        group: direction
        role: followership
        stages: [foundation, core, higher]
      - id: fair-share
        words: Shares the bad shifts fairly
        group: resources
        role: management
        stages: [higher]
    """

  static let framework = """
    id: gpc
    title: Generic professional capabilities
    owner: General Medical Council
    edition: "2017"
    source: General Medical Council
    note: Names belong to their owners.
    elements:
      - code: "5"
        title: Capabilities in leadership and team working
      - code: "6"
        title: Capabilities in patient safety
        verified: false
    """

  static let situation = """
    id: handover
    title: handover
    setting: clinical
    stages: [foundation, core]
    recognised: One team leaves and another arrives.
    hours: ["07:30-09:00", "20:00-24:00"]
    look-fors:
      foundation: [sickest-first, named-person, backs-plan]
      core: [named-person, sickest-first, backs-plan]
    moments:
      - id: handover-lead-the-room
        title: leading the whole handover
        activity: true
        spot: The room is full and nobody has begun.
        brief: Would you lead this one? I stand at the back.
        watch-for: [sickest-first, named-person]
        ask-after: What did you decide to leave out?
        stretch:
          foundation: Lead the first three patients.
          core: Lead it all.
        links:
          gpc: ["5", "6"]
    """

  static let support = """
    back:
      - {id: led, words: I led it}
      - {id: guided, words: I guided most of it}
      - {id: prompted, words: I prompted now and then}
      - {id: just-in-case, words: I was there just in case}
      - {id: not-needed, words: I was not needed}
      - {id: not-enough-seen, words: Did not see enough}
    ahead:
      - {id: in-the-room, words: in the room}
      - {id: nearby, words: nearby}
      - {id: on-the-phone, words: on the phone}
      - {id: told-after, words: told afterwards}
      - {id: could-coach, words: they could coach someone else}
    """

  /// The whole library, some of its files with another text, or none.
  static func files(_ changed: [String: String?] = [:]) -> [LibraryFile] {
    let texts: [String: String?] = [
      "Prompts/look-fors.yaml": lookFors, "Prompts/frameworks/gpc.yaml": framework,
      "Prompts/situations/handover.yaml": situation, "Prompts/support.yaml": support,
      "Prompts/language.yaml": language, "Prompts/theory.yaml": theory,
      "Prompts/feedback-models.yaml": models, "Prompts/facilitating.yaml": facilitating,
    ]
    return texts.merging(changed) { $1 }.compactMap { path, text in text.map { file(path, $0) } }
  }

  /// A file in memory.
  static func file(_ path: String, _ text: String) -> LibraryFile {
    LibraryFile(path: path, bytes: Array(text.utf8))
  }

  /// What loading says about the library with some files changed.
  static func load(_ changed: [String: String?] = [:]) -> LoadedLibrary {
    LibraryLoader.load(files: files(changed))
  }

  /// What is said about the library when a part of a file is written otherwise.
  static func problems(in path: String, _ part: String, as other: String) -> [String] {
    let file = files().first { $0.path == path }
    let text = String(decoding: file?.bytes ?? [], as: UTF8.self)
    guard let range = text.firstRange(of: part) else { return ["no such part: \(part)"] }
    return load([path: text.with(range, as: other)]).problems.map(\.description)
  }
}

extension String {
  fileprivate func with(_ range: Range<Index>, as other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
