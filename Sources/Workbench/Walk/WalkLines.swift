internal import Practice
internal import Surface

/// The steps of a part of a walk as lines, each step for itself.
struct WalkLines {
  let session: TrainingSession
  let isAlone: Bool
  let width: Int
  let world: World

  private var scenario: Scenario { session.scenario }

  /// The steps that are shown, in order.
  func steps() -> [[Line]] {
    let stop = session.stop
    let all: [[Line]]
    switch stop.part {
    case .opening: all = opening
    case .beat: all = session.beat.map { steps(of: $0, stop) } ?? []
    case .practice: all = practice
    // One stage at a time: what was said before it stays in the room, not on the wall.
    case .debrief: return [stage(DebriefStage(rawValue: stop.shown - 1) ?? .summary)]
    case .end: all = [end]
    }
    return Array(all.prefix(stop.shown))
  }

  /// The facilitator's notes on the part.
  func notes() -> [Line] {
    switch session.stop.part {
    case .opening:
      let card = world.guidance?.opening
      return labelled("Say", [card?.say ?? ""].filter { !$0.isEmpty })
        + labelled("Do", card?.steps ?? []) + labelled("Aims", scenario.aims)
    case .beat:
      guard let beat = session.beat else { return [] }
      return labelled("Notes", [beat.notes]) + labelled("Watch for", lookFors(beat.watchFor))
    case .practice: return labelled("Notes", ["Nobody reads theirs out unless they offer to."])
    case .debrief:
      let stage = DebriefStage(rawValue: session.stop.shown - 1) ?? .summary
      return labelled("For", [stage.purpose])
        + (stage == .analysis ? labelled("Theory", theory) : [])
    case .end: return []
    }
  }

  // MARK: Parts

  private var opening: [[Line]] {
    let facts = [world.title(scenario.situation), scenario.specialty, scenario.place]
    return [
      prose(scenario.opening, .accent) + [.empty]
        + prose(facts.filter { !$0.isEmpty }.joined(separator: " · "), .hint),
      labelled("Who", scenario.cast.map { "\($0.name), \($0.who)" }),
    ]
  }

  private func steps(of beat: Beat, _ stop: TrainingStop) -> [[Line]] {
    guard !beat.choices.isEmpty else { return [prose(beat.scene), prose(beat.ask, .accent)] }
    guard let number = stop.choice, stop.shown > 3, beat.choices.indices.contains(number) else {
      return [
        prose(beat.scene), prose(beat.ask, .accent), options(beat, stop) + votes(beat, stop),
      ]
    }
    let choice = beat.choices[number]
    // What was chosen stands alone now, and what came of it below.
    return [
      prose(beat.scene), prose(beat.ask, .accent),
      hanging("\(number + 1)  ", .key, choice.say, .title), prose(choice.then),
    ]
  }

  private func options(_ beat: Beat, _ stop: TrainingStop) -> [Line] {
    beat.choices.enumerated().flatMap { place, choice in
      hanging("\(place + 1)  ", .key, choice.say, stop.choice == place ? .title : .text)
    }
  }

  /// Bars once they are shown: the last round, and what the first was.
  private func votes(_ beat: Beat, _ stop: TrainingStop) -> [Line] {
    guard let last = stop.votes.last else { return [] }
    let sum = last.reduce(0, +)
    guard stop.showsVotes else {
      return [.empty, Line("\(sum) \(sum == 1 ? "vote is" : "votes are") in.", .hint)]
    }
    let before = stop.votes.count > 1 ? stop.votes[stop.votes.count - 2] : nil
    let most = max(1, (stop.votes.flatMap { $0 }).max() ?? 1)
    let room = max(8, min(40, width - 22))
    return [.empty]
      + last.enumerated().map { place, count in
        let length = count == 0 ? 0 : max(1, count * min(room, most) / most)
        var line = Line("\(place + 1)  ", .key)
        if !world.isPlain { line = line.adding(Glyph.barFull.repeated(length), .accent) }
        line = line.adding(length == 0 || world.isPlain ? "" : "  ").adding("\(count)", .title)
        guard let before else { return line }
        return line.adding("   was \(before[place])", .hint)
      }
  }

