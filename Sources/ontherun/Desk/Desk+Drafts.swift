import Practice
import Records

extension Desk {
  /// Makes an empty draft with the ids that its record and its next step will have.
  func newDraft(via: Via) -> FeedbackDraft {
    FeedbackDraft(id: newID(), nextID: newID(), via: via)
  }

  /// Opens the file of a draft, which keeps its words whatever happens; throws `DeskError.store`.
  func openFile(of draft: FeedbackDraft, by: RecordID) throws(DeskError) -> DraftFile {
    let store = try opened()
    let header = DraftHeader(
      id: draft.id, by: by, store: store.id, purpose: .real, started: clock.nowStamp)
    return try Self.onStore { () throws(StoreError) in try store.drafts.create(header) }
  }

  /// Keeps words that were not saved, to be taken up in the app; throws `DeskError.store`.
  ///
  /// - Returns: A sentence for each line that is longer than a draft can hold.
  func keep(
    _ draft: FeedbackDraft, by: RecordID, values: [DraftValue]
  ) throws(DeskError) -> [String] {
    let cut = values.cutToDraft()
    try keep(cut.values, in: openFile(of: draft, by: by))
    return cut.sentences
  }

  /// Writes what changed into the open file of a draft; throws `DeskError.store`.
  func keep(_ values: [DraftValue], in file: DraftFile) throws(DeskError) {
    try Self.onStore { () throws(StoreError) in
      try file.write(values)
      try file.sync()
    }
  }

  /// Removes a draft that nobody has open; one that stays behind is known to be finished.
  func discard(_ draft: FeedbackDraft) {
    try? store?.drafts.discard(draft.id)
  }
}
