internal import Practice

extension ScenarioText {
  /// The people in a scenario and in its practice are invented, on every sheet.
  private static let note =
    "Everybody in this case is invented. It is for practice, and assesses nobody."

  var participantSheet: Handout {
    var sheet = Handout(
      kind: "to keep", title: scenario.title, facts: facts, note: Self.note)
    sheet.list("By the end", scenario.aims)
    sheet.blocks.append(.heading("Watch for, and mark + done well or ~ to work on"))
    sheet.blocks += lookForWords(scenario.lookFors).map { .tick($0) }
    sheet.blocks.append(.heading("Practice: three lines to one trainee"))
    sheet.blocks += ["I saw", "Effect", "Next time"].map { .blank($0) }
    sheet.blocks.append(.heading("Afterwards"))
    sheet.blocks += scenario.debrief.ask.enumerated().map { .numbered($0.offset + 1, $0.element) }
    sheet.blocks.append(.heading("One thing I will try, and where"))
    sheet.blocks.append(.blank("To try"))
    sheet.blocks += [.heading("To take away"), .prose(scenario.takeAway)]
    return sheet
  }

  func facilitatorPack(start: Int?) -> Handout {
    var pack = Handout(
      kind: "for the facilitator", title: scenario.title, facts: facts, note: Self.note)
    let walk = ScenarioWalk(scenario.beats)
    let clock = SessionClock(start: start)
    pack.list("Aims", scenario.aims)
    if let opening = guidance.opening {
      pack.blocks += [.heading(opening.title), .prose(opening.say)]
      pack.blocks += opening.steps.map { .item($0) }
    }
    pack.blocks.append(.heading("The case"))
    pack.rows("Say first", [scenario.opening])
    pack.rows("Cast", scenario.cast.map { "\($0.name): \($0.who)" })
    if let question = guidance.confidence {
      pack.rows("Count hands", [question.before] + question.answers)
    }
    for beat in scenario.beats { add(beat, walk, clock, to: &pack) }
    let practice = walk.longest
    add(scenario.practice, at: clock.words(practice...practice), to: &pack)
    let debrief = practice + scenario.practice.minutes
    addDebrief(from: debrief, clock, to: &pack)
    let end = debrief + scenario.debrief.minutes
    pack.blocks.append(.part(time: clock.words(end...end), title: "The end"))
    pack.rows("Count hands", guidance.confidence.map { [$0.after] } ?? [])
    pack.rows("Say last", [scenario.takeAway])
    addTheory(to: &pack)
    addCards(to: &pack)
    return pack
  }

  private func add(
    _ beat: Beat, _ walk: ScenarioWalk, _ clock: SessionClock, to pack: inout Handout
  ) {
    let time = walk.start(of: beat.id).map { clock.words($0) } ?? "never"
    pack.blocks.append(
      .part(time: time, title: "\(beat.title)\(signs.dot)\(minutes(beat.minutes))"))
    pack.rows("Read", [beat.scene])
    pack.rows("Ask", [beat.ask])
    pack.rows("Listen for", [beat.notes])
    pack.rows("Watch for", lookForWords(beat.watchFor))
    for (place, choice) in beat.choices.enumerated() {
      pack.rows("Choice \(place + 1)", [choice.say])
      let theory = choice.theory.map { " (\(guidance.theoryTitle($0)))" } ?? ""
      pack.rows("then", [choice.then + theory])
      pack.rows("go to", [title(choice.to)])
    }
    if beat.choices.isEmpty { pack.rows("Go to", [beat.next.map { title($0) } ?? "practice"]) }
  }

  private func add(_ practice: PracticePiece, at time: String, to pack: inout Handout) {
    pack.blocks.append(.part(time: time, title: "Practice\(signs.dot)\(minutes(practice.minutes))"))
    pack.rows("Read", [practice.seen])
    pack.rows("Then say", ["Write three lines to them, on the real form, in a minute."])
    let good = practice.exemplar
    pack.rows(
      "One good one",
      ["I saw: \(good.saw)", "Effect: \(good.effect)", "Next time: \(good.next)"]
        + lookForWords(good.well).map { "+ \($0)" } + lookForWords(good.workOn).map { "~ \($0)" })
    for slip in practice.slips {
      pack.rows("Some write", [slip.wrote])
      pack.rows("ask", [slip.why])
    }
  }

  private func addDebrief(from minute: Int, _ clock: SessionClock, to pack: inout Handout) {
    let whole = scenario.debrief.minutes
    pack.blocks.append(
      .part(time: clock.words(minute...minute), title: "Debrief\(signs.dot)\(minutes(whole))"))
    var start = minute
    for card in guidance.debrief {
      let share = card.id.minutes(of: whole)
      pack.rows(
        card.title, ["\(clock.words(start...start)), \(minutes(share)). \(card.purpose)", card.ask])
      start += share
    }
    pack.rows("Then ask", scenario.debrief.ask)
  }

  /// The cards of the scenario and of its choices, whole, each once.
  private func addTheory(to pack: inout Handout) {
    let ids = scenario.theory + scenario.beats.flatMap { $0.choices.compactMap(\.theory) }
    let cards = guidance.theory.filter { ids.contains($0.id) }
    if cards.isEmpty { return }
    pack.blocks.append(.heading("Theory, for the debrief"))
    for card in cards {
      pack.rows(card.title, [card.idea])
      pack.rows("on the ward", [card.ward])
      pack.rows("in managing", [card.management])
      pack.rows("with care", card.caution.map { [$0] } ?? [])
    }
  }

  private func addCards(to pack: inout Handout) {
    if guidance.facilitating.isEmpty { return }
    pack.blocks.append(.heading("When it does not go well"))
    for card in guidance.facilitating {
      pack.rows(card.title, [card.notice])
      pack.rows("say", [card.say])
    }
  }

  private func title(_ id: Beat.ID) -> String { scenario.beat(id)?.title ?? id }

  private func minutes(_ count: Int) -> String { count == 1 ? "1 minute" : "\(count) minutes" }
}
