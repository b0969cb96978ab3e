import Foundation
import Glibc
import Practice
import Testing

@testable import Records

/// A whole store in one sealed file, and back.
struct BackupTests {
  private let scratch: ScratchStore
  private let store: Store
  private let words = Passphrase("four grey herons by the lift")
  private let id = RecordID("01939a00-0000-7000-8000-0000000000bb")

  init() throws {
    scratch = try ScratchStore()
    store = try scratch.create()
    try Self.fill(store)
    let folder = "\(scratch.place.home)/trainees/\(Samples.priya.text)"
    Bytes.write(
      Array("not \u{0} json\r\n".utf8) + [0xFF, 0x0A] + Array(#"{"v":1,"torn"#.utf8),
      to: "\(folder)/ward-9-abcd.sync-conflict-1.jsonl")
  }

  private static func fill(_ store: Store) throws {
    let person = Samples.new(10, .person(Person(name: "Priya Nair", role: .resident)))
    _ = try store.append([person], act: Samples.act, now: Samples.now)
    for number in 1...3 {
      _ = try store.append([Samples.newFeedback(number)], act: Samples.act, now: Samples.now)
    }
    let erasure = Samples.new(90, .erasure(.init(of: [Samples.id(2)], why: "asked")))
    _ = try store.append([erasure], act: Samples.act, now: Samples.now)
  }

  private func file(_ store: Store) throws -> [UInt8] {
    BackupFile.bytes(of: try store.backup(on: Samples.day), under: words, id: id, logN: 15)
  }

  /// Every file of lines below a folder, with its bytes.
  private func lines(below home: String) throws -> [String: [UInt8]] {
    let names = FileManager.default.enumerator(atPath: home)
    var found: [String: [UInt8]] = [:]
    while let name = names?.nextObject() as? String {
      if name.contains(".jsonl") { found[name] = Bytes.read("\(home)/\(name)") }
    }
    return found
  }

  private func emptyPlace() throws -> (ScratchStore, StorePlace) {
    let other = try ScratchStore(host: "ward-8", machine: "machine-8")
    return (other, other.place)
  }

  @Test func `what was backed up comes back byte for byte, and says the same`() throws {
    let file = try file(store)
    let backup = try BackupFile.read(file, under: words)
    #expect(backup.day == Samples.day)
    #expect(backup.lines == 8)
    let (other, place) = try emptyPlace()
    let restored = try Store.restore(backup, at: place)
    #expect(restored.id == Samples.storeID)
    #expect(try lines(below: place.home) == lines(below: scratch.place.home))
    #expect(
      try restored.records(of: Samples.priya).records == store.records(of: Samples.priya).records)
    #expect(try restored.people() == store.people())
    #expect(try restored.erasures().ids == store.erasures().ids)
    #expect(restored.inventory(now: Samples.now).open.isEmpty)
    withExtendedLifetime(other) {}
  }

  @Test func `nothing of it stands in clear`() throws {
    let text = String(decoding: try file(store), as: UTF8.self)
    for secret in [
      "Priya", "You asked", "people", "trainees", "ward-7", Samples.priya.text, "main",
    ] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(BackupFile.isBackup(Array(text.utf8)))
    #expect(text.split(separator: "\n").count == 11)
  }

  @Test func `a sealed store comes back sealed, opened by either passphrase`() throws {
    let sealed = try ScratchStore()
    let key = DataKey()
    let old = Passphrase("the blue kettle on ward nine")
    let slot = KeySlot(key, under: old, store: Samples.storeID, logN: 15)
    let store = try Store.createSealed(
      sealed.place, name: "main", id: Samples.storeID, key: key, slot: ("main", slot))
    try Self.fill(store)
    let backup = try BackupFile.read(try file(store), under: words)
    let (other, place) = try emptyPlace()
    let new = KeySlot(try #require(backup.key), under: words, store: backup.store, logN: 15)
    let restored = try Store.restore(backup, at: place, slot: ("backup", new))
    #expect(restored.isSealed)
    #expect(
      try restored.records(of: Samples.priya).records == store.records(of: Samples.priya).records)
    let slots = try #require(try KeySlots.of(place))
    #expect(try slots.all().map(\.name) == ["backup", "main"])
    for passphrase in [old, words] {
      #expect(try slots.key(under: passphrase, among: slots.all()).key.bytes == key.bytes)
    }
    withExtendedLifetime(other) {}
  }

