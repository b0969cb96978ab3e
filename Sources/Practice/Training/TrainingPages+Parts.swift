/// Beginning, beats and end.
extension TrainingPages {
  var opening: [[TrainingPassage]] {
    let facts = [
      guidance.situation(scenario.situation)?.title ?? scenario.situation, scenario.specialty,
      scenario.place,
    ]
    return [
      [
        TrainingPassage(.question, scenario.opening),
        TrainingPassage(.hint, facts.filter { !$0.isEmpty }.joined(separator: " · ")),
      ],
      TrainingPassage.labelled("Who", scenario.cast.map { "\($0.name), \($0.who)" }),
      confidence(guidance.confidence?.before),
    ]
  }

  /// The room's own confidence: hands are counted before and after; alone, a digit says it.
  func confidence(_ question: String?) -> [TrainingPassage] {
    guard let question, let answers = guidance.confidence?.answers else { return [] }
    let stop = session.stop
    let own = isAlone ? stop.votes.last?.firstIndex { $0 > 0 } : nil
    let options = answers.enumerated().map { place, answer in
      TrainingPassage(.option(place + 1, isTaken: place == own), answer)
    }
    let before = stop.part == .end ? votesBefore : nil
    if isAlone {
      let was = before?.firstIndex { $0 > 0 }.flatMap {
        answers.indices.contains($0) ? answers[$0] : nil
      }
      return [TrainingPassage(.question, question)] + options
        + (was.map { [TrainingPassage(.hint, "At the beginning: \($0)")] } ?? [])
    }
    return [TrainingPassage(.question, question)] + options + votes(stop, before: before)
  }

  /// What was counted at the beginning; nil where nothing was.
  private var votesBefore: [Int]? { session.road.last { $0.part == .opening }?.votes.last }

  func steps(of beat: Beat, _ stop: TrainingStop) -> [[TrainingPassage]] {
    let start = [[TrainingPassage(.prose, beat.scene)], [TrainingPassage(.question, beat.ask)]]
    if beat.choices.isEmpty { return start }
    guard let number = stop.choice, stop.shown > 3, beat.choices.indices.contains(number) else {
      let options = beat.choices.enumerated().map { place, choice in
        TrainingPassage(.option(place + 1, isTaken: stop.choice == place), choice.say)
      }
      return start + [options + votes(stop)]
    }
    // What was chosen stands alone now, and what came of it below.
    let choice = beat.choices[number]
    return start + [
      [TrainingPassage(.option(number + 1, isTaken: true), choice.say)],
      [TrainingPassage(.prose, choice.then)],
    ]
  }

  /// The last round, once it is shown, beside the one before.
  func votes(_ stop: TrainingStop, before: [Int]? = nil) -> [TrainingPassage] {
    guard let last = stop.votes.last else { return [] }
    guard stop.showsVotes else {
      let sum = last.reduce(0, +)
      return [TrainingPassage(.hint, "\(sum) \(sum == 1 ? "vote is" : "votes are") in.")]
    }
    let earlier = stop.votes.dropLast().last ?? before
    return last.enumerated().map { place, count in
      // What was laid out since has no votes of the round before.
      let was = earlier.flatMap { $0.indices.contains(place) ? $0[place] : nil }
      return TrainingPassage(
        .votes(place + 1, count: count, before: was),
        "\(place + 1): \(count)\(was.map { ", was \($0)" } ?? "")")
    }
  }

  /// `With a card in my hand: 4, then 3`, for each answer; none where nobody counted.
  private var hands: [String] {
    let (before, after) = (votesBefore, session.stop.votes.last)
    if before == nil, after == nil { return [] }
    return (guidance.confidence?.answers ?? []).enumerated().map { place, answer in
      func count(_ counts: [Int]?) -> String {
        counts.flatMap { $0.indices.contains(place) ? "\($0[place])" : nil } ?? "not counted"
      }
      return "\(answer): \(count(before)), then \(count(after))"
    }
  }

  /// What one said of oneself, alone, at the beginning and at the end.
  private var own: [String] {
    func answer(_ counts: [Int]?) -> String? {
      let answers = guidance.confidence?.answers ?? []
      let place = counts?.firstIndex { $0 > 0 }
      return place.flatMap { answers.indices.contains($0) ? answers[$0] : nil }
    }
    let after = session.road.last { $0.part == .end }?.votes.last
    return [
      answer(votesBefore).map { "at the beginning: \($0)" }, answer(after).map { "now: \($0)" },
    ].compactMap { $0 }
  }

  var end: [TrainingPassage] {
    let road = session.road.compactMap { stop -> String? in
      guard case .beat(let id) = stop.part, let beat = scenario.beat(id) else { return nil }
      let choice = stop.choice.map { ": \($0 + 1)" } ?? ""
      let votes = stop.votes.map { $0.map(String.init).joined(separator: " ") }
      let counted = votes.isEmpty ? "" : " · votes \(votes.joined(separator: ", then "))"
      return beat.title + choice + counted
    }
    let toTry = session.toTry.map { thing in
      let place = thing.situation.map { guidance.situation($0)?.title ?? $0 }
      return (place.map { "\($0): " } ?? "") + thing.text
    }
    return [TrainingPassage(.heading, scenario.takeAway)]
      + TrainingPassage.labelled("Planned", ["\(scenario.minutes) min"])
      + TrainingPassage.labelled("Road", road)
      + TrainingPassage.labelled(
        "With", session.people.isEmpty ? [] : [session.people.joined(separator: ", ")])
      + TrainingPassage.labelled("Hands", isAlone ? [] : hands)
      + TrainingPassage.labelled("You", isAlone ? own : [])
      + TrainingPassage.labelled("To try", toTry) + TrainingPassage.labelled("Said", session.words)
  }
}