  private var practice: [[Line]] {
    let piece = scenario.practice
    let good = piece.exemplar
    let marks =
      lookFors(good.well).map { Line("+ ", .well).adding("\($0)") }
      + lookFors(good.workOn).map { Line("~ ", .workOn).adding("\($0)") }
    let name = scenario.cast.first?.name ?? "them"
    return [
      prose(piece.seen),
      prose("Now write it, in a minute: what you saw, what came of it, one thing to try.", .accent)
        + prose("To \(name), as you would say it.", .hint),
      [Line("One good record", .title)] + marks + labelled("I saw", [good.saw])
        + labelled("Effect", [good.effect]) + labelled("Next time", [good.next])
        + prose("Hold yours against it by your own judgement. Which would help you most?", .hint),
      [Line("What people write instead", .title)]
        + piece.slips.flatMap { labelled("Wrote", [$0.wrote]) + labelled("", [$0.why], .hint) },
    ]
  }

  private func stage(_ stage: DebriefStage) -> [Line] {
    let minutes = stage.minutes(of: scenario.debrief.minutes)
    var lines =
      [
        Line("\(stage.title)", .title)
          .adding(
            "   \(stage.rawValue + 1) of \(DebriefStage.allCases.count) · \(minutes) min", .hint),
        .empty,
      ] + prose(stage.question, .accent)
    let own = scenario.debrief.ask
    switch stage {
    case .description: lines += own.first.map { [.empty] + prose($0) } ?? []
    case .analysis:
      lines += own.dropFirst().dropLast().flatMap { [.empty] + prose($0) }
      lines += taken.isEmpty ? [] : [.empty] + labelled("You took", taken)
    case .application: lines += own.count > 1 ? [.empty] + prose(own[own.count - 1]) : []
    case .summary: lines += [.empty] + prose(scenario.takeAway, .title)
    case .reactions: break
    }
    return lines
  }

  private var end: [Line] {
    let spent = session.road.reduce(0) { $0 + $1.spent }
    var lines = prose(scenario.takeAway, .title) + [.empty]
    lines += labelled(
      "Time", ["\(ClockWords.minutes(spent)) min; \(scenario.minutes) were planned"])
    for (place, stop) in session.road.enumerated() {
      guard case .beat(let id) = stop.part, let beat = scenario.beat(id) else { continue }
      var words = beat.title
      if let choice = stop.choice, beat.choices.indices.contains(choice) {
        words += ": \(choice + 1)"
      }
      let votes = stop.votes.map { $0.map(String.init).joined(separator: " ") }
      if !votes.isEmpty { words += " · votes \(votes.joined(separator: ", then "))" }
      let isFirst = !session.road[..<place].contains {
        if case .beat = $0.part { true } else { false }
      }
      lines += labelled(isFirst ? "Road" : "", [words])
    }
    return lines
  }

  /// What the room took at each fork, in its words.
  private var taken: [String] {
    session.road.compactMap { stop in
      guard case .beat(let id) = stop.part, let beat = scenario.beat(id), let choice = stop.choice,
        beat.choices.indices.contains(choice)
      else { return nil }
      return beat.choices[choice].say
    }
  }

  private var theory: [String] {
    scenario.theory.map { world.guidance?.theoryTitle($0) ?? $0 }
  }

  // MARK: Words

  private func lookFors(_ ids: [LookFor.ID]) -> [String] {
    ids.map { world.guidance?.lookFor($0)?.words ?? $0 }
  }

  private func prose(_ words: String, _ role: Role = .text) -> [Line] {
    SafeText(words).wrapped(at: width).map { Line($0, role) }
  }

  private func hanging(
    _ lead: SafeText, _ leadRole: Role, _ words: String, _ role: Role = .text
  ) -> [Line] {
    SafeText(words).wrapped(at: width - lead.columns).enumerated().map { place, text in
      (place == 0 ? Line(lead, leadRole) : Line.empty.filled(to: lead.columns)).adding(text, role)
    }
  }

  /// A label and, in a column of its own, each of its items.
  private func labelled(_ label: SafeText, _ items: [String], _ role: Role = .text) -> [Line] {
    let column = 11
    var lines: [Line] = []
    for item in items {
      for text in SafeText(item).wrapped(at: max(10, width - column)) {
        let start = lines.isEmpty ? Line(label, .label) : .empty
        lines.append(start.filled(to: column).adding(text, role))
      }
    }
    return lines
  }
}
