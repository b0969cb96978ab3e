extension Summary.SupportSequence {
  /// Puts what was said of support into sequences; those begun first stand first.
  static func sequences(_ entries: [FeedbackEntry], names: Names) -> [Self] {
    var order: [Summary.SupportSubject] = []
    var points: [Summary.SupportSubject: [Point]] = [:]
    for index in entries.indices.reversed() {
      guard let support = entries[index].feedback.support else { continue }
      if support.back == nil && support.ahead == nil { continue }
      // Support without a moment belongs to its situation.
      let subject =
        entries[index].feedback.moment.map { Summary.SupportSubject.moment($0) }
        ?? .situation(entries[index].feedback.situation)
      if points[subject] == nil { order.append(subject) }
      points[subject, default: []].append(
        Point(
          record: entries[index].id, back: support.back, ahead: support.ahead,
          at: entries[index].at))
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
    // Marks by their places first, so that no quote is made before its own place is known.
    var groups: [LookFor.ID: [(entry: Int, mark: Int)]] = [:]
    var count = 0
    for entry in entries.indices {
      let marks = entries[entry].feedback.marks
      for mark in marks.indices where marks[mark].mark == sign {
        groups[marks[mark].id, default: []].append((entry, mark))
        count += 1
      }
    }
    let order = groups.keys.sorted {
      (places[$0] ?? .max, $0) < (places[$1] ?? .max, $1)
    }
    var quotes: [Self] = []
    quotes.reserveCapacity(count)
    for id in order {
      for place in groups[id] ?? [] {
        quotes.append(
          Self(entries[place.entry], mark: entries[place.entry].feedback.marks[place.mark]))
      }
    }
    return quotes
  }

  /// The words of records that mark nothing, the latest first.
  static func unmarked(_ entries: [FeedbackEntry]) -> [Self] {
    entries.compactMap { $0.feedback.marks.isEmpty ? Self($0, mark: nil) : nil }
  }

  private init(_ entry: FeedbackEntry, mark: Feedback.Mark?) {
    let feedback = entry.feedback
    let lines = feedback.seenAndEffect
    let they = feedback.they.flatMap { $0.isEmpty ? nil : $0 }
    let next = feedback.next?.text
    let isTheirs = lines.isEmpty && next == nil
    self.init(
      record: entry.id, lookFor: mark?.id, words: mark?.words ?? "",
      text: lines.isEmpty ? next ?? they ?? "" : lines, at: entry.at,
      situation: feedback.situation, by: entry.by, isSaid: entry.state.talked != nil,
      they: isTheirs ? nil : they, cautions: entry.cautions)
  }
}
