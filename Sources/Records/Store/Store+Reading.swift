internal import Glibc
public import Practice

extension Store {
  /// Everybody the store knows: the records of `people/`, in order; throws `StoreError.readFailed`.
  public func people() throws(StoreError) -> [Record] {
    try withEnds(reading(of: .people), of: .people).records
  }

  /// What there is about one trainee; throws `StoreError.readFailed`.
  ///
  /// A record whose act ends, and is whole, in the folder of people or of another trainee, comes
  /// without its `partOf`.
  public func records(of trainee: RecordID) throws(StoreError) -> StoreReading {
    try withEnds(reading(of: .trainee(trainee)), of: .trainee(trainee))
  }

  /// Training sessions and practice; throws `StoreError.readFailed`.
  public func sessions() throws(StoreError) -> StoreReading {
    try withEnds(reading(of: .sessions), of: .sessions)
  }

  /// What must never again be shown.
  ///
  /// Throws `StoreError.readFailed`, also where a single file cannot be read: without all of them
  /// nobody knows what must not be shown.
  public func erasures() throws(StoreError) -> Erased {
    let reading = try reading(of: .erasures)
    if let skipped = reading.skipped.first { throw StoreError(reading: skipped.error) }
    return Erased(records: reading.records, ids: reading.erased)
  }

  /// The trainees about whom there are records, in the order of their ids.
  ///
  /// Throws `StoreError.readFailed`.
  public func trainees() throws(StoreError) -> [RecordID] {
    try readingFiles { home throws(FileError) in
      let names = try traineeFolders(in: home)
      return Set(names.compactMap { Self.trainee(ofFolder: $0) }).sorted()
    }
  }

  /// Reads one folder whole, conflict copies included; throws `StoreError.readFailed`.
  public func reading(of folder: StoreFolder) throws(StoreError) -> StoreReading {
    let (device, seen) = localNotes()
    return try readingFiles { home throws(FileError) in
      var reader = FolderReader(self, device: device)
      for path in try paths(of: folder, in: home) { reader.read(path, in: home) }
      let reading = reader.finished(folder, seen: seen)
      findings.note(reading, of: folder, seen: seen)
      return reading
    }
  }

  /// What is noted here helps to read; records are read without it too.
  func localNotes() -> (Device?, Seen) {
    guard let state = try? openState(making: false) else { return (nil, Seen()) }
    defer { files.close(state.folder) }
    let device = (try? Device.read(in: state, place: place, store: id)) ?? nil
    return (device?.device, (try? Seen.read(in: state)) ?? Seen())
  }

  /// Remembers what was read, so that lines that vanish later are missed.
  ///
  /// Throws `StoreError`, which may be passed over: it only helps.
  public func remember(_ readings: [StoreReading]) throws(StoreError) {
    var marks: [String: Seen.Mark] = [:]
    for reading in readings { marks.merge(reading.marks) { $1 } }
    try remember(marks, within: place.patience)
  }

  /// Remembers all that was read since this was last asked, where there is anything new in it.
  ///
  /// Waits for nobody, and writes nothing where nothing is new. Throws `StoreError`, which may be
  /// passed over.
  public func rememberFindings() throws(StoreError) {
    let unseen = findings.takeUnseen()
    guard !unseen.isEmpty, readOnlyReason == nil else { return }
    try remember(unseen, within: .zero)
  }

  private func remember(
    _ marks: [String: Seen.Mark], within patience: Duration
  ) throws(StoreError) {
    try locked(within: patience) { state throws(StoreError) in
      do throws(FileError) {
        var seen = try Seen.read(in: state)
        let before = seen
        for (key, mark) in marks { seen.raise(key, to: mark) }
        if seen != before { try seen.write(in: state) }
      } catch {
        throw .writeFailed(error)
      }
    }
  }

  /// The folder's paths: a replicator may have made a second one, or changed its case.
  func paths(of folder: StoreFolder, in home: OpenFile) throws(FileError) -> [[String]] {
    guard case .trainee(let id) = folder else { return [folder.path] }
    return try traineeFolders(in: home).filter { Self.trainee(ofFolder: $0) == id }
      .map { ["trainees", $0] }
  }

  func traineeFolders(in home: OpenFile) throws(FileError) -> [String] {
    do {
      let folder = try files.openFolder(["trainees"], in: home)
      defer { files.close(folder) }
      return try files.list(folder)
    } catch {
      if error.code == ENOENT { return [] }
      throw error
    }
  }

  static func trainee(ofFolder name: String) -> RecordID? {
    let id = RecordID(String(name.lowercased().prefix(36)))
    return id.isWellFormed ? id : nil
  }

  func readingFiles<Value>(
    _ body: (OpenFile) throws(FileError) -> Value
  ) throws(StoreError) -> Value {
    let home = try Self.openHome(place, files)
    defer { files.close(home) }
    do {
      return try body(home)
    } catch {
      throw StoreError(reading: error)
    }
  }
}
