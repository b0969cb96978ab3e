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
    return lines
  }
}
