import Practice
import Records

/// Writes the demo as a store on the disk, with its device, its draft and the last record.
struct DemoStore {
  let demo: Demo
  let store: Store

  private let files = RealFileSystem()

  /// Makes the store of a place and everything in it.
  ///
  /// - Parameters:
  ///   - place: Where; there is no store yet.
  ///   - clock: The moment it is dated back from.
  ///   - guidance: The library it quotes.
  /// - Returns: What was written.
  /// - Throws: `DeskError`: `store`, `cannotCreate`.
  static func write(
    at place: StorePlace, clock: LocalClock, guidance: Guidance
  ) throws(DeskError) -> DemoStore {
    let store = try Desk.onStore { () throws(StoreError) in
      try Store.create(place, name: "demo", id: RecordID.make(at: clock.now))
    }
    let written = DemoStore(
      demo: Demo(today: clock.today, clock: clock, guidance: guidance), store: store)
    try written.writeRecords()
    try written.writeDevice()
    try written.writeDraft()
    written.writeLast()
    return written
  }

  private func writeRecords() throws(DeskError) {
    try write(demo.people, in: "people")
    for story in demo.stories where !story.records.isEmpty {
      try write(story.records, in: "trainees/\(story.trainee.text)")
    }
  }

  /// Writes one file for each writer, as each of them would have.
  private func write(_ records: [Record], in folder: String) throws(DeskError) {
    let path = "\(store.place.home)/\(folder)"
    Folders.make(path)
    for (writer, lines) in Dictionary(grouping: records, by: \.writer) {
      let text = lines.map { RecordJSON.line($0) + "\n" }.joined()
      try write(text, to: "\(writer).jsonl", in: path)
    }
  }

  /// Says who works here, and that what the demo's own writer wrote is this installation's.
  private func writeDevice() throws(DeskError) {
    try Desk.onStore { () throws(StoreError) in
      try store.setDevice(who: demo.owner, login: .mine)
      try store.adopt(writer: demo.writer)
    }
  }

  private func writeDraft() throws(DeskError) {
    let form = demo.draft.form
    let header = DraftHeader(
      id: form.id, by: form.by ?? demo.owner, store: store.id, purpose: .real,
      started: demo.draft.kept)
    try Desk.onStore { () throws(StoreError) in
      try store.drafts.create(header).write(form.keptValues())
    }
  }

  private func writeLast() {
    for record in demo.records.reversed() where record.writer == demo.writer {
      guard case .feedback(let feedback) = record.content else { continue }
      return LastRecord(trainee: feedback.trainee, situation: feedback.situation).write(of: store)
    }
  }

  private func write(_ text: String, to name: String, in path: String) throws(DeskError) {
    do throws(FileError) {
      let folder = try files.open(path, in: nil, for: .folder)
      defer { files.close(folder) }
      try files.writeWholeFile(name, Array(text.utf8), in: folder, isSynced: false)
    } catch {
      throw .cannotCreate(path: "\(path)/\(name)", why: error.cause)
    }
  }
}
