import Practice

/// Which lines of a folder have to go.
struct ErasureRule {
  let folder: StoreFolder
  /// Ids that go, with all that leads to them over several steps.
  private var gone: Erased
  /// Ids as they stand in lines, for lines that cannot be read.
  private let searches: [ByteSearch]
  /// Whether the folder is that of a trainee about whom everything goes.
  private let takesAll: Bool

  init(_ erased: Erased, folder: StoreFolder, records: [Record]) {
    self.folder = folder
    gone = erased
    if case .trainee(let id) = folder {
      takesAll = erased.trainees.contains(id)
    } else {
      takesAll = false
    }
    searches = erased.ids.union(erased.trainees).map { ByteSearch($0.text) }
    var kept = records
    while true {
      let going = kept.filter { gone.contains($0) }
      if going.isEmpty { break }
      let ids = Set(going.map(\.id))
      gone = Erased(ids: gone.ids.union(ids), trainees: gone.trainees)
      kept.removeAll { ids.contains($0.id) }
    }
  }

  /// Whether a line that can be read goes.
  func takes(_ record: Record, _ line: Span<UInt8>) -> Bool {
    // Who took part in a session stands in keys that are not understood here.
    takesAll || gone.contains(record) || (folder == .sessions && names(line))
  }

  /// Whether a line that cannot be read goes: all of an erased trainee's, and what names an id.
  func takesUnreadable(_ line: Span<UInt8>) -> Bool {
    takesAll || names(line)
  }

  private func names(_ line: Span<UInt8>) -> Bool {
    searches.contains { $0.isIn(line) }
  }
}
