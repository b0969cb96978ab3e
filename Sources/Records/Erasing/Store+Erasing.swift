internal import Glibc
public import Practice

extension Store {
  /// Names in each erasure all that goes with what it names, and notes that they are under way.
  func prepareErasures(in new: [NewRecord]) throws(StoreError) -> [NewRecord] {
    var whole: [NewRecord] = []
    var erasures: [RecordID] = []
    for record in new {
      if case .erasure = record.content { erasures.append(record.id) }
      whole.append(try withAllThatGoes(record))
    }
    let noted = erasures
    try locked { state throws(StoreError) in
      do throws(FileError) {
        try ErasureMark(state: state).add(noted)
      } catch {
        throw .writeFailed(error)
      }
    }
    return whole
  }

  /// Whether an erasure was broken off, so that `finishErasures` has something to do.
  public func hasUnfinishedErasures() -> Bool {
    guard let state = try? openState(making: false) else { return false }
    defer { files.close(state.folder) }
    return ErasureMark(state: state).isSet
  }

  /// Removes erased words from every file of ours, from quarantine and drafts.
  ///
  /// Takes time in proportion to the store.
  ///
  /// - Parameters:
  ///   - agreed: Erasures of other writers that the user agreed to.
  ///   - isRepair: Whether those that were finished are gone through once more, in case a copy of a
  ///     file of ours came back.
  /// - Returns: The files, below the store's folder, that were rewritten.
  /// - Throws: `StoreError`: `readOnly`, `busy`, `readFailed`, `writeFailed`.
  @discardableResult
  public func finishErasures(
    agreed: Set<RecordID> = [], isRepair: Bool = false
  ) throws(StoreError) -> [String] {
    let erasures = try wholeErasures()
    return try locked { state throws(StoreError) in
      let device = try boundDevice(in: state)
      let mark = ErasureMark(state: state)
      do throws(FileError) {
        let pending = try mark.pending()
        let due = erasures.filter { record in
          agreed.contains(record.id) || pending.contains(record.id)
            || (isRepair && device.owns(record.writer))
        }
        // What was agreed to is finished by the next start too, should this one be killed.
        if !due.allSatisfy({ pending.contains($0.id) }) { try mark.add(due.map(\.id)) }
        let (rewritten, isWhole) = try carryOut(due, device, state)
        // Somebody may still have words about it open: the next start goes through it again.
        if isWhole { try mark.clear() }
        return rewritten
      } catch {
        throw .writeFailed(error)
      }
    }
  }

  func foldersToErase() throws(StoreError) -> [StoreFolder] {
    [.people, .sessions] + (try trainees()).map { .trainee($0) }
  }

  /// Makes the files of a writer whose user says that it is gone our own, to be erased from here.
  ///
  /// Throws `StoreError`.
  public func adopt(writer: String) throws(StoreError) {
    guard WriterName.isWellFormed(writer) else {
      throw .refused(path: writer, why: "it is no writer's name")
    }
    try locked { state throws(StoreError) in
      var device = try boundDevice(in: state)
      guard !device.owns(writer) else { return }
      device.past.append(writer)
      try write(device, in: state)
    }
  }
}
