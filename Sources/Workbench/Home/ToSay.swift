internal import Practice

/// Feedback that waits to be said, as Home lists it.
struct ToSay: Sendable {
  let feedback: RecordID
  let trainee: RecordID
  let situation: Situation.ID
  let day: Day
  /// Whether no other row is about the same person and situation, so that it needs no day.
  let isAlone: Bool

  var row: HomeRow { .toSay(feedback: feedback, trainee: trainee) }

  private struct Words: Hashable {
    var trainee: RecordID
    var situation: Situation.ID
  }

  /// Everything that is still to be said to some people, the newest first.
  static func list(
    _ people: [KnownPerson], digests: [RecordID: Digest]
  ) -> [ToSay] {
    var found: [(person: KnownPerson, unsaid: Digest.Unsaid)] = []
    for person in people {
      for unsaid in digests[person.id]?.unsaid ?? [] { found.append((person, unsaid)) }
    }
    var times: [Words: Int] = [:]
    for (person, unsaid) in found {
      times[Words(trainee: person.id, situation: unsaid.situation), default: 0] += 1
    }
    return found.sorted { $0.unsaid.at.instant > $1.unsaid.at.instant }.map { person, unsaid in
      let words = Words(trainee: person.id, situation: unsaid.situation)
      return ToSay(
        feedback: unsaid.id, trainee: person.id, situation: unsaid.situation,
        day: unsaid.at.day, isAlone: times[words] == 1)
    }
  }
}
