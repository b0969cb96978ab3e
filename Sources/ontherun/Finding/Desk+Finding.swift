import Practice
import Records

extension Desk {
  /// Feedback that was found by its id, and the story it is in.
  struct FoundFeedback: Sendable {
    /// The feedback as it stands.
    var entry: FeedbackEntry
    /// All that is kept about the trainee.
    var story: Story
    /// The first record, for the keys that stay as they were.
    var record: Record
  }

  /// The one feedback that an id stands for.
  ///
  /// Throws `DeskError`: `unknown`, `ambiguous`, `store`.
  func feedback(_ typed: String, people: People) throws(DeskError) -> FoundFeedback {
    guard let tail = IDTail(typed) else { throw .unknown(.feedback, typed: typed, known: []) }
    let store = try opened()
    let erased = try Self.onStore { () throws(StoreError) in try store.erasures() }
    var found: [FoundFeedback] = []
    let hints = LineHints(parts: [tail.bytes])
    for known in people.all where known.isTrainee {
      let part = try read(known.id, people: people, erased: erased, hints: hints)
      guard part.records.holdsFeedback(tail) else { continue }
      let (records, story) = try read(known.id, people: people, erased: erased)
      for entry in story.entries where tail.matches(entry.id) {
        guard let record = records.first(where: { $0.id == entry.id }) else { continue }
        found.append(FoundFeedback(entry: entry, story: story, record: record))
      }
    }
    guard let only = found.first else { throw .unknown(.feedback, typed: typed, known: []) }
    guard found.count == 1 else {
      let lines = found.map { found in
        let trainee = people.tellingName(of: found.entry.feedback.trainee)
        let day = found.entry.at.day.short(besides: 0)
        return "\(found.entry.id.text)  \(trainee), \(found.entry.feedback.situation), \(day)"
      }
      throw .ambiguous(.feedback, typed: typed, candidates: lines)
    }
    return only
  }

  /// Feedback that is asked for, the latest seen first.
  ///
  /// Takes time in proportion to the folders of those asked for, on every core.
  ///
  /// - Parameters:
  ///   - match: What is asked for.
  ///   - people: Everybody.
  ///   - needsSteps: Whether it matters where next steps stand by now.
  /// - Returns: The feedback, each with as much of its story as was read.
  /// - Throws: `DeskError.store`.
  func feedback(
    matching match: FilterMatch, people: People, needsSteps: Bool = true
  ) throws(DeskError) -> [FoundFeedback] {
    let store = try opened()
    let erased = try Self.onStore { () throws(StoreError) in try store.erasures() }
    let hints = match.hints(needsSteps: needsSteps)
    let asked = people.all.filter { known in
      known.isTrainee && match.trainees.map { $0.contains(known.id) } ?? true
    }
    let parts = ParallelWork.map(asked.map(\.id)) { trainee in
      Result { () throws(DeskError) in
        let (records, story) = try read(
          trainee, people: people, erased: erased, hints: hints.isEmpty ? nil : hints)
        let first = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        return story.entries.filter(match.matches).compactMap { entry in
          first[entry.id].map { FoundFeedback(entry: entry, story: story, record: $0) }
        }
      }
    }
    var found: [FoundFeedback] = []
    for part in parts { found += try part.get() }
    return found.sorted { one, other in
      if one.entry.at.instant != other.entry.at.instant {
        return one.entry.at.instant > other.entry.at.instant
      }
      return (one.entry.stamp, one.entry.id) > (other.entry.stamp, other.entry.id)
    }
  }

  /// The one next step that an id stands for, and whose it is.
  ///
  /// Throws `DeskError`: `unknown`, `ambiguous`, `store`.
  func step(
    _ typed: String, people: People
  ) throws(DeskError) -> (trainee: RecordID, step: StoryStep) {
    guard let tail = IDTail(typed) else { throw .unknown(.step, typed: typed, known: []) }
    var found: [(trainee: RecordID, step: StoryStep)] = []
    for story in try stories(people: people) {
      found += story.steps.filter { tail.matches($0.id) }.map { (story.trainee, $0) }
    }
    guard let only = found.first else { throw .unknown(.step, typed: typed, known: []) }
    guard found.count == 1 else {
      let lines = found.map { "\($0.step.id.text)  \($0.step.text)" }
      throw .ambiguous(.step, typed: typed, candidates: lines)
    }
    return only
  }
}

extension [Record] {
  /// Whether feedback that such an id stands for is among the records.
  func holdsFeedback(_ tail: IDTail) -> Bool {
    contains { record in
      guard case .feedback = record.content else { return false }
      return tail.matches(record.id)
    }
  }
}
