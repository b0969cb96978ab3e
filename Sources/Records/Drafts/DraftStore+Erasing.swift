import Practice

extension DraftStore {
  /// Removes drafts that name what was erased, and the words that an erased trainee left.
  ///
  /// A draft that is open belongs to somebody who is typing: it is left. Returns whether none is.
  func purge(_ erased: Erased) throws(StoreError) -> Bool {
    for draft in try list() where draft.isNamed(by: erased) {
      // Another window may take it up, or remove it, in this moment.
      try? discard(draft.header.id)
    }
    return try !look().contains { $0.isNamed(by: erased) }
  }
}

extension WaitingDraft {
  /// Whether it is about what was erased, or was typed by an erased trainee as theirs.
  fileprivate func isNamed(by erased: Erased) -> Bool {
    if erased.ids.contains(header.id) { return true }
    if header.purpose == .reflection, erased.trainees.contains(header.by) { return true }
    return values.contains { erased.isNamed(in: $0.text) }
  }
}
