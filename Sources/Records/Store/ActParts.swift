import Practice

/// The records of an act, file by file, with the one that makes it count by itself at the end.
struct ActParts {
  struct Part {
    var folder: StoreFolder
    var entries: [JournalEntry]
  }

  private(set) var all: [Part] = []
  private let order: [RecordID: Int]

  init(_ entries: [(folder: StoreFolder, entry: JournalEntry)]) {
    for (folder, entry) in entries.dropLast() {
      if let index = all.firstIndex(where: { $0.folder == folder }) {
        all[index].entries.append(entry)
      } else {
        all.append(Part(folder: folder, entries: [entry]))
      }
    }
    if let last = entries.last { all.append(Part(folder: last.folder, entries: [last.entry])) }
    let ids = entries.enumerated().map { ($0.element.entry.new.id, $0.offset) }
    order = Dictionary(ids, uniquingKeysWith: { first, _ in first })
  }

  /// Records in the order in which they were handed over.
  func inOrder(_ records: [Record]) -> [Record] {
    records.sorted { (order[$0.id] ?? 0) < (order[$1.id] ?? 0) }
  }
}
