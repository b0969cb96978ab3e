public import Practice

/// A scenario as plain text: to choose by, to run a session from, and to take home.
public struct ScenarioText: Sendable {
  let scenario: Scenario
  let guidance: Guidance
  let width: Int
  let signs: PlainSigns

  /// Makes the text of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: The scenario.
  ///   - guidance: The library that its ids belong to.
  ///   - width: Columns that no line exceeds.
  ///   - signs: Which signs stand between words.
  public init(
    _ scenario: Scenario, guidance: Guidance, width: Int = 80, signs: PlainSigns = .unicode
  ) {
    self.scenario = scenario
    self.guidance = guidance
    self.width = width
    self.signs = signs
  }

  /// What one chooses by: aims, minutes, cast, look-fors and opening, without giving the beats away.
  public func overview() -> String {
    var page = PlainPage(width: width, signs: signs)
    page.paragraph("\(scenario.title)  (\(scenario.id))")
    page.paragraph(facts.joined(separator: signs.dot))
    page.gap()
    page.paragraph(scenario.opening)
    page.heading("Aims")
    for aim in scenario.aims { item(aim, on: &page) }
    page.heading("Cast")
    for member in scenario.cast { item("\(member.name): \(member.who)", on: &page) }
    page.heading("What can be seen in it")
    for words in lookForWords(scenario.lookFors) { item(words, on: &page) }
    page.heading("Theory")
    for id in scenario.theory { item(guidance.theoryTitle(id), on: &page) }
    page.heading("How it runs")
    page.paragraph(shape, indent: 2)
    return page.text
  }

  /// What participants may keep: no scene, no choice and no consequence is in it.
  public func handout(_ format: HandoutFormat = .text) -> String {
    format.render(participantSheet, width: width, signs: signs)
  }

  /// All that whoever leads the session needs on paper: beginning, beats, practice, debrief, theory, cards.
  ///
  /// - Parameters:
  ///   - format: What it is written as.
  ///   - start: When the session begins, in minutes after midnight; nil counts from 0:00.
  /// - Returns: The whole file.
  public func facilitatorPack(_ format: HandoutFormat = .text, start: Int? = nil) -> String {
    format.render(facilitatorPack(start: start), width: width, signs: signs)
  }

  /// Situation, role, stages, specialty, place and minutes.
  var facts: [String] {
    [
      guidance.situation(scenario.situation)?.title ?? scenario.situation,
      scenario.role.rawValue, scenario.stageWords, scenario.specialty, scenario.place,
      "\(scenario.minutes) minutes",
    ].filter { !$0.isEmpty }
  }

  private var shape: String {
    let walk = ScenarioWalk(scenario.beats)
    let choices = scenario.beats.count { !$0.choices.isEmpty }
    return "\(scenario.beats.count) beats with \(choices) to decide at, \(walk.paths.count) paths; "
      + "the longest takes \(walk.longest) minutes, then practice \(scenario.practice.minutes) "
      + "and debrief \(scenario.debrief.minutes)."
  }

  func lookForWords(_ ids: [LookFor.ID]) -> [String] {
    ids.map { guidance.lookFor($0)?.words ?? $0 }
  }

  func item(_ words: String, on page: inout PlainPage) {
    page.paragraph("- \(words)", indent: 2, hanging: 2)
  }
}
