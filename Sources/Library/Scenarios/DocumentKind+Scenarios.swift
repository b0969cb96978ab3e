import Practice

extension DocumentKind {
  /// One scenario with its beats.
  static let scenarios = DocumentKind("Scenarios/*.yaml", isScenario: true) {
    root, reader, draft in
    let fields = reader.fields(
      root, of: "scenario",
      needs: [
        "id", "title", "situation", "role", "stages", "specialty", "place", "minutes", "opening",
        "aims", "look-fors", "theory", "cast", "beats", "practice", "debrief", "take-away",
      ])
    guard let fields else { return }
    let id = reader.documentID(fields)
    let (scenario, isWhole) = reader.scenario(id ?? "", fields)
    draft.latestScenario = scenario
    if let id {
      reader.declare(isWhole ? scenario : nil, id, of: "scenario", at: root, in: &draft.scenarios)
    }
  }
}

extension DocumentReader {
  /// A scenario as far as it can be read, and whether that is enough to walk through it.
  fileprivate mutating func scenario(
    _ id: Scenario.ID, _ fields: Fields
  ) -> (Scenario, isWhole: Bool) {
    var whole = Wholeness()
    let title = whole.take(text(fields, "title", .title), or: "")
    let situation = whole.take(self.id(fields, "situation", of: .situation), or: "")
    let role = whole.take(
      choice(fields, "role", of: LeadershipRole.allCases.filter { $0 != .unsure }),
      or: .leadership)
    let stages = whole.take(stages(fields), or: [])
    let specialty = text(fields, "specialty", .cited) ?? ""
    let place = text(fields, "place", .cited) ?? ""
    let minutes = number(fields, "minutes", within: 10...45)
    let opening = whole.take(text(fields, "opening", .opening), or: "")
    let aims = items(fields, "aims", .aim, count: 2...3)
    let lookFors = ids(fields, "look-fors", of: .lookFor(nil))
    checkCount(of: fields, "look-fors", 2...5)
    let theory = ids(fields, "theory", of: .theory)
    checkCount(of: fields, "theory", 1...2)
    let cast = cast(fields)
    let beats = beats(fields, &whole)
    let practice = whole.take(practice(fields, &whole), or: .none)
    let debrief = whole.take(debrief(fields), or: Debrief(minutes: 0, ask: []))
    let scenario = Scenario(
      id: id, title: title, situation: situation, role: role, stages: stages,
      specialty: specialty, place: place, minutes: minutes ?? 0, opening: opening, aims: aims,
      lookFors: lookFors, theory: theory, cast: cast, beats: beats.map(\.beat),
      practice: practice, debrief: debrief, takeAway: text(fields, "take-away", .takeAway) ?? "")
    if isChecking {
      let isSound = checkPlay(of: scenario, beats, fields)
      whole.note(isSound)
    }
    return (scenario, whole.isWhole)
  }

  private mutating func cast(_ fields: Fields) -> [CastMember] {
    checkCount(of: fields, "cast", 2...5)
    return list(fields, "cast").compactMap { node in
      guard let fields = self.fields(node, of: "member of the cast", needs: ["name", "who"]) else {
        return nil
      }
      guard let name = text(fields, "name", .title) else { return nil }
      return CastMember(name: name, who: text(fields, "who", .who) ?? "")
    }
  }

  private mutating func beats(_ fields: Fields, _ whole: inout Wholeness) -> [ReadBeat] {
    let nodes = list(fields, "beats")
    var beats: [ReadBeat] = []
    for node in nodes {
      let fields = self.fields(
        node, of: "beat", needs: ["id", "title", "minutes", "scene", "notes", "watch-for", "ask"],
        allows: ["choices", "next"])
      guard let fields, let beat = beat(fields, node, &whole) else {
        whole.note(false)
        continue
      }
      beats.append(beat)
    }
    whole.note(!beats.isEmpty)
    return beats
  }

  private mutating func beat(
    _ fields: Fields, _ node: ContentNode, _ whole: inout Wholeness
  ) -> ReadBeat? {
    let id = id(fields)
    let title = whole.take(text(fields, "title", .title), or: "")
    let minutes = number(fields, "minutes", within: 1...8)
    let scene = whole.take(text(fields, "scene", .scene), or: "")
    let notes = text(fields, "notes", .notes) ?? ""
    let watchFor = ids(fields, "watch-for", of: .lookFor(nil))
    checkCount(of: fields, "watch-for", 1...4)
    let ask = whole.take(text(fields, "ask", .ask), or: "")
    let choices = list(fields, "choices").compactMap { choice($0, &whole) }
    let next = self.id(fields, "next", of: nil)
    guard let id else { return nil }
    let beat = Beat(
      id: id, title: title, minutes: minutes ?? 0, scene: scene, notes: notes, watchFor: watchFor,
      ask: ask, choices: choices.map(\.choice), next: choices.isEmpty ? next : nil)
    return ReadBeat(
      beat: beat, line: node.line, choiceLines: choices.map(\.line),
      choicesLine: fields.line(of: "choices"),
      nextLine: fields.line(of: "next"))
  }

  private mutating func choice(
    _ node: ContentNode, _ whole: inout Wholeness
  ) -> (choice: Choice, line: Int)? {
    let fields = fields(node, of: "choice", needs: ["say", "then", "to"], allows: ["theory"])
    guard let fields else {
      whole.note(false)
      return nil
    }
    let say = whole.take(text(fields, "say", .say), or: "")
    let then = whole.take(text(fields, "then", .then), or: "")
    let to = whole.take(id(fields, "to", of: nil), or: "")
    let theory = self.id(fields, "theory", of: .theory)
    let choice = Choice(say: say, then: then, to: to, theory: theory)
    return (choice, fields.line(of: "to") ?? node.line)
  }
}
