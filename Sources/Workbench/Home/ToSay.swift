internal import Practice

/// Feedback that waits to be said, as Home lists it.
struct ToSay: Sendable {
  let feedback: RecordID
  let trainee: RecordID
  let situation: Situation.ID
  let day: Day
  /// Whether no other row is about the same person and situation, so that it needs no day.
  private(set) var isAlone = false
  private let seen: Instant

  var row: HomeRow { .toSay(feedback: feedback, trainee: trainee) }

  private struct Words: Hashable {
    var trainee: RecordID
    var situation: Situation.ID
  }

  private var words: Words { Words(trainee: trainee, situation: situation) }

  /// Everything that is still to be said to some people, the newest first.
  static func list(_ people: [KnownPerson], digests: [RecordID: Digest]) -> [ToSay] {
    var list: [ToSay] = []
    var times: [Words: Int] = [:]
    for person in people {
      for unsaid in digests[person.id]?.unsaid ?? [] {
        let toSay = ToSay(
          feedback: unsaid.id, trainee: person.id, situation: unsaid.situation,
          day: unsaid.at.day, seen: unsaid.at.instant)
        times[toSay.words, default: 0] += 1
        list.append(toSay)
      }
    }
    for index in list.indices { list[index].isAlone = times[list[index].words] == 1 }
    return list.sorted { $0.seen > $1.seen }
  }
}
