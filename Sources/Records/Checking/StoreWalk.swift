internal import Glibc
internal import Practice

/// Goes through every file of a store and writes nothing.
struct StoreWalk {
  let store: Store
  /// The writer that writes here; nil where none is bound to this computer.
  let writer: String?
  let now: Instant
  var inventory = StoreInventory()
  var coding = RecordCoding()
  /// How many lines there are, by folder and by writer.
  var counts: [String: [String: Int]] = [:]

  var files: any FileSystem { store.files }
  private static let folders = ["people", "sessions", "erasures"]
  private static let known = Set(
    folders + ["trainees", Store.file, MovedNote.file, MovedNote.folder, KeySlots.folder])

  init(_ store: Store, writer: String?, now: Instant) {
    self.store = store
    self.writer = writer
    self.now = now
  }

  /// Looks at everything in the store's folder, and at what this login keeps about it.
  mutating func walk() {
    look(at: store.place.home, .store) { walk, home in
      for name in walk.names(in: home, [], .store) { walk.take(name, in: home) }
    }
    if let top = store.place.top {
      look(at: top, .above) { walk, folder in
        for name in [Store.file, MovedNote.file, MovedNote.folder] {
          walk.judge(name, in: folder, [name], .above)
        }
      }
    }
    look(at: store.stateFolder, .state) { walk, folder in walk.walkNotes(folder, []) }
    for (folder, writers) in counts.sorted(by: { $0.key < $1.key }) {
      for (writer, lines) in writers.sorted(by: { $0.key < $1.key }) {
        inventory.counts.append(.init(folder: folder, writer: writer, lines: lines))
      }
    }
  }

  private mutating func look(
    at path: String, _ root: StoreInventory.Root,
    _ body: (inout StoreWalk, OpenFile) -> Void
  ) {
    guard let folder = try? files.open(path, in: nil, for: .folder) else { return }
    defer { files.close(folder) }
    if let status = try? files.status(of: folder) {
      judge(status, StoreInventory.Item(root: root, path: [], isFolder: true))
    }
    body(&self, folder)
  }

  mutating func names(
    in folder: OpenFile, _ path: [String], _ root: StoreInventory.Root
  ) -> [String] {
    do throws(FileError) {
      let names = try files.list(folder)
      if root == .store { noteTwins(names, path) }
      return names
    } catch {
      leaveOut(path, error)
      return []
    }
  }

  private mutating func noteTwins(_ names: [String], _ path: [String]) {
    let byName = Dictionary(grouping: names) { $0.lowercased() }
    for (_, same) in byName.sorted(by: { $0.key < $1.key }) where same.count > 1 {
      inventory.twins.append(same.map { (path + [$0]).joined(separator: "/") })
    }
  }

  private mutating func leaveOut(_ path: [String], _ error: FileError) {
    // What went while the folder was read is nothing that was left out.
    if error.code == ENOENT { return }
    inventory.leftOut.append(
      StoreReading.Skipped(file: path.joined(separator: "/"), error: error))
  }

  private mutating func take(_ name: String, in home: OpenFile) {
    switch name.lowercased() {
    case Store.file, MovedNote.file: judge(name, in: home, [name], .store)
    case MovedNote.folder: judge(name, in: home, [name], .store)
    case KeySlots.folder:
      enter(name, in: home, []) { walk, folder, path in
        for name in walk.names(in: folder, path, .store) {
          walk.takeWhole(name, in: folder, path)
        }
      }
    case "trainees":
      enter(name, in: home, []) { walk, folder, path in
        for name in walk.names(in: folder, path, .store) {
          walk.takeTrainee(name, in: folder, path)
        }
      }
    case let folder where Self.folders.contains(folder): takeFolder(name, in: home, [])
    default: takeWhole(name, in: home, [])
    }
  }

  private mutating func takeTrainee(_ name: String, in folder: OpenFile, _ path: [String]) {
    guard Store.trainee(ofFolder: name) != nil else { return takeWhole(name, in: folder, path) }
    if name.count > 36 { inventory.copies.append((path + [name]).joined(separator: "/")) }
    takeFolder(name, in: folder, path)
  }

  private mutating func takeFolder(_ name: String, in parent: OpenFile, _ path: [String]) {
    enter(name, in: parent, path) { walk, folder, path in
      for name in walk.names(in: folder, path, .store) { walk.takeFile(name, in: folder, path) }
    }
  }

  private mutating func enter(
    _ name: String, in parent: OpenFile, _ path: [String],
    _ body: (inout StoreWalk, OpenFile, [String]) -> Void
  ) {
    let below = path + [name]
    do throws(FileError) {
      let folder = try files.open(name, in: parent, for: .folder)
      defer { files.close(folder) }
      judge(name, in: parent, below, .store)
      body(&self, folder, below)
    } catch {
      leaveOut(below, error)
    }
  }

  /// A file that holds no lines: a key slot, one of somebody else's, one in the making.
  private mutating func takeWhole(_ name: String, in folder: OpenFile, _ path: [String]) {
    let below = path + [name]
    if path == [KeySlots.folder], name.hasSuffix(".json"), !name.hasPrefix(".") {
      judge(name, in: folder, below, .store)
    } else if FileSystemNames.isTemporary(name), name.contains(".json.") {
      inventory.leftOvers.append(.init(root: .store, path: below))
    } else {
      takeForeign(name, below)
    }
  }

  private mutating func takeForeign(_ name: String, _ path: [String]) {
    if ReplicatorNames.isPartial(name) {
      inventory.partial.append(path.joined(separator: "/"))
    } else if !name.hasPrefix(".") {
      inventory.strays.append(path.joined(separator: "/"))
    }
  }

  private mutating func takeFile(_ name: String, in folder: OpenFile, _ path: [String]) {
    let below = path + [name]
    let shown = below.joined(separator: "/")
    if FileSystemNames.isLeftOver(name) {
      guard let writer, name.hasPrefix(".\(writer).jsonl.") else {
        return inventory.othersInMaking.append(shown)
      }
      return inventory.leftOvers.append(.init(root: .store, path: below))
    }
    guard FolderReader.isLines(name) else { return takeForeign(name, below) }
    if ReplicatorNames.isPartial(name) {
      inventory.partial.append(shown)
    } else if !ReplicatorNames.isOriginal(name) {
      inventory.copies.append(shown)
    }
    judge(name, in: folder, below, .store)
    do throws(FileError) {
      try readLines(name, in: folder, shown)
    } catch {
      leaveOut(below, error)
    }
  }
}
