import Practice

/// A library while its files are read: what was said so far, over the library below.
struct LibraryDraft {
  var groups: Declared<LookFor.Group>
  var lookFors: Declared<LookFor>
  var frameworks: Declared<Framework>
  var situations: Declared<Situation>
  /// The moments that files say, with their situations.
  var moments = Declared<Situation.ID>()
  /// The moments of the library below.
  let momentsBelow: Set<Moment.ID>
  var back: Declared<String>
  var ahead: Declared<String>
  var words: Declared<LeadershipWord>
  var theory: Declared<TheoryCard>
  var models: Declared<FeedbackModel>
  var opening: Declared<FacilitatingCard.Opening>
  var facilitating: Declared<FacilitatingCard>
  var debrief: Declared<DebriefCard>
  var confidence: Declared<ConfidenceQuestion>
  var scenarios: Declared<Scenario>
  var avoided: Declared<AvoidedWord>
  var gaps: Declared<CoverageGap>
  /// The scenario read last, as far as it could be read: what a preview shows.
  var latestScenario: Scenario?

  init(over base: Guidance?) {
    groups = Declared(below: base?.groups.map { ($0.id, $0) } ?? [])
    lookFors = Declared(below: base?.lookFors.map { ($0.id, $0) } ?? [])
    frameworks = Declared(below: base?.frameworks.map { ($0.id, $0) } ?? [])
    situations = Declared(below: base?.situations.map { ($0.id, $0) } ?? [])
    momentsBelow = Set(base?.situations.flatMap { $0.moments.map(\.id) } ?? [])
    words = Declared(below: base?.words.map { ($0.id, $0) } ?? [])
    theory = Declared(below: base?.theory.map { ($0.id, $0) } ?? [])
    models = Declared(below: base?.models.map { ($0.id, $0) } ?? [])
    opening = Declared(below: base?.opening.map { [("opening", $0)] } ?? [])
    facilitating = Declared(below: base?.facilitating.map { ($0.id, $0) } ?? [])
    debrief = Declared(below: base?.debrief.map { ($0.id.rawValue, $0) } ?? [])
    confidence = Declared(below: base?.confidence.map { [("confidence", $0)] } ?? [])
    scenarios = Declared(below: base?.scenarios.map { ($0.id, $0) } ?? [])
    avoided = Declared(below: base?.avoided.map { ($0.id, $0) } ?? [])
    gaps = Declared(below: base?.gaps.map { ($0.id, $0) } ?? [])
    let support = base?.support
    back = Declared(
      below: Support.Back.allCases.compactMap { word in
        support?.back[word].map { (word.rawValue, $0) }
      })
    ahead = Declared(
      below: Support.Ahead.allCases.compactMap { word in
        support?.ahead[word].map { (word.rawValue, $0) }
      })
  }

  /// The words of support, by what they stand for.
  var support: Guidance.SupportWords {
    var words = Guidance.SupportWords(back: [:], ahead: [:])
    for word in Support.Back.allCases { words.back[word] = back[word.rawValue] }
    for word in Support.Ahead.allCases { words.ahead[word] = ahead[word.rawValue] }
    return words
  }
}
