internal import Glibc
import Practice

/// Reads every file of lines in a folder, conflict copies included, into one reading.
struct FolderReader {
  let store: Store
  let device: Device?
  private var lines: FileLines
  private var coding = RecordCoding()
  private var stubs: [StoredLine.Stub] = []
  private(set) var reading = StoreReading()

  init(_ store: Store, device: Device?) {
    self.store = store
    self.device = device
    lines = FileLines(store.files, seal: store.seal)
  }

  /// Whether a name is that of a file of lines: ours, a conflict copy, or one in capitals.
  static func isLines(_ name: String) -> Bool {
    !name.hasPrefix(".") && name.lowercased().contains(".jsonl")
  }

  /// Reads a folder by its path below the store's; one that is missing is empty.
  ///
  /// What cannot be read is noted and left out: the rest of a store is worth having.
  mutating func read(_ path: [String], in home: OpenFile) {
    let folder: OpenFile
    let names: [String]
    do {
      folder = try store.files.openFolder(path, in: home)
    } catch {
      return error.code == ENOENT ? () : skip(error)
    }
    defer { store.files.close(folder) }
    do {
      names = try store.files.list(folder)
    } catch {
      return skip(error)
    }
    for name in names where Self.isLines(name) {
      do {
        try readFile(name, in: folder, path: (path + [name]).joined(separator: "/"))
      } catch {
        // A file that went while the folder was read is none that was left out.
        if error.code != ENOENT { skip(error) }
      }
    }
  }

  private mutating func skip(_ error: FileError) {
    let prefix = "\(store.place.home)/"
    let isBelow = error.path.hasPrefix(prefix)
    let file = isBelow ? String(error.path.dropFirst(prefix.count)) : error.path
    reading.skipped.append(StoreReading.Skipped(file: file, error: error))
  }

  private mutating func readFile(
    _ name: String, in folder: OpenFile, path: String
  ) throws(FileError) {
    let file = try store.files.open(name, in: folder, for: .reading)
    defer { store.files.close(file) }
    guard try store.files.status(of: file).kind == .file else {
      throw FileError(code: EINVAL, call: "open", path: file.path)
    }
    var number = 0
    var coding = self.coding
    var found = Found()
    // Of a file that fails halfway, what came before is worth having.
    var fault: FileError?
    do {
      let rest = try lines.read(file, of: StoreFolder.name(ofFile: path)) { line in
        number += 1
        found.take(line, number: number, path: path, &coding)
      }
      takeRest(rest, number: number + 1, name: name, path: path, &found)
    } catch {
      fault = error
    }
    self.coding = coding
    if reading.records.isEmpty {
      reading.records = found.records
    } else {
      reading.records += found.records
    }
    reading.damaged += found.damaged
    stubs += found.stubs
    if let fault { throw fault }
  }

  /// What follows the last line feed: a whole line, or a peer's that is on its way, or our own that
  /// a kill tore off.
  private mutating func takeRest(
    _ rest: [UInt8], number: Int, name: String, path: String, _ found: inout Found
  ) {
    guard !rest.isEmpty else { return }
    let isOwn = name.hasSuffix(".jsonl") && device?.owns(String(name.dropLast(6))) == true
    if isOwn || coding.read(rest.span).isSound {
      found.take(rest.span, number: number, path: path, &coding)
    } else {
      reading.arriving.append(path)
    }
  }

  /// What one file held.
  private struct Found {
    var records: [Record] = []
    var damaged: [DamagedLine] = []
    var stubs: [StoredLine.Stub] = []

    mutating func take(
      _ line: Span<UInt8>, number: Int, path: String, _ coding: inout RecordCoding
    ) {
      if line.isEmpty || (line.count == 1 && line[0] == 0x0D) { return }
      switch coding.read(line) {
      case .record(let record): records.append(record)
      case .erased(let stub): stubs.append(stub)
      case .unreadable:
        let text = line.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        damaged.append(DamagedLine(file: path, number: number, text: text))
      }
    }
  }
}

extension FolderReader {
  /// The reading of what was read so far: in order, each record once, compared with what was seen.
  func finished(_ folder: StoreFolder, seen: Seen) -> StoreReading {
    var reading = reading
    Self.order(&reading.records)
    reading.erased = Set(stubs.map(\.id))
    reading.marks = marks(of: reading.records, in: folder)
    // What lies in a file that was left out is not gone.
    if reading.skipped.isEmpty, reading.arriving.isEmpty {
      reading.losses = seen.losses(
        in: folder, marks: reading.marks, damaged: reading.damaged.count)
    }
    return reading
  }

  /// Brings records into order, each once; a sound copy is better than a damaged one.
  ///
  /// One writer's lines are so already, and records are heavy to move.
  private static func order(_ records: inout [Record]) {
    let isOrdered = records.indices.dropFirst().allSatisfy { place in
      Record.precedes(records[place - 1], records[place])
    }
    var places = Array(records.indices)
    if !isOrdered { places.sort { Record.precedes(records[$0], records[$1]) } }
    var kept: [RecordID: Int] = Dictionary(minimumCapacity: places.count)
    var ordered: [Int] = []
    for place in places {
      if let known = kept[records[place].id] {
        if records[ordered[known]].isDamaged, !records[place].isDamaged { ordered[known] = place }
      } else {
        kept[records[place].id] = ordered.count
        ordered.append(place)
      }
    }
    if isOrdered, ordered.count == records.count { return }
    records = ordered.map { records[$0] }
    // A sound copy may stand later than the damaged one whose place it took.
    records.sort(by: Record.precedes)
  }

  /// A line belongs to its writer, in whatever file it lies: so many, and the highest number.
  private func marks(of records: [Record], in folder: StoreFolder) -> [String: Seen.Mark] {
    var marks: [String: Seen.Mark] = [:]
    func count(_ writer: String, _ n: Int) {
      marks[writer, default: Seen.Mark(n: 0, lines: 0)].lines += 1
      if marks[writer]?.n ?? 0 < n { marks[writer]?.n = n }
    }
    for place in records.indices { count(records[place].writer, records[place].n) }
    if !stubs.isEmpty {
      var counted = Set(records.map(\.id))
      for stub in stubs where counted.insert(stub.id).inserted { count(stub.writer, stub.n) }
    }
    return Dictionary(
      uniqueKeysWithValues: marks.map { (Seen.key(folder, $0.key), $0.value) })
  }
}
