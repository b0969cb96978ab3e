internal import Practice
internal import Surface

/// A scenario as lines, for its page and for the preview of its writer.
struct ScenarioLines {
  private let scenario: Scenario
  private let world: World
  private let width: Int

  init(_ scenario: Scenario, in world: World) {
    self.scenario = scenario
    self.world = world
    width = max(20, min(world.width - 4, max(Beat.pageColumns, min(world.width - 8, 88))))
  }

  /// What it is about, without giving the beats away.
  var about: [Line] {
    let facts = [
      world.title(scenario.situation), scenario.role.rawValue, scenario.stageWords,
      scenario.specialty, scenario.place,
    ]
    let walk = ScenarioWalk(scenario.beats)
    let runs =
      "\(scenario.beats.count) beats, \(walk.paths.count) paths; up to \(walk.longest) min, "
      + "practice \(scenario.practice.minutes), debrief \(scenario.debrief.minutes)"
    return [.empty] + prose(scenario.opening, .accent) + [.empty]
      + labelled("For", [facts.filter { !$0.isEmpty }.joined(separator: " · ")])
      + labelled("Aims", scenario.aims)
      + labelled("Cast", scenario.cast.map { "\($0.name): \($0.who)" })
      + labelled("Watch for", words(scenario.lookFors))
      + labelled("Theory", scenario.theory.map { world.guidance?.theoryTitle($0) ?? $0 })
      + labelled("Runs", [runs])
  }

  /// A beat as a facilitator reads it: what is read out first, then what follows from each choice.
  func lines(of beat: Beat, withNotes: Bool) -> [Line] {
    var lines = [Line("\(beat.title)", .title).adding("   \(beat.minutes) min", .hint), .empty]
    lines += prose(beat.scene) + [.empty] + prose(beat.ask, .accent)
    if !beat.choices.isEmpty { lines.append(.empty) }
    for (place, choice) in beat.choices.enumerated() {
      lines += hanging("\(place + 1)  ", .key, choice.say)
    }
    if withNotes {
      lines +=
        [.empty] + labelled("Notes", [beat.notes]) + labelled("Watch for", words(beat.watchFor))
    }
    lines.append(.empty)
    for (place, choice) in beat.choices.enumerated() {
      lines += labelled("\(place + 1) then", [choice.then])
      lines += labelled("", ["goes to: \(title(choice.to))"], .hint) + [.empty]
    }
    if beat.choices.isEmpty {
      lines.append(Line("Goes to: \(beat.next.map { title($0) } ?? "practice")", .hint))
    }
    return lines
  }

  /// What supervisors practise on.
  var practice: [Line] {
    let piece = scenario.practice
    let exemplar = piece.exemplar
    var lines = [Line("Practice", .title).adding("   \(piece.minutes) min", .hint), .empty]
    lines += prose(piece.seen) + [.empty]
    lines.append(Line("One good record", .title))
    for words in words(exemplar.well) { lines.append(mark("+", .well, words)) }
    for words in words(exemplar.workOn) { lines.append(mark("~", .workOn, words)) }
    lines += labelled("I saw", [exemplar.saw]) + labelled("Effect", [exemplar.effect])
    lines += labelled("Next time", [exemplar.next]) + [.empty]
    lines.append(Line("What people write instead", .title))
    for slip in piece.slips {
      lines += labelled("Wrote", [slip.wrote]) + labelled("", [slip.why], .hint)
    }
    return lines
  }

  /// The talk at the end.
  var debrief: [Line] {
    var lines = [
      Line("Debrief", .title).adding("   \(scenario.debrief.minutes) min", .hint), .empty,
    ]
    for (place, question) in scenario.debrief.ask.enumerated() {
      lines += hanging("\(place + 1)  ", .hint, question)
    }
    return lines + [.empty] + labelled("Take away", [scenario.takeAway])
  }

  private func words(_ ids: [LookFor.ID]) -> [String] {
    ids.map { world.guidance?.lookFor($0)?.words ?? $0 }
  }

  private func title(_ id: Beat.ID) -> String { scenario.beat(id)?.title ?? id }

  private func mark(_ sign: SafeText, _ role: Role, _ words: String) -> Line {
    Line(sign, role).adding(" \(words)")
  }

  private func prose(_ words: String, _ role: Role = .text) -> [Line] {
    SafeText(words).wrapped(at: width).map { Line($0, role) }
  }

  private func hanging(_ lead: SafeText, _ role: Role, _ words: String) -> [Line] {
    SafeText(words).wrapped(at: width - lead.columns).enumerated().map { place, text in
      (place == 0 ? Line(lead, role) : Line.empty.filled(to: lead.columns)).adding(text)
    }
  }

  /// A label and, in a column of its own, each of its items.
  private func labelled(_ label: SafeText, _ items: [String], _ role: Role = .text) -> [Line] {
    let column = 11
    var lines: [Line] = []
    for item in items {
      for text in SafeText(item).wrapped(at: width - column) {
        let start = lines.isEmpty ? Line(label, .label) : .empty
        lines.append(start.filled(to: column).adding(text, role))
      }
    }
    return lines
  }
}
