/// One person's story on its way to another store: what stands, as last amended, and nothing that was taken
/// back or erased.
public struct StoryBundle: Hashable, Sendable {
  /// What names it.
  public var id: RecordID
  /// Where it was made, as screens name computers.
  public var from: String
  /// The day it was made.
  public var day: Day
  /// Whom it is about.
  public var person: RecordID
  /// Who stands in it: the person first, then those who wrote.
  public var people: [Record]
  /// What is about the person.
  public var records: [Record]

  /// Makes a bundle.
  public init(
    id: RecordID, from: String, day: Day, person: RecordID, people: [Record], records: [Record]
  ) {
    self.id = id
    self.from = from
    self.day = day
    self.person = person
    self.people = people
    self.records = records
  }

  /// What of somebody's records goes into a bundle, in the order of the store.
  ///
  /// - Parameters:
  ///   - all: Every record of their folders.
  ///   - erased: What must not be shown.
  ///   - person: The id that they go by from now on.
  /// - Returns: The records; a damaged line is none, since nobody knows what it said.
  public static func records(
    of all: [Record], erased: Erased, about person: RecordID
  ) -> [Record] {
    let ledger = Ledger(records: all, erased: erased)
    let standing = Set(ledger.records.map(\.id)).subtracting(ledger.withdrawals.keys)
    return ledger.records.compactMap { record in
      guard !record.isDamaged, standing.contains(record.id),
        let content = content(of: record, in: ledger)
      else { return nil }
      let target = content.answered.map { ledger.root($0) }
      if let target, !standing.contains(target) { return nil }
      var copy = record
      copy.partOf = nil
      copy.content = content.about(person)
      return copy
    }
  }

  private static func content(of record: Record, in ledger: Ledger) -> Content? {
    switch record.content {
    case .feedback: ledger.versions(of: record, .feedback).map { .feedback($0.shown.value) }
    case .chance: ledger.versions(of: record, .chance).map { .chance($0.shown.value) }
    case .reflection: ledger.versions(of: record, .reflection).map { .reflection($0.shown.value) }
    case .thread: ledger.versions(of: record, .thread).map { .thread($0.shown.value) }
    case .step, .talked: record.content
    default: nil
    }
  }
}

extension Content {
  /// The feedback that such a record says something of, without which it says nothing.
  fileprivate var answered: RecordID? {
    switch self {
    case .talked(let talked): talked.of
    case .reflection(let reflection): reflection.of
    default: nil
    }
  }

  /// The same about somebody by another id.
  public func about(_ person: RecordID) -> Content {
    switch self {
    case .feedback(var feedback):
      feedback.trainee = person
      return .feedback(feedback)
    case .step(var step):
      step.trainee = person
      return .step(step)
    case .chance(var chance):
      chance.trainee = person
      return .chance(chance)
    case .reflection(var reflection):
      reflection.trainee = person
      return .reflection(reflection)
    case .thread(var thread):
      thread.trainee = person
      return .thread(thread)
    default: return self
    }
  }

  /// Whom such a record of a bundle is about; nil for a note that feedback was said.
  public var subject: RecordID? {
    switch self {
    case .feedback(let feedback): feedback.trainee
    case .step(let step): step.trainee
    case .chance(let chance): chance.trainee
    case .reflection(let reflection): reflection.trainee
    case .thread(let thread): thread.trainee
    default: nil
    }
  }
}
