/// What is counted of feedback, record by record.
struct LightCount {
  /// The latest feedback so far.
  struct Last {
    var id: RecordID
    var situation: Situation.ID
    var at: Timestamp
    /// Its words, where it was decoded; else where its line is.
    var words: String?
    var line = 0
  }

  private(set) var records = 0
  private(set) var last: Last?
  private var lastPlace: LightRecord?
  private var counts: [Situation.ID: Int] = [:]
  private var unsaidRecords: [LightRecord] = []

  /// Counts feedback that was decoded.
  mutating func add(_ entry: FeedbackEntry, head: RecordHead) {
    let feedback = LightFeedback(
      situation: entry.feedback.situation, isTalked: false, next: nil, steps: [])
    let record = LightRecord(
      writer: head.writer, stamp: head.stamp, id: entry.id, at: entry.at, by: head.by,
      act: head.act, body: .feedback(feedback), line: -1)
    if add(record, feedback, isUnsaid: entry.isUnsaid) { last?.words = entry.firstWords }
  }

  /// Counts feedback; whether it is the latest so far.
  @discardableResult
  mutating func add(_ record: LightRecord, _ feedback: LightFeedback, isUnsaid: Bool) -> Bool {
    records += 1
    counts[feedback.situation, default: 0] += 1
    if isUnsaid { unsaidRecords.append(record) }
    if let lastPlace, !lastPlace.isSeenBefore(record) { return false }
    lastPlace = record
    last = Last(
      id: record.id, situation: feedback.situation, at: record.at, line: record.line)
    return true
  }

  /// Situations, the most often seen first.
  var seen: [Digest.Seen] { Digest.seen(counts: counts) }

  /// What is still to be said, the latest first.
  var unsaid: [Digest.Unsaid] {
    unsaidRecords.sorted { $1.isSeenBefore($0) }.compactMap { record in
      guard case .feedback(let feedback) = record.body else { return nil }
      return Digest.Unsaid(id: record.id, situation: feedback.situation, at: record.at)
    }
  }

  /// The latest feedback in a line.
  func lastEntry(reading read: (Int) -> Feedback?) -> Digest.LastEntry? {
    last.map { last in
      Digest.LastEntry(
        id: last.id, situation: last.situation, at: last.at,
        line: last.words ?? read(last.line)?.firstWords ?? "")
    }
  }
}
