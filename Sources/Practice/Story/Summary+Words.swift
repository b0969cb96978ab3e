extension Summary.SupportSequence {
  /// Puts what was said of support into sequences; those begun first stand first.
  static func sequences(_ entries: [FeedbackEntry], names: Names) -> [Self] {
    var order: [Summary.SupportSubject] = []
    var points: [Summary.SupportSubject: [Point]] = [:]
    for entry in entries.reversed() {
      guard let support = entry.feedback.support else { continue }
      if support.back == nil && support.ahead == nil { continue }
      // Support without a moment belongs to its situation.
      let subject =
        entry.feedback.moment.map { Summary.SupportSubject.moment($0) }
        ?? .situation(entry.feedback.situation)
      if points[subject] == nil { order.append(subject) }
      points[subject, default: []].append(
        Point(record: entry.id, back: support.back, ahead: support.ahead, at: entry.at))
    }
    return order.map { subject in
      let title =
        switch subject {
        case .moment(let id): names.moment(id)
        case .situation(let id): names.situation(id)
        }
      return Self(subject: subject, title: title, points: points[subject] ?? [])
    }
  }
}

extension Summary.Quote {
  /// The words under one sign, by look-for in the library's order, the latest first in each.
  static func quotes(
    _ entries: [FeedbackEntry], marked sign: Feedback.Mark.Sign, guidance: Guidance
  ) -> [Self] {
    let places = Dictionary(
      guidance.lookFors.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let quotes = entries.flatMap { entry in
      entry.feedback.marks.filter { $0.mark == sign }.map { Self(entry, mark: $0) }
    }
    let groups = Dictionary(grouping: quotes) { $0.lookFor ?? "" }
    let order = groups.keys.sorted {
      (places[$0] ?? .max, $0) < (places[$1] ?? .max, $1)
    }
    return order.flatMap { groups[$0] ?? [] }
  }

  /// The words of records that mark nothing, the latest first.
  static func unmarked(_ entries: [FeedbackEntry]) -> [Self] {
    entries.filter { $0.feedback.marks.isEmpty }.map { Self($0, mark: nil) }
  }

  private init(_ entry: FeedbackEntry, mark: Feedback.Mark?) {
    let lines = [entry.feedback.saw, entry.feedback.effect].compactMap { $0 }.filter { !$0.isEmpty }
    let rest = [entry.feedback.next?.text, entry.feedback.they].compactMap { $0 }.first ?? ""
    self.init(
      record: entry.id, lookFor: mark?.id, words: mark?.words ?? "",
      text: lines.isEmpty ? rest : lines.joined(separator: " "), at: entry.at,
      situation: entry.feedback.situation, by: entry.by, isSaid: entry.state.talked != nil)
  }
}
