import Practice

/// How long texts and records may be; a longer one stays in its draft until it is cut.
enum Limits {
  static let text = 2_000
  static let jot = 280
  static let record = 64 << 10

  /// Throws `StoreError.tooLong`, naming the first field that is.
  static func check(_ records: [NewRecord]) throws(StoreError) {
    for record in records {
      try check(record.content)
      let size = size(of: record)
      guard size <= Limits.record else {
        throw .tooLong(field: "the record", count: size, limit: Limits.record)
      }
    }
  }

  private static func check(_ content: Content) throws(StoreError) {
    if case .amendment(let amendment) = content, let body = amendment.body { try check(body) }
    for (field, text, limit) in texts(of: content) where text.utf8.count > limit {
      guard text.count > limit else { continue }
      throw .tooLong(field: field, count: text.count, limit: limit)
    }
  }

  private static func texts(of content: Content) -> [(String, String, Int)] {
    let found: [(String, String?)]
    switch content {
    case .practice(let practice): return texts(of: .feedback(practice.feedback))
    case .feedback(let feedback):
      let jots = feedback.jots.map { ("a jot", $0.text, jot) }
      let lines = [
        ("what you saw", feedback.saw), ("its effect", feedback.effect),
        ("what they said", feedback.they), ("next time", feedback.next?.text),
      ]
      return jots + lines.compactMap { name, text in text.map { (name, $0, Limits.text) } }
    case .person(let person):
      found = [
        ("the name", person.name), ("the grade", person.learner?.grade),
        ("the specialty", person.learner?.specialty), ("the reason", person.hold?.why),
      ]
    case .step(let step): found = [("the step", step.new?.text)]
    case .chance(let chance): found = [("the chance", chance.text)]
    case .reflection(let reflection): found = [("the reflection", reflection.text)]
    case .thread(let thread): found = [("the title", thread.title)]
    case .withdrawal(let withdrawal): found = [("the reason", withdrawal.why)]
    case .erasure(let erasure): found = [("the reason", erasure.why)]
    case .shared(let shared):
      found = [("to whom", shared.to), ("what", shared.what), ("how", shared.through)]
    case .training(let training):
      found =
        [("the title", training.title)] + training.words.map { ("a line", $0) }
        + training.toTry.map { ("a thing to try", $0.text) }
        + training.people.map { ("a name", $0) }
    case .talked, .amendment, .same, .bundleImport, .unknown: found = []
    }
    return found.compactMap { name, text in text.map { (name, $0, Limits.text) } }
  }

  /// The length of the line, with room for the writer and its number.
  private static func size(of new: NewRecord) -> Int {
    let entry = JournalEntry(new: new, act: new.id, partOf: new.id)
    let writer = String(repeating: "w", count: WriterName.longestHost + 5)
    return RecordCoding.line(for: entry.record(writer: writer, n: .max, stamp: .max)).count
  }
}
