public import Practice

extension Store {
  /// Saves records as one act; when it returns, they are on the disk.
  ///
  /// Of several records the last one makes the act count: without it the others are not there. When
  /// it throws, nothing of the act is there, and what was typed stays a draft.
  ///
  /// An act with an erasure, as a move is, then removes the erased words from every file of ours; if
  /// that fails or is killed, the record is erased all the same, and `finishErasures` takes the words
  /// away at the next start. What amends, answers or continues an erased record goes too, and the
  /// erasure names it, so that other writers know.
  ///
  /// - Parameters:
  ///   - new: The records, in order.
  ///   - act: The action they belong to.
  ///   - about: The trainee whose folder takes a record that does not itself say whom it is about: a
  ///     note that feedback was said, a withdrawal. Without it, it goes where the record lies that
  ///     it points at.
  ///   - restingOn: The stamps of the records that the act knows of.
  ///   - now: The present moment.
  /// - Returns: The records as they are in the files.
  /// - Throws: `StoreError`: `readOnly`, `tooLong`, `busy`, `writeFailed`, `readFailed`, `refused`,
  ///   `noRecord`.
  public func append(
    _ new: [NewRecord], act: RecordID, about: RecordID? = nil, restingOn: [UInt64] = [],
    now: Instant
  ) throws(StoreError) -> [Record] {
    let erases = new.contains { if case .erasure = $0.content { true } else { false } }
    let new = erases ? try prepareErasures(in: new) : new
    guard let last = new.last else { return [] }
    try Limits.check(new)
    var entries: [(folder: StoreFolder, entry: JournalEntry)] = []
    for record in new {
      let entry = JournalEntry(
        new: record, act: act, partOf: record.id == last.id ? nil : last.id)
      entries.append((try folder(for: record, among: new, about: about), entry))
    }
    let parts = ActParts(entries)
    let records = try locked { state throws(StoreError) in
      let clock = HybridClock(now: now, restingOn: restingOn)
      return try append(parts, clock: clock, state)
    }
    findings.noteWriting()
    // The act is saved: what is left to do is done now or at the next start.
    if erases { _ = try? finishErasures() }
    return records
  }

  /// Tries as the writer that this installation is, and once more as a new one.
  private func append(
    _ parts: ActParts, clock: HybridClock, _ state: LocalState
  ) throws(StoreError) -> [Record] {
    var device = try boundDevice(in: state)
    var isSecondWriter = false
    while true {
      do {
        return try append(parts, as: device.writer, clock: clock, state)
      } catch {
        let path = "\(place.home)/\(parts.all[0].folder.name)/\(device.writer).jsonl"
        if case .failed(let error) = error { throw error }
        if isSecondWriter { throw error.storeError(path: path) }
      }
      isSecondWriter = true
      device = device.renewed(hostName: place.hostName)
      try write(device, in: state)
    }
  }

  private func append(
    _ parts: ActParts, as writer: String, clock: HybridClock, _ state: LocalState
  ) throws(JournalFault) -> [Record] {
    var seen = (try? Seen.read(in: state)) ?? Seen()
    var clock = clock
    var done: [(journal: Journal, appended: Journal.Appended)] = []
    for part in parts.all {
      let journal = Journal(store: self, state: state, folder: part.folder, writer: writer)
      do {
        let mark = seen[part.folder, writer]
        let appended = try journal.append(part.entries, clock: &clock, seen: mark)
        done.append((journal, appended))
        seen.add(appended.records, in: part.folder)
      } catch {
        for (journal, appended) in done.reversed() { journal.undo(appended) }
        throw error
      }
    }
    // It only helps to notice a file that was brought back from a backup: a save never fails by it.
    try? seen.write(in: state)
    return parts.inOrder(done.flatMap(\.appended.records))
  }
}
