extension UndoPlan {
  /// Returns the plan for the last act that can be taken back; nil when there is none.
  ///
  /// - Parameters:
  ///   - records: All that the act can rest on: people, erasures and the folders it may be in.
  ///   - person: Who undoes: what they typed for others is theirs to take back, and named.
  ///   - since: When they began to work here: what was said by others before that, others typed; nil
  ///     where nobody knows, and then only what they said themselves is taken back.
  ///   - writers: This device's writers, past ones too; only what they wrote is taken back.
  ///   - now: The present moment.
  ///   - guidance: The library, for the titles of situations.
  /// - Returns: A plan for the latest act within 24 hours that is neither undone nor an undo.
  public static func next(
    records: [Record], by person: RecordID, since: Instant? = nil, writers: Set<String>,
    now: Instant,
    guidance: Guidance = .empty
  ) -> UndoPlan? {
    let erased = Erased(records: records)
    let ledger = Ledger(records: records, erased: erased)
    let people = People(records: records, erased: erased)
    let mine = Set(people.folders(of: person))
    let acts = Dictionary(
      grouping: ledger.records.filter { writers.contains($0.writer) }, by: \.act)
    let earliest = now.adding(minutes: -hours * 60)
    let candidates = acts.values.compactMap { UndoneAct($0, sparing: mine, in: ledger) }
      .filter { $0.last.written.instant >= earliest && $0.isTyped(by: mine, since: since) }
    guard let act = candidates.max(by: { Record.precedes($0.last, $1.last) }) else { return nil }
    let words = UndoWords(
      names: Names(people: people, guidance: guidance), ledger: ledger, fold: StoryFold(ledger))
    guard act.move == nil else { return moveBack(act, by: mine, words: words) }
    let later = Ledger(records: records + act.simulatedUndo, erased: erased)
    return withdraw(
      act, by: mine, words: words,
      later: UndoWords(names: words.names, ledger: later, fold: StoryFold(later)))
  }

  private static func moveBack(
    _ act: UndoneAct, by mine: Set<RecordID>, words: UndoWords
  ) -> UndoPlan {
    UndoPlan(
      act: act.id, at: act.last.written, kind: act.move ?? .withdrawal,
      sentence: words.sentence(for: act, by: mine), before: words.lines(about: act.records),
      after: [
        "Written again where it was before, and erased here.",
        "Changes and that it was said go along; what it said of steps, and how its own step went, do not.",
      ], withdrawals: [])
  }

  private static func withdraw(
    _ act: UndoneAct, by mine: Set<RecordID>, words: UndoWords, later: UndoWords
  ) -> UndoPlan {
    let before = words.lines(about: act.records)
    let after = later.lines(about: act.records)
    let gone = before.filter { !after.contains($0) }
    let new = after.filter { !before.contains($0) }
    let nothing = ["Nothing on any screen changes: a later record says what shows."]
    return UndoPlan(
      act: act.id, at: act.last.written, kind: .withdrawal,
      sentence: words.sentence(for: act, by: mine), before: gone,
      after: gone.isEmpty && new.isEmpty ? nothing : new, withdrawals: act.withdrawals)
  }
}
