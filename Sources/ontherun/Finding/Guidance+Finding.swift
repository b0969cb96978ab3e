import Practice

extension Guidance {
  /// The one situation that was typed; throws `DeskError`: `unknown`, `ambiguous`.
  func oneSituation(_ typed: String) throws(DeskError) -> Situation {
    let index = try Self.one(
      typed, .situation, in: situations.map { (id: $0.id, name: $0.title) })
    return situations[index]
  }

  /// The one look-for that was typed, by id or words; throws `DeskError`: `unknown`, `ambiguous`.
  func oneLookFor(_ typed: String) throws(DeskError) -> LookFor {
    let index = try Self.one(
      typed, .lookFor, in: lookFors.map { (id: $0.id, name: $0.words) })
    return lookFors[index]
  }

  /// The one moment that was typed, among those of a situation where one is given.
  ///
  /// Throws `DeskError`: `unknown`, `ambiguous`.
  func oneMoment(
    _ typed: String, in situation: Situation? = nil
  ) throws(DeskError) -> (situation: Situation, moment: Moment) {
    let places = (situation.map { [$0] } ?? situations).flatMap { place in
      place.moments.map { (situation: place, moment: $0) }
    }
    let index = try Self.one(
      typed, .moment, in: places.map { (id: $0.moment.id, name: $0.moment.title) })
    return places[index]
  }

  /// The entries of the glossary that were typed: all of one name, or all there are for nothing typed.
  ///
  /// Throws `DeskError`: `unknown`, `ambiguous`.
  func glossaryEntries(_ typed: String) throws(DeskError) -> [GlossaryEntry] {
    let entries = glossary
    guard !typed.isEmpty else { return entries }
    let names = entries.map { (id: $0.id.id, name: $0.title) }
    let matches = NameMatch.matches(typed, in: names)
    // A word and the theory of the same name are read together.
    if let first = matches.first,
      matches.allSatisfy({ Fold.fold(names[$0].name) == Fold.fold(names[first].name) })
    {
      return matches.map { entries[$0] }
    }
    guard !matches.isEmpty else {
      throw .unknown(.word, typed: typed, known: glossary(matching: typed).map(\.line))
    }
    throw .ambiguous(.word, typed: typed, candidates: matches.map { entries[$0].line })
  }

  /// The one scenario that was typed, by id or title; throws `DeskError`: `unknown`, `ambiguous`.
  func oneScenario(_ typed: String) throws(DeskError) -> Scenario {
    let index = try Self.one(
      typed, .scenario, in: scenarios.map { (id: $0.id, name: $0.title) })
    return scenarios[index]
  }

  /// The word of support that was typed, looking back; throws `DeskError`: `unknown`, `ambiguous`.
  func oneBack(_ typed: String) throws(DeskError) -> Support.Back {
    let all = Support.Back.allCases
    let names = all.map { (id: $0.rawValue, name: support.back[$0] ?? $0.rawValue) }
    return all[try Self.one(typed, .supportWords, in: names)]
  }

  /// The word of support that was typed, looking ahead; throws `DeskError`: `unknown`, `ambiguous`.
  func oneAhead(_ typed: String) throws(DeskError) -> Support.Ahead {
    let all = Support.Ahead.allCases
    let names = all.map { (id: $0.rawValue, name: support.ahead[$0] ?? $0.rawValue) }
    return all[try Self.one(typed, .supportWords, in: names)]
  }

  /// The framework that was typed, by id or title; throws `DeskError`: `unknown`, `ambiguous`.
  func oneFramework(_ typed: String) throws(DeskError) -> Framework {
    let index = try Self.one(
      typed, .framework, in: frameworks.map { (id: $0.id, name: $0.title) })
    return frameworks[index]
  }

  /// The place of the only candidate that was meant.
  private static func one(
    _ typed: String, _ sort: DeskError.Sort, in candidates: [(id: String, name: String)]
  ) throws(DeskError) -> Int {
    let matches = NameMatch.matches(typed, in: candidates)
    if let only = matches.first, matches.count == 1 { return only }
    func line(_ place: Int) -> String { "\(candidates[place].id)  \(candidates[place].name)" }
    guard matches.isEmpty else {
      throw .ambiguous(sort, typed: typed, candidates: matches.map(line))
    }
    // Of many the nearest: a long list would hide the sentence before it.
    let near = Nearness.lines(nearest: typed, in: candidates, atMost: 16, line: line)
    throw .unknown(sort, typed: typed, known: near)
  }
}

extension GlossaryEntry {
  /// The entry in a line that tells it from others.
  fileprivate var line: String { "\(title)  (\(kind))" }
}
