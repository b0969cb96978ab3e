import Practice
import Records

extension Desk {
  /// The walks on this computer, open or waiting, by their drafts; the last moved in comes last.
  ///
  /// Throws `DeskError.store`.
  func walks() throws(DeskError) -> [(id: RecordID, kept: KeptWalk)] {
    guard let store else { return [] }
    let drafts = try Self.onStore { () throws(StoreError) in try store.drafts.look(for: .walk) }
    let walks = drafts.compactMap { draft in
      KeptWalk(draft.values.map { ($0.field, $0.text) }).map { (draft.header.id, $0) }
    }
    return walks.sorted {
      ($0.1.moves.last?.at.milliseconds ?? 0) < ($1.1.moves.last?.at.milliseconds ?? 0)
    }
  }
}
