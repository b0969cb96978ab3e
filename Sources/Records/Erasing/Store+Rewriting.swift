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

  /// Rewrites the files of a folder that hold erased words of ours.
  func rewrite(
    _ folder: StoreFolder, erased: Erased, device: Device, day: Day
  ) throws(StoreError) -> [String] {
    let records = try reading(of: folder).records
    let rule = ErasureRule(erased, folder: folder, records: records)
    let eraser = FileEraser(files: files, device: device, rule: rule, day: day)
    return try readingFiles { home throws(FileError) in
      var rewritten: [String] = []
      for path in try paths(of: folder, in: home) {
        rewritten += try rewrite(path, in: home, eraser)
      }
      return rewritten
    }
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

  /// Removes what else is kept here: torn lines, drafts, and what was seen.
  func purge(_ erased: Erased, _ state: LocalState) throws(StoreError) {
    do {
      try Quarantine(state: state).purge(erased)
      if !erased.trainees.isEmpty {
        var seen = try Seen.read(in: state)
        for trainee in erased.trainees { seen.forget(trainee) }
        try seen.write(in: state)
      }
    } catch {
      throw .writeFailed(error)
    }
    let named = erased.ids.union(erased.trainees)
    for draft in try drafts.list() {
      let isNamed = draft.values.contains { value in named.contains { value.text.contains($0.text) }
      }
      if isNamed || named.contains(draft.header.id) { try drafts.discard(draft.header.id) }
    }
  }
}

extension Content {
  /// The next steps that are made in it, which later records speak of by their own ids.
  fileprivate var nextSteps: [RecordID] {
    switch self {
    case .feedback(let feedback): feedback.next.map { [$0.id] } ?? []
    case .amendment(let amendment): amendment.body?.nextSteps ?? []
    default: []
    }
  }
}