  @Test func `another passphrase opens nothing`() throws {
    let file = try file(store)
    #expect(throws: BackupFile.Fault.wrongPassphrase) {
      try BackupFile.read(file, under: Passphrase("four grey herons by the stairs"))
    }
  }

  @Test func `cut at any line, or in one, it is refused whole`() throws {
    let file = try file(store)
    let feeds = file.indices.filter { file[$0] == 0x0A }
    for feed in feeds.dropLast().dropFirst() {
      #expect(throws: BackupFile.Fault.cutOff) {
        try BackupFile.read(Array(file[...feed]), under: words)
      }
    }
    #expect(throws: BackupFile.Fault.cutOff) {
      try BackupFile.read(file.dropLast(20), under: words)
    }
  }

  @Test func `a line that was changed, dropped, moved or added is told by its number`() throws {
    let lines = String(decoding: try file(store), as: UTF8.self).split(separator: "\n")
      .map(String.init)
    func read(_ lines: [String]) throws {
      _ = try BackupFile.read(Array((lines.joined(separator: "\n") + "\n").utf8), under: words)
    }
    try read(lines)
    var dropped = lines
    dropped.remove(at: 3)
    #expect(throws: BackupFile.Fault.damaged(line: 4)) { try read(dropped) }
    var moved = lines
    moved.swapAt(3, 4)
    #expect(throws: BackupFile.Fault.damaged(line: 4)) { try read(moved) }
    #expect(throws: BackupFile.Fault.damaged(line: 12)) { try read(lines + [lines[3]]) }
    var changed = lines
    changed[5] = changed[5].replacing("\"c\":\"", with: "\"c\":\"A")
    #expect(throws: BackupFile.Fault.damaged(line: 6)) { try read(changed) }
    var newer = lines
    newer[0] = newer[0].replacing(#""v":1"#, with: #""v":2"#)
    #expect(throws: BackupFile.Fault.newer) { try read(newer) }
    #expect(throws: BackupFile.Fault.notABackup) { try read(["{}", "{}"]) }
    var dear = lines
    dear[0] = dear[0].replacing(#""logN":15"#, with: #""logN":40"#)
    #expect(throws: BackupFile.Fault.damaged(line: 1)) { try read(dear) }
  }

  @Test(arguments: [
    ["..", "a.jsonl"], ["people", "..", "a.jsonl"], ["people", "a.txt"], ["people", ".a.jsonl"],
    ["trainees", "x", "a.jsonl"], ["store.json"], ["", "people", "a.jsonl"], ["keys", "a.jsonl"],
    ["people", "a\u{0}.jsonl"], ["people"],
  ])
  func `nothing in it leads out of the store's folder`(path: [String]) {
    #expect(!Backup.isPlace(path))
  }

  @Test func `a place with anything in it is left as it is`() throws {
    let backup = try store.backup(on: Samples.day)
    #expect(throws: StoreError.alreadyThere(path: scratch.place.home)) {
      try Store.restore(backup, at: scratch.place)
    }
    let (other, place) = try emptyPlace()
    mkdir(place.home, 0o755)
    Bytes.write([1], to: "\(place.home)/letter.txt")
    #expect(throws: StoreError.self) { try Store.restore(backup, at: place) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.home) == ["letter.txt"])
    withExtendedLifetime(other) {}
  }

  @Test func `failing at any call, there is no store and no record, and it can be tried again`()
    throws
  {
    let backup = try store.backup(on: Samples.day)
    let clean = FaultyFileSystem()
    let (first, place) = try emptyPlace()
    _ = try Store.restore(backup, at: place, files: clean)
    withExtendedLifetime(first) {}
    for call in 1...clean.count {
      let (other, place) = try emptyPlace()
      let faulty = FaultyFileSystem(.fail(at: call, code: ENOSPC, isLasting: false))
      if (try? Store.restore(backup, at: place, files: faulty)) == nil {
        let left = try lines(below: place.home).count
        // The last calls are those of opening what is whole.
        if Store.exists(at: place) {
          #expect(left == 4, "call \(call)")
        } else {
          #expect(left == 0, "call \(call)")
          _ = try Store.restore(backup, at: place)
        }
      }
      withExtendedLifetime(other) {}
    }
  }

  @Test func `the day is kept on this computer`() throws {
    #expect(store.lastBackup() == nil)
    try store.noteBackup(on: Samples.day)
    #expect(store.lastBackup() == Samples.day)
    #expect(store.made.milliseconds == 0x01939a000000)
  }
}
