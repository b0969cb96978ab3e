import Practice
import Records

extension Desk {
  /// The walk that was moved in last on this computer, open or waiting; nil where there is none.
  ///
  /// Throws `DeskError.store`.
  func lastWalk() throws(DeskError) -> KeptWalk? {
    guard let store else { return nil }
    let drafts = try Self.onStore { () throws(StoreError) in try store.drafts.look(for: .walk) }
    let walks = drafts.compactMap { draft in
      KeptWalk(draft.values.map { ($0.field, $0.text) })
    }
    return walks.max {
      ($0.moves.last?.at.milliseconds ?? 0) < ($1.moves.last?.at.milliseconds ?? 0)
    }
  }
}
