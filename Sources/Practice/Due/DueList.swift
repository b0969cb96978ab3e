/// What waits for a supervisor: promises not yet kept, steps due today, feedback to be said, people
/// unseen, and people whose records were to be kept until a day that is past.
public enum DueList {
  /// Days after which somebody counts as unseen for long.
  public static let unseenDays = 28
  /// How many people unseen are named: a place to look next, not a list of all.
  private static let unseenNamed = 3

  /// Gathers what is due.
  ///
  /// - Parameters:
  ///   - digests: What is known of each trainee.
  ///   - people: Everybody; of archived trainees only how long they are kept is asked.
  ///   - today: Today.
  ///   - situation: A situation that is about to be; nil when none is.
  /// - Returns: Promises, steps, feedback to be said, people unseen and people kept for long, the longest
  ///   waiting first.
  public static func items(
    digests: [RecordID: Digest], people: People, today: Day, at situation: Situation.ID? = nil
  ) -> [DueItem] {
    var items: [DueItem] = []
    for known in people.trainees {
      guard let digest = digests[known.id] else { continue }
      // What was promised to somebody stands until it is kept, and is best seen before its day.
      items += digest.promises.map { item($0, known.id) }
      items += digest.openSteps.filter { $0.isDue(at: situation, on: today) }.map { step in
        DueItem(
          sort: .step, id: step.id, trainee: known.id, text: step.text, due: step.due,
          day: step.agreed, isUnderWay: step.state == .working, source: step.source)
      }
      items += digest.unsaid.map { unsaid in
        DueItem(
          sort: .unsaid, id: unsaid.id, trainee: known.id, situation: unsaid.situation,
          day: unsaid.at.day, source: unsaid.id)
      }
    }
    let waiting = items.enumerated().sorted { one, other in
      order(one.element, one.offset) < order(other.element, other.offset)
    }.map(\.element)
    return waiting + unseen(digests, people, today) + kept(people, today)
  }

  private static func order(_ item: DueItem, _ place: Int) -> (Int, Day, Int) {
    let day = if case .on(let due) = item.due { due } else { item.day }
    // What nobody dated waits behind what has a day.
    return (item.sort.rawValue, day ?? Day(unchecked: (9_999, 12, 31)), place)
  }

  private static func item(_ promise: StoryChance, _ trainee: RecordID) -> DueItem {
    DueItem(
      sort: .promise, id: promise.id, trainee: trainee, text: promise.text,
      situation: promise.situation, due: promise.due, day: promise.noted,
      isUnderWay: promise.isUnderWay, source: promise.source)
  }

  private static func unseen(
    _ digests: [RecordID: Digest], _ people: People, _ today: Day
  ) -> [DueItem] {
    let long = people.trainees.compactMap { known -> (since: Day, item: DueItem)? in
      // Who was seen may stand in a file that could not be read.
      if digests[known.id]?.isPartial == true { return nil }
      let last = digests[known.id]?.lastSeen?.day
      let since = last ?? known.addedAt.day
      guard since.days(until: today) >= unseenDays else { return nil }
      return (since, DueItem(sort: .unseen, id: known.id, trainee: known.id, day: last))
    }
    return long.enumerated().sorted { one, other in
      (one.element.since, one.offset) < (other.element.since, other.offset)
    }.prefix(unseenNamed).map(\.element.item)
  }

  /// Those whose records are past their day; nothing goes by itself, and nobody is left out.
  private static func kept(_ people: People, _ today: Day) -> [DueItem] {
    (people.trainees + people.archivedTrainees)
      .filter { $0.person.isKeptTooLong(on: today) }
      .map { DueItem(sort: .kept, id: $0.id, trainee: $0.id, day: $0.person.keptUntil) }
      .enumerated().sorted { one, other in
        guard let day = one.element.day, let later = other.element.day, day != later else {
          return one.offset < other.offset
        }
        return day < later
      }
      .map(\.element)
  }
}
