import Practice

/// What stands about a trainee, in a few plain lines.
struct DigestLines {
  let known: KnownPerson
  let digest: Digest
  let desk: Desk

  /// The lines, without line feeds.
  var all: [String] {
    let today = desk.clock.today
    let guidance = desk.guidance().guidance
    func title(_ id: Situation.ID) -> String { guidance.situation(id)?.title ?? id }
    let seen = digest.seen.map { "\(title($0.situation)) \($0.count)" }
    var lines = [
      known.line,
      "Last seen: \(Day.agoWords(digest.lastSeen?.day, today: today))",
      "Seen: \(seen.isEmpty ? "nothing yet" : seen.joined(separator: " · "))",
    ]
    if let stage = known.person.learner?.stage {
      let missing = digest.notYetSeen(stage: stage, guidance: guidance).map(\.title)
      if !missing.isEmpty { lines.append("Not yet seen: \(missing.joined(separator: " · "))") }
    }
    lines += digest.openSteps.map { "Open: \($0.text)  …\($0.id.short)" }
    lines += digest.promises.compactMap(\.text).map { "Promised: \($0)" }
    lines += digest.unsaid.map {
      "To say: \(title($0.situation)), \($0.at.day.short(besides: today.year))  …\($0.id.short)"
    }
    return lines + keeping
  }

  /// What they were told, until when they are kept, and what stops that.
  private var keeping: [String] {
    let person = known.person
    var lines = [
      person.informed.map { "Told what is kept: \($0.short(besides: 0))" }
        ?? "Not yet told what is kept: ontherun trainee edit …\(known.id.short) --informed today"
    ]
    if let day = person.keptUntil { lines.append("Keep until: \(day.short(besides: 0))") }
    if let hold = person.hold {
      lines.append("On hold since \(hold.since.short(besides: 0)): \(hold.why)")
    }
    return lines
  }
}
