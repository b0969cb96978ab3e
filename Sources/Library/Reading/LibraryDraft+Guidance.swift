import Practice

extension LibraryDraft {
  /// The library as it was said; situations come clinical first, then management.
  ///
  /// Within a setting they come by order, then by title.
  func guidance(version: String) -> Guidance {
    let sorted = situations.values.sorted {
      ($0.setting == .clinical ? 0 : 1, $0.order, $0.title)
        < ($1.setting == .clinical ? 0 : 1, $1.order, $1.title)
    }
    return Guidance(
      version: version, situations: sorted,
      groups: groups.values, lookFors: lookFors.values, frameworks: frameworks.values,
      support: support, words: words.values, theory: theory.values, models: models.values,
      opening: opening.values.last, facilitating: facilitating.values,
      debrief: debrief.values.sorted { $0.id.place < $1.id.place },
      confidence: confidence.values.last,
      scenarios: ordered(scenarios.values, by: sorted.map(\.id)), avoided: avoided.values,
      gaps: gaps.values)
  }

  /// The library without what leads nowhere.
  func soundGuidance(version: String) -> Guidance {
    var guidance = guidance(version: version)
    guidance.situations = guidance.situations.map(sound)
    guidance.lookFors = guidance.lookFors.filter { isUsable($0.id) }.map(sound)
    let known = Set(guidance.situations.flatMap { $0.moments.map(\.id) })
    for index in guidance.words.indices {
      guidance.words[index].lookFors.removeAll { !isUsable($0) }
      guidance.words[index].see.removeAll { words[$0] == nil }
    }
    for index in guidance.theory.indices {
      guidance.theory[index].lookFors.removeAll { !isUsable($0) }
      guidance.theory[index].moments.removeAll { !known.contains($0) }
    }
    let places = Set(guidance.situations.map(\.id))
    guidance.scenarios = guidance.scenarios.filter { places.contains($0.situation) }.map(sound)
    return guidance
  }

  /// Scenarios as lists show them: by situation, then by title.
  private func ordered(_ scenarios: [Scenario], by situations: [Situation.ID]) -> [Scenario] {
    let place = Dictionary(zip(situations, situations.indices)) { first, _ in first }
    return scenarios.sorted {
      (place[$0.situation] ?? Int.max, $0.title, $0.id)
        < (place[$1.situation] ?? Int.max, $1.title, $1.id)
    }
  }

  private func sound(_ scenario: Scenario) -> Scenario {
    var scenario = scenario
    scenario.lookFors = scenario.lookFors.filter(isUsable)
    for index in scenario.beats.indices {
      scenario.beats[index].watchFor = scenario.beats[index].watchFor.filter(isUsable)
      for choice in scenario.beats[index].choices.indices {
        let card = scenario.beats[index].choices[choice].theory
        if let card, theory[card] == nil { scenario.beats[index].choices[choice].theory = nil }
      }
    }
    scenario.practice.exemplar.well.removeAll { !isUsable($0) }
    scenario.practice.exemplar.workOn.removeAll { !isUsable($0) }
    return scenario
  }

  private func sound(_ situation: Situation) -> Situation {
    var situation = situation
    situation.lookFors = situation.lookFors.mapValues { $0.filter(isUsable) }
    situation.moments = situation.moments.map { moment in
      var moment = moment
      moment.watchFor = moment.watchFor.filter(isUsable)
      moment.links = sound(moment.links)
      return moment
    }
    return situation
  }

  private func sound(_ lookFor: LookFor) -> LookFor {
    var lookFor = lookFor
    lookFor.links = sound(lookFor.links)
    return lookFor
  }

  private func sound(_ links: [Framework.Link]) -> [Framework.Link] {
    links.compactMap { link in
      guard let elements = frameworks[link.framework]?.elements else { return nil }
      let codes = link.codes.filter { code in elements.contains { $0.code == code } }
      return codes.isEmpty ? nil : Framework.Link(framework: link.framework, codes: codes)
    }
  }

  private func isUsable(_ id: LookFor.ID) -> Bool {
    lookFors[id].map { groups[$0.group] != nil } ?? false
  }
}
