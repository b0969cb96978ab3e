internal import Practice

extension ScenarioText {
  /// The facilitator's sheet: every beat with its clock time, what to read, ask and listen for.
  ///
  /// - Parameter start: When the session begins, in minutes after midnight; nil counts from 0:00.
  /// - Returns: The sheet, with a line feed at its end.
  public func runSheet(start: Int? = nil) -> String {
    var page = PlainPage(width: width, signs: signs)
    let walk = ScenarioWalk(scenario.beats)
    let clock = SessionClock(start: start)
    page.paragraph("\(scenario.title): for the facilitator")
    page.paragraph(facts.joined(separator: signs.dot))
    page.gap()
    page.row("Say first", scenario.opening)
    for member in scenario.cast { page.row("Cast", "\(member.name): \(member.who)") }
    for words in lookForWords(scenario.lookFors) { page.row("Watch for", words) }
    for beat in scenario.beats { write(beat, walk, clock, on: &page) }
    let practice = walk.longest
    let debrief = practice + scenario.practice.minutes
    write(scenario.practice, at: clock.words(practice...practice), on: &page)
    write(scenario.debrief, at: clock.words(debrief...debrief), on: &page)
    let end = debrief + scenario.debrief.minutes
    page.gap()
    page.paragraph("\(clock.words(end...end))  the end")
    return page.text
  }

  private func write(
    _ beat: Beat, _ walk: ScenarioWalk, _ clock: SessionClock, on page: inout PlainPage
  ) {
    let time = walk.start(of: beat.id).map { clock.words($0) } ?? "never"
    page.gap()
    page.paragraph("\(time)  \(beat.title.uppercased())\(signs.dot)\(minutes(beat.minutes))")
    page.row("Read", beat.scene)
    page.row("Ask", beat.ask)
    page.row("Listen for", beat.notes)
    for words in lookForWords(beat.watchFor) { page.row("Watch for", words) }
    for (place, choice) in beat.choices.enumerated() {
      page.row("Choice \(place + 1)", choice.say)
      page.row("  then", choice.then)
      page.row("  go to", title(choice.to))
    }
    if beat.choices.isEmpty {
      page.row("Go to", beat.next.map { title($0) } ?? "practice")
    }
  }

  private func write(_ practice: PracticePiece, at time: String, on page: inout PlainPage) {
    page.gap()
    page.paragraph("\(time)  PRACTICE\(signs.dot)\(minutes(practice.minutes))")
    page.row("Read", practice.seen)
    page.row("Then say", "Write three lines to them, on the real form.")
    page.row("One good one", "I saw: \(practice.exemplar.saw)")
    page.row("", "Effect: \(practice.exemplar.effect)")
    page.row("", "Next time: \(practice.exemplar.next)")
    for words in lookForWords(practice.exemplar.well) { page.row("", "+ \(words)") }
    for words in lookForWords(practice.exemplar.workOn) { page.row("", "~ \(words)") }
    for slip in practice.slips {
      page.row("Some write", slip.wrote)
      page.row("  say", slip.why)
    }
  }

  private func write(_ debrief: Debrief, at time: String, on page: inout PlainPage) {
    page.gap()
    page.paragraph("\(time)  DEBRIEF\(signs.dot)\(minutes(debrief.minutes))")
    for question in debrief.ask { page.row("Ask", question) }
    page.row("Say last", scenario.takeAway)
  }

  private func title(_ id: Beat.ID) -> String { scenario.beat(id)?.title ?? id }

  private func minutes(_ count: Int) -> String { count == 1 ? "1 minute" : "\(count) minutes" }
}
