extension FilterMatch {
  /// Whether somebody is asked for: by name, unit, grade, or words that stand in any of those.
  public func matches(_ known: KnownPerson) -> Bool {
    if let trainees, trainees.isDisjoint(with: known.folders) { return false }
    let person = known.person
    let unit = person.placements.last?.unit ?? ""
    let grade = person.learner?.grade ?? ""
    return matches(
      texts: [person.name, grade, person.learner?.specialty ?? "", unit], unit: unit,
      grade: grade)
  }

  /// Whether somebody is asked for, as far as a digest can tell.
  ///
  /// A situation or setting must have been seen; `since` and `until` are about the last time;
  /// what a digest cannot tell (`canTell`) is not looked at.
  public func matches(_ known: KnownPerson, _ digest: Digest?) -> Bool {
    guard matches(known) else { return false }
    let seen = digest?.seen.map(\.situation) ?? []
    if let situation, !seen.contains(situation) { return false }
    if let setting = filter.setting, !seen.contains(where: { settings[$0] == setting }) {
      return false
    }
    if filter.since != nil || filter.until != nil {
      guard let last = digest?.lastSeen?.day, span.contains(last) else { return false }
    }
    if filter.states.contains(.unsaid), digest?.unsaid.isEmpty ?? true { return false }
    if filter.states.contains(.open) {
      guard let digest, !digest.openSteps.isEmpty || !digest.promises.isEmpty else { return false }
    }
    return true
  }

  /// Whether a situation is asked for; a chance that names none is where no situation is named.
  public func matches(situation id: Situation.ID?) -> Bool {
    guard let id else { return !namesSituations }
    if let situation, situation != id { return false }
    return filter.setting.map { settings[id] == $0 } ?? true
  }

  /// Whether situations are asked for, by name or by setting.
  public var namesSituations: Bool { situation != nil || filter.setting != nil }

  /// Whether a chance is asked for: where, by whom, and on which day it was given or promised.
  func matches(_ chance: StoryChance) -> Bool {
    guard matches(situation: chance.situation) else { return false }
    if let observers, !observers.contains(chance.by) { return false }
    return span.contains(chance.given ?? chance.noted)
  }
}

extension Filter {
  /// Whether it asks for nothing but what is known of people without their records.
  public var isAboutPeople: Bool {
    by == nil && lookFor == nil && role == nil && states.isSubset(of: [.open, .unsaid])
  }

  /// What of it only records can answer; words, people, units and situations can be asked later.
  public var countingPart: Filter {
    Filter(by: by, lookFor: lookFor, role: role, since: since, until: until, states: states)
  }
}
