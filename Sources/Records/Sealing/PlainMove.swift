internal import Glibc
import Practice

/// Our own plain lines, drafts and notes on their way into a sealed store, while the plain store is locked.
struct PlainMove {
  let plain: Store
  let sealed: Store
  private let state: LocalState
  private var files: any FileSystem { plain.files }

  init(from plain: Store, into sealed: Store, _ state: LocalState) {
    self.plain = plain
    self.sealed = sealed
    self.state = state
  }

  /// A file of lines in a folder of the plain store.
  private struct Found {
    var folder: StoreFolder
    var path: [String]
    var name: String
    /// The writer that its name says.
    var writer: String { String(name.lowercased().prefix { $0 != "." && $0 != "~" }) }
  }

  /// A line with what it is bound to when it is sealed.
  private struct Line: Hashable {
    var n: Int
    var bytes: [UInt8]
  }

  /// Whether anything of ours is left in the plain store.
  func hasOwn() throws(StoreError) -> Bool {
    let device = try plain.boundDevice(in: state)
    return try found().contains { device.owns($0.writer) }
  }

  /// The writers that plain files are named after.
  func writers() throws(StoreError) -> [String] {
    Set(try found().map(\.writer)).sorted()
  }

  /// The writers of the plain files that are not ours, as screens name them.
  func others() throws(StoreError) -> [String] {
    let device = try plain.boundDevice(in: state)
    let writers = try found().map(\.writer).filter { !device.owns($0) }
    return Set(writers.map(WriterName.place)).sorted()
  }

  /// Copies our lines, drafts and notes, and compares what came of the lines.
  ///
  /// What is there already, since a kill came between, is not written again.
  func copy() throws(StoreError) {
    let device = try plain.boundDevice(in: state)
    try carryOver(device)
    var wanted: [StoreFolder: [String: [Line]]] = [:]
    var known: Set<Line> = []
    for file in try found() where device.owns(file.writer) {
      for line in try lines(of: file) {
        let writer = line.writer.map { device.owns($0) ? $0 : file.writer } ?? file.writer
        // A conflict copy has most lines a second time.
        guard known.insert(line.line).inserted else { continue }
        wanted[file.folder, default: [:]][writer, default: []].append(line.line)
      }
    }
    for (folder, writers) in wanted {
      for (writer, lines) in writers { try write(lines, of: writer, in: folder) }
    }
    for (folder, writers) in wanted {
      for (writer, lines) in writers {
        guard
          Set(try written(by: writer, in: folder).map(\.bytes)).isSuperset(of: lines.map(\.bytes))
        else {
          throw .notAStore(
            path: "\(sealed.place.home)/\(folder.name)/\(writer).jsonl",
            why: "a line did not come back as it was written")
        }
      }
    }
    try copyDrafts()
    try copySolo()
  }

  /// Takes our plain files away, and what is kept in clear on this computer.
  func removeOwn() throws(StoreError) {
    let device = try plain.boundDevice(in: state)
    do throws(FileError) {
      let home = try files.open(plain.place.home, in: nil, for: .folder)
      defer { files.close(home) }
      for file in try found(in: home) where device.owns(file.writer) {
        let folder = try files.openFolder(file.path, in: home)
        defer { files.close(folder) }
        try files.remove(file.name, in: folder)
        try files.syncFolder(folder)
      }
      for name in [DraftStore.folder, Quarantine.name, SoloFolder.folder] {
        try empty(name)
      }
      try RepairCopies.removeAll(in: state)
    } catch {
      throw .writeFailed(error)
    }
  }

  private func empty(_ name: String) throws(FileError) {
    guard try files.status(of: name, in: state.folder) != nil else { return }
    let folder = try files.open(name, in: state.folder, for: .folder)
    defer { files.close(folder) }
    for file in try files.list(folder) { try files.remove(file, in: folder) }
  }

  // MARK: Lines

  private func found() throws(StoreError) -> [Found] {
    do throws(FileError) {
      let home = try files.open(plain.place.home, in: nil, for: .folder)
      defer { files.close(home) }
      return try found(in: home)
    } catch {
      throw StoreError(reading: error)
    }
  }

  private func found(in home: OpenFile) throws(FileError) -> [Found] {
    let trainees = try plain.traineeFolders(in: home).compactMap { Store.trainee(ofFolder: $0) }
    let folders =
      [.people, .sessions, .erasures] + Set(trainees).sorted().map { StoreFolder.trainee($0) }
    var found: [Found] = []
    for folder in folders {
      for path in try plain.paths(of: folder, in: home) {
        let opened: OpenFile
        do {
          opened = try files.openFolder(path, in: home)
        } catch {
          if [ENOENT, ENOTDIR, ELOOP].contains(error.code) { continue }
          throw error
        }
        defer { files.close(opened) }
        for name in try files.list(opened) where FolderReader.isLines(name) {
          found.append(Found(folder: folder, path: path, name: name))
        }
      }
    }
    return found
  }

