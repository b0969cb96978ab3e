internal import Glibc
import Practice

extension Store {
  /// An erasure that names, besides what was asked for, all that leads to it, and its next steps.
  func withAllThatGoes(_ new: NewRecord) throws(StoreError) -> NewRecord {
    guard case .erasure(var erasure) = new.content, erasure.trainee == nil else { return new }
    var named = erasure.of
    for id in erasure.of {
      guard let folder = try folder(of: id) else { continue }
      let records = try reading(of: folder).records
      let rule = ErasureRule(Erased(ids: [id]), folder: folder, records: records)
      let line: [UInt8] = []
      for record in records where rule.takes(record, line.span) {
        named.append(record.id)
        named += record.content.nextSteps
      }
    }
    var known: Set<RecordID> = []
    erasure.of = named.filter { known.insert($0).inserted }
    var whole = new
    whole.content = .erasure(erasure)
    return whole
  }

  /// Carries out erasures in every folder that speaks of what they name.
  ///
  /// Returns the files that were rewritten, and whether nothing is left that somebody has open.
  func carryOut(
    _ erasures: [Record], _ device: Device, _ state: LocalState
  ) throws(FileError) -> (rewritten: [String], isWhole: Bool) {
    let erased = Erased(records: erasures)
    guard let day = erasures.last?.at.day, !erased.isEmpty else { return ([], true) }
    let named = erased.ids.union(erased.trainees).map { ByteSearch($0.text) }
    let home = try files.open(place.home, in: nil, for: .folder)
    defer { files.close(home) }
    var rewritten: [String] = []
    for folder in try allFolders(in: home) {
      let paths = try paths(of: folder, in: home)
      let speaks = try speaks(folder, paths, in: home, of: named, erased)
      guard speaks else { continue }
      var reader = FolderReader(self, device: device)
      for path in paths { reader.read(path, in: home) }
      let rule = ErasureRule(
        erased, folder: folder, records: reader.finished(folder, seen: Seen()).records)
      let eraser = FileEraser(
        files: files, device: device, rule: rule,
        opening: LineOpening(seal: seal, folder: folder.name), day: day)
      for path in paths { rewritten += try rewrite(path, in: home, eraser) }
    }
    return (rewritten, try purge(erased, state))
  }

  private func allFolders(in home: OpenFile) throws(FileError) -> [StoreFolder] {
    let trainees = try traineeFolders(in: home).compactMap { Self.trainee(ofFolder: $0) }
    return [.people, .sessions] + Set(trainees).sorted().map { .trainee($0) }
  }

  /// Whether a folder is an erased trainee's, or any line in it holds one of the ids.
  private func speaks(
    _ folder: StoreFolder, _ paths: [[String]], in home: OpenFile, of named: [ByteSearch],
    _ erased: Erased
  ) throws(FileError) -> Bool {
    if case .trainee(let id) = folder, erased.trainees.contains(id) { return true }
    for path in paths {
      let holds = try hasLine(path, in: home) { line in named.contains { $0.isIn(line) } }
      if holds { return true }
    }
    return false
  }

  private func rewrite(
    _ path: [String], in home: OpenFile, _ eraser: FileEraser
  ) throws(FileError) -> [String] {
    let folder: OpenFile
    do {
      folder = try files.openFolder(path, in: home)
    } catch {
      if error.code == ENOENT || error.code == ELOOP || error.code == ENOTDIR { return [] }
      throw error
    }
    defer { files.close(folder) }
    var rewritten: [String] = []
    for name in try files.list(folder) {
      if FileSystemNames.isLeftOver(name) {
        try files.remove(name, in: folder)
      } else if FolderReader.isLines(name), try eraser.rewrite(name, in: folder) {
        rewritten.append((path + [name]).joined(separator: "/"))
      }
    }
    return rewritten
  }

  /// Removes what else is kept here: torn lines, what was seen, and drafts.
  ///
  /// Returns whether no draft is left that somebody has open.
  private func purge(_ erased: Erased, _ state: LocalState) throws(FileError) -> Bool {
    try Quarantine(state: state).purge(erased, isSealed: isSealed)
    try RepairCopies.purge(erased, isSealed: isSealed, in: state)
    if !erased.trainees.isEmpty {
      var seen = try Seen.read(in: state)
      for trainee in erased.trainees { seen.forget(trainee) }
      try seen.write(in: state)
    }
    return (try? drafts.purge(erased)) ?? false
  }
}
