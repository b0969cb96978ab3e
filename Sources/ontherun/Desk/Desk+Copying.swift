import Practice
import Records

extension Desk {
  /// Everything that the store and this computer hold about somebody.
  ///
  /// Takes time in proportion to the store, since they may have written about others. Throws
  /// `DeskError.store`.
  func copy(of known: KnownPerson, people: People) throws(DeskError) -> HeldCopy {
    let store = try opened()
    let (own, readings, erased, aside) = try Self.onStore { () throws(StoreError) in
      (
        try personRecords(of: known.folders, in: store),
        try known.folders.map { folder throws(StoreError) in try store.records(of: folder) },
        try store.erasures(), try store.tornLines(about: Set(known.folders))
      )
    }
    // A record that names somebody else lies in the wrong folder: it is not about them.
    let about = readings.flatMap(\.records).filter { record in
      record.trainee.map(known.folders.contains) ?? true
    }
    var copy = HeldCopy(
      known: known, person: HeldRecords(own, erased: erased),
      records: HeldRecords(
        about, erased: erased.including(readings.reduce(into: []) { $0.formUnion($1.erased) })))
    copy.damaged = readings.flatMap(\.damaged).filter { !erased.isNamed(in: $0.text) }
    copy.aside = aside
    copy.drafts = try drafts(about: known).map { draft in
      HeldCopy.Draft(
        id: draft.header.id, by: draft.header.by, started: draft.header.started,
        fields: draft.values.filter { !$0.text.isEmpty }.map { EntryField($0.field, $0.text) })
    }
    copy.sessions = try sessions(naming: Self.names(in: own)).compactMap { record in
      guard case .training(let training) = record.content else { return nil }
      return HeldCopy.Session(id: record.id, at: record.at, title: training.title)
    }
    copy.written = try recordsWritten(by: known, people: people)
    return copy
  }
}
