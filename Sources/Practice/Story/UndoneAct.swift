/// One act that an undo can take back: its records that still stand, in the order of the store.
struct UndoneAct {
  let records: [Record]
  let last: Record
  let move: UndoPlan.Kind?

  var id: RecordID { last.act }

  /// Nil for undos, erasures, what is undone already, what a later version wrote, and who works here.
  init?(_ records: [Record], sparing mine: Set<RecordID>, in ledger: Ledger) {
    guard let last = records.last, records.allSatisfy({ $0.version <= Record.format }) else {
      return nil
    }
    let standing = records.filter { !ledger.isWithdrawn($0.id) }
    var move: UndoPlan.Kind?
    for record in records {
      switch record.content {
      case .withdrawal(let withdrawal) where withdrawal.undoes != nil: return nil
      case .erasure(let erasure):
        guard let found = Self.move(by: erasure, in: standing) else { return nil }
        move = found
      // Taking this back would leave a device that does not know whose it is, or was.
      case .person where mine.contains(record.id) || record.by == record.id: return nil
      // The trainee's words are the trainee's, though they were typed here.
      case .reflection: return nil
      // What came in with it would stay.
      case .bundleImport: return nil
      default: break
      }
    }
    guard !standing.isEmpty else { return nil }
    self.records = standing
    self.last = last
    self.move = move
  }

  /// A move is new feedback and then the erasure of the old; it is undone by moving back.
  private static func move(
    by erasure: Content.Erasure, in records: [Record]
  ) -> UndoPlan.Kind? {
    guard erasure.why == UndoPlan.movedWhy else { return nil }
    for record in records {
      if case .feedback(let feedback) = record.content, let from = feedback.from,
        erasure.of.contains(from)
      {
        return .moveBack(feedback: record.id, from: from)
      }
    }
    return nil
  }

  /// Whether somebody typed it: as their own, or for somebody else while they worked here.
  func isTyped(by mine: Set<RecordID>, since: Instant?) -> Bool {
    records.contains { mine.contains($0.by) } || since.map { last.written.instant >= $0 } ?? false
  }

  /// What to write, the last record first.
  var withdrawals: [Content.Withdrawal] {
    records.reversed().map { Content.Withdrawal(of: $0.id, why: UndoPlan.why, undoes: id) }
  }

  /// Records that do the same in a trial fold, later than any that is there.
  var simulatedUndo: [Record] {
    withdrawals.enumerated().map { place, withdrawal in
      Record(
        writer: last.writer, n: .max, stamp: .max, id: RecordID("undo-\(place)"), at: last.at,
        by: last.by, act: id, content: .withdrawal(withdrawal))
    }
  }
}