  /// The lines of a plain file as they stand, damaged ones too, each with its number where it has one.
  private func lines(of file: Found) throws(StoreError) -> [(writer: String?, line: Line)] {
    var all: [(writer: String?, line: Line)] = []
    do throws(FileError) {
      let home = try files.open(plain.place.home, in: nil, for: .folder)
      defer { files.close(home) }
      let folder = try files.openFolder(file.path, in: home)
      defer { files.close(folder) }
      let opened = try files.open(file.name, in: folder, for: .reading)
      defer { files.close(opened) }
      var reader = FileLines(files)
      var coding = RecordCoding()
      func take(_ line: Span<UInt8>) {
        if line.isEmpty { return }
        let read = coding.read(line)
        let bytes = line.withUnsafeBufferPointer { Array($0) }
        all.append((read.writer, Line(n: read.n ?? 0, bytes: bytes)))
      }
      let rest = try reader.readRaw(opened, take)
      take(rest.span)
    } catch {
      throw StoreError(reading: error)
    }
    return all
  }

  /// The lines of a writer's file in the sealed store, opened.
  private func written(by writer: String, in folder: StoreFolder) throws(StoreError) -> [Line] {
    do throws(FileError) {
      let home = try files.open(sealed.place.home, in: nil, for: .folder)
      defer { files.close(home) }
      let opened: OpenFile
      do {
        opened = try files.openFolder(folder.path, in: home)
      } catch {
        if error.code == ENOENT { return [] }
        throw error
      }
      defer { files.close(opened) }
      let bytes = try files.contents(of: "\(writer).jsonl", in: opened, atMost: .max) ?? []
      return bytes.split(separator: 0x0A).compactMap { line in
        sealed.seal?.open(Array(line).span, folder: folder.name).map { Line(n: 0, bytes: $0) }
      }
    } catch {
      throw StoreError(reading: error)
    }
  }

  /// Writes a writer's file whole: what it has already, and after that what it lacks.
  private func write(
    _ lines: [Line], of writer: String, in folder: StoreFolder
  ) throws(StoreError) {
    guard let seal = sealed.seal else { return }
    let known = Set(try written(by: writer, in: folder).map(\.bytes))
    let missing = lines.filter { !known.contains($0.bytes) }
    if missing.isEmpty { return }
    do throws(FileError) {
      let home = try files.open(sealed.place.home, in: nil, for: .folder)
      defer { files.close(home) }
      let opened = try files.openOrMakeFolder(folder.path, in: home, mode: Store.folderMode)
      defer { files.close(opened) }
      var bytes = try files.contents(of: "\(writer).jsonl", in: opened, atMost: .max) ?? []
      for line in missing {
        bytes += seal.seal(line.bytes, folder: folder.name, writer: writer, n: line.n)
        bytes.append(0x0A)
      }
      try files.writeWholeFile("\(writer).jsonl", bytes, in: opened, mode: Store.fileMode)
    } catch {
      throw .writeFailed(error)
    }
  }

  // MARK: Notes

  /// What this installation is to the plain store it is to the sealed one: the same writer goes on.
  func carryOver(_ device: Device? = nil) throws(StoreError) {
    guard try sealed.device() == nil else { return }
    let device = if let device { device } else { try plain.boundDevice(in: state) }
    try sealed.locked { state throws(StoreError) in
      try sealed.write(device, in: state)
    }
  }

  private func copyDrafts() throws(StoreError) {
    for draft in try plain.drafts.list() where !draft.isBlank {
      var header = draft.header
      header.store = sealed.id
      // One that is there already came over before a kill.
      guard let file = try? sealed.drafts.create(header) else { continue }
      try file.write(draft.values)
      try file.sync()
    }
  }

  private func copySolo() throws(StoreError) {
    let practice = Set(try sealed.solo.practice().map(\.id))
    for record in try plain.solo.practice() where !practice.contains(record.id) {
      try sealed.solo.keep(
        NewRecord(id: record.id, at: record.at, by: record.by, content: record.content))
    }
    let reminders = Set(try sealed.solo.reminders().map(\.id))
    for reminder in try plain.solo.reminders() where !reminders.contains(reminder.id) {
      try sealed.solo.keep(reminder)
    }
  }
}
