import Practice

extension DocumentReader {
  /// Reports what goes wrong when a scenario is played; false where it cannot be walked at all.
  mutating func checkPlay(of scenario: Scenario, _ beats: [ReadBeat], _ fields: Fields) -> Bool {
    var sounds = checkIDs(of: beats)
    if !beats.isEmpty, !(4...9).contains(beats.count) {
      log.add(
        line: fields.line(of: "beats") ?? fields.line,
        "This scenario has \(beats.count == 1 ? "one beat" : "\(beats.count) beats"); "
          + "write 4 to 9.")
    }
    for beat in beats {
      checkChoices(of: beat)
      checkRows(of: beat)
    }
    if !beats.isEmpty, beats.allSatisfy({ $0.beat.choices.isEmpty }) {
      log.add(
        line: fields.line(of: "beats") ?? fields.line,
        "Nothing is decided in this scenario; give one beat 'choices', two or three of them.")
    }
    checkFork(of: beats, fields)
    checkNotes(of: beats)
    let walk = ScenarioWalk(scenario.beats)
    // While a place is misspelt, what lies behind it only seems out of reach.
    if !checkPaths(walk, beats, isWhole: sounds) { sounds = false }
    if sounds, !walk.isCut { checkMinutes(of: scenario, walk, fields) }
    checkLooseEnds(of: scenario, fields)
    return sounds
  }

  /// Ids said twice, and places that lead to no beat.
  private mutating func checkIDs(of beats: [ReadBeat]) -> Bool {
    var first: [Beat.ID: Int] = [:]
    var sounds = true
    for beat in beats {
      if let line = first[beat.beat.id] {
        sounds = false
        log.add(
          line: beat.line,
          "\(beat.beat.id.quoted) is already the id of the beat on line \(line); "
            + "give this one another.")
      } else {
        first[beat.beat.id] = beat.line
      }
    }
    for beat in beats {
      var ways = zip(beat.beat.choices.map(\.to), beat.choiceLines).map { ($0, $1) }
      if let next = beat.beat.next { ways.append((next, beat.nextLine ?? beat.line)) }
      for (id, line) in ways where first[id] == nil && !id.isEmpty {
        sounds = false
        let near = beats.map(\.beat.id).nearest(to: id)
        let advice = near.map { "did you mean \($0.quoted)?" } ?? "name one, or write it."
        log.add(line: line, "There is no beat \(id.quoted); \(advice)")
      }
    }
    return sounds
  }

  /// Options that all lead to one beat: their consequences may differ, the road never does.
  private mutating func checkFork(of beats: [ReadBeat], _ fields: Fields) {
    let choosing = beats.filter { !$0.beat.choices.isEmpty }
    guard !choosing.isEmpty, choosing.allSatisfy({ Set($0.beat.choices.map(\.to)).count == 1 })
    else { return }
    log.add(
      line: choosing[0].choicesLine ?? fields.line,
      "No choice in this scenario changes the road; lead one option to a beat of its own.")
  }

  /// Notes that stand in two beats, and so belong to neither.
  private mutating func checkNotes(of beats: [ReadBeat]) {
    var first: [String: Int] = [:]
    for beat in beats where !beat.beat.notes.isEmpty {
      if let line = first[beat.beat.notes] {
        log.add(
          line: beat.line,
          "The notes of this beat are those of the beat on line \(line); write what to do here.")
      } else {
        first[beat.beat.notes] = beat.line
      }
    }
  }

  private mutating func checkChoices(of read: ReadBeat) {
    let choices = read.beat.choices
    guard let line = read.choicesLine else { return }
    if let nextLine = read.nextLine {
      log.add(
        line: nextLine,
        "This beat has both 'choices' and 'next'; keep one: it goes on by a choice, or without.")
    }
    guard (2...3).contains(choices.count) else {
      log.add(
        line: line,
        "'choices' has \(choices.count == 1 ? "one option" : "\(choices.count) options"); "
          + "write two or three.")
      return
    }
    let lengths = choices.map(\.say.count)
    if let longest = lengths.max(), let shortest = lengths.min(), longest * 2 > shortest * 3 {
      log.add(
        line: line,
        "The longest option here has \(longest) characters and the shortest \(shortest); "
          + "bring them closer, so that length gives nothing away.")
    }
    for later in choices.indices {
      for earlier in 0..<later where choices[earlier].isLike(choices[later]) {
        log.add(
          line: read.choiceLines[later],
          "Options \(earlier + 1) and \(later + 1) lead to \(choices[later].to.quoted) with the "
            + "same consequence; let them differ, or ask without options.")
      }
    }
  }

  private mutating func checkRows(of read: ReadBeat) {
    let rows = read.beat.rows
    guard rows > Beat.pageRows else { return }
    log.add(
      line: read.line,
      "The beat \(read.beat.id.quoted) takes \(rows) rows, and a screen of 80x24 shows "
        + "\(Beat.pageRows); cut its scene, ask or options.")
  }

  /// Beats that no path reaches, and paths that never end.
  private mutating func checkPaths(
    _ walk: ScenarioWalk, _ beats: [ReadBeat], isWhole: Bool
  ) -> Bool {
    if walk.isCut {
      log.add(
        line: beats.first?.line ?? 1,
        "There are more than \(ScenarioWalk.pathLimit) paths here; nobody can play them all, so "
          + "lead some of them together.")
    }
    for beat in beats where walk.endless.contains(beat.beat.id) {
      log.add(
        line: beat.line,
        "A path comes back to the beat \(beat.beat.id.quoted); let every path end.")
    }
    let reached = ScenarioWalk.reached(in: beats.map(\.beat))
    for beat in beats where isWhole && !reached.contains(beat.beat.id) {
      log.add(
        line: beat.line,
        "No path hits the beat \(beat.beat.id.quoted); lead to it with a 'to' or 'next', or take "
          + "it out.")
    }
    return !walk.isCut && walk.endless.isEmpty
  }

  private mutating func checkMinutes(
    of scenario: Scenario, _ walk: ScenarioWalk, _ fields: Fields
  ) {
    let (practice, debrief) = (scenario.practice.minutes, scenario.debrief.minutes)
    let sum = walk.longest + practice + debrief
    guard scenario.minutes != sum, scenario.minutes > 0, practice > 0, debrief > 0,
      scenario.beats.allSatisfy({ $0.minutes > 0 })
    else { return }
    log.add(
      line: fields.line(of: "minutes") ?? fields.line,
      "'minutes' is \(scenario.minutes), but the longest path takes \(walk.longest), practice "
        + "\(practice) and debrief \(debrief): write \(sum).")
  }
}

extension Choice {
  /// Whether it leads to the same place with the same consequence, however it is spaced.
  fileprivate func isLike(_ other: Choice) -> Bool {
    to == other.to && Fold.words(in: then) == Fold.words(in: other.then)
  }
}
