internal import Glibc
public import Practice

/// Where the words of erasures still lie.
extension Store {
  /// The erasures of other writers whose words are still in files of ours: the user is asked.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func erasuresToAgree() throws(StoreError) -> [Record] {
    try erasuresHeldHere { device, erasure in !device.owns(erasure.writer) }
  }

  /// The erasures of our own whose words are in files of ours again: a copy came back.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func returnedErasures() throws(StoreError) -> [Record] {
    try erasuresHeldHere { device, erasure in device.owns(erasure.writer) }
  }

  /// The writers that still have erased words in their files: 'waiting for ward-9'.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func writersHoldingErased() throws(StoreError) -> [String] {
    let erased = try erasures()
    return erased.isEmpty ? [] : try writers(holding: erased)
  }

  /// Where the words of some erasures still lie, as screens name writers: 'waiting for ward-9'.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func placesHolding(_ erasures: [Record]) throws(StoreError) -> [String] {
    try placesHolding(Erased(records: Self.whole(erasures)))
  }

  /// Where the words of each of several erasures still lie, as screens name writers.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func places(holding erasures: [Record]) throws(StoreError) -> [RecordID: [String]] {
    try holders(of: erasures).mapValues { Set($0.map(WriterName.place)).sorted() }
  }

  /// Where what is named lies, as screens name writers, before or after it is erased.
  ///
  /// Takes time in proportion to the store. Throws `StoreError.readFailed`.
  public func placesHolding(_ erased: Erased) throws(StoreError) -> [String] {
    Set(try writers(holding: erased).map(WriterName.place)).sorted()
  }

  /// The records that would go with one that is erased, itself among them.
  ///
  /// Throws `StoreError.readFailed`.
  public func recordsGoing(with id: RecordID) throws(StoreError) -> [Record] {
    guard let folder = try folder(of: id) else { return [] }
    return Self.records(
      Erased(ids: [id]), take: try reading(of: folder).records, in: folder)
  }

  /// Where the words of one record, and of what is about it, still lie in one trainee's folder, as
  /// screens name writers: 'waiting for ward-9'.
  ///
  /// Throws `StoreError.readFailed`.
  public func placesHolding(
    _ id: RecordID, about trainee: RecordID
  ) throws(StoreError) -> [String] {
    let writers = try writers(holding: Erased(ids: [id]), in: .trainee(trainee))
    return Set(writers.map(WriterName.place)).sorted()
  }

  /// Whether anything was ever erased, found without reading it.
  ///
  /// Throws `StoreError.readFailed`.
  public func hasErasures() throws(StoreError) -> Bool {
    try readingFiles { home throws(FileError) in
      do throws(FileError) {
        let folder = try files.openFolder(StoreFolder.erasures.path, in: home)
        defer { files.close(folder) }
        return try files.list(folder).contains(where: FolderReader.isLines)
      } catch {
        if error.code == ENOENT { return false }
        throw error
      }
    }
  }

  /// The erasures that count, each standing by itself; throws `StoreError.readFailed`.
  public func wholeErasures() throws(StoreError) -> [Record] {
    Self.whole(try reading(of: .erasures).records)
  }

  /// Of an act of several erasures each is looked at by itself, once its last one is there.
  private static func whole(_ erasures: [Record]) -> [Record] {
    let present = Set(erasures.map(\.id))
    return erasures.compactMap { record in
      if let last = record.partOf, !present.contains(last) { return nil }
      var record = record
      record.partOf = nil
      return record
    }
  }

  private func erasuresHeldHere(
    _ isMeant: (Device, Record) -> Bool
  ) throws(StoreError) -> [Record] {
    guard let device = try device() else { return [] }
    let meant = try wholeErasures().filter { isMeant(device, $0) }
    let holders = try holders(of: meant)
    return meant.filter { holders[$0.id]?.contains { device.owns($0) } ?? false }
  }

  /// The writers in whose lines the words of each erasure still lie.
  private func holders(of erasures: [Record]) throws(StoreError) -> [RecordID: Set<String>] {
    guard !erasures.isEmpty else { return [:] }
    let all = Erased(records: erasures)
    var holders: [RecordID: Set<String>] = [:]
    for folder in try foldersToErase() {
      let records = try reading(of: folder).records
      // One look answers for all of them, and mostly there is nothing.
      let held = Self.records(all, take: records, in: folder)
      if held.isEmpty { continue }
      for erasure in erasures {
        let own = Self.records(Erased(records: [erasure]), take: records, in: folder)
        holders[erasure.id, default: []].formUnion(own.map(\.writer))
      }
    }
    return holders
  }

  private static func records(
    _ erased: Erased, take records: [Record], in folder: StoreFolder
  ) -> [Record] {
    let rule = ErasureRule(erased, folder: folder, records: records)
    return records.filter { rule.takes($0, RecordCoding.line(for: $0).span) }
  }

  private func writers(holding erased: Erased) throws(StoreError) -> [String] {
    var writers: Set<String> = []
    for folder in try foldersToErase() {
      writers.formUnion(try self.writers(holding: erased, in: folder))
    }
    return writers.sorted()
  }

  private func writers(
    holding erased: Erased, in folder: StoreFolder
  ) throws(StoreError) -> Set<String> {
    let records = try reading(of: folder).records
    return Set(Self.records(erased, take: records, in: folder).map(\.writer))
  }
}
