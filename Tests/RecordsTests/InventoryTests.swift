import Foundation
import Glibc
import Practice
import Testing

@testable import Records

/// What a walk through a store's files finds, and what it leaves as it is.
struct InventoryTests {
  private let scratch: ScratchStore
  private let store: Store
  private let path: String

  init() throws {
    scratch = try ScratchStore()
    store = try scratch.create()
    _ = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    path = try scratch.priyasFile(store)
  }

  private var inventory: StoreInventory { store.inventory(now: Samples.now) }

  private func line(of writer: String, stamp: UInt64 = 1 << 56) -> [UInt8] {
    let record = Record(
      writer: writer, n: 1, stamp: stamp, id: Samples.id(50), at: Samples.at, by: Samples.okafor,
      act: Samples.act, content: .feedback(Samples.feedback("secret")))
    return RecordCoding.line(for: record)
  }

  private func write(_ bytes: [UInt8], to name: String) {
    let path = "\(scratch.place.home)/trainees/\(Samples.priya.text)/\(name)"
    Bytes.write(bytes, to: path)
    chmod(path, 0o600)
  }

  @Test func `a sound store has counts and nothing else`() throws {
    var sound = StoreInventory()
    let writer = try #require(try store.device()).writer
    sound.counts = [
      .init(folder: "trainees/\(Samples.priya.text)", writer: writer, lines: 1)
    ]
    #expect(inventory == sound)
    #expect(try store.losses().isEmpty)
    #expect(try store.binding() == .bound)
  }

  @Test func `a stamp over a day ahead is told, one within it is not`() {
    let day: UInt64 = 24 * 60 * 60 * 1_000
    let now = UInt64(Samples.now.milliseconds)
    write(line(of: "ward-9-abcd", stamp: (now + day) << 16) + [10], to: "ward-9-abcd.jsonl")
    #expect(inventory.ahead.isEmpty)
    write(line(of: "ward-9-abcd", stamp: (now + day + 1) << 16) + [10], to: "ward-9-abcd.jsonl")
    #expect(inventory.ahead.map(\.line) == [1])
  }

  @Test func `a whole last line without its line feed counts, half a one arrives`() {
    write(line(of: "ward-9-abcd"), to: "ward-9-abcd.jsonl")
    #expect(inventory.arriving.isEmpty)
    #expect(inventory.counts.map(\.lines) == [1, 1])
    write(line(of: "ward-9-abcd").dropLast(3), to: "ward-9-abcd.jsonl")
    #expect(inventory.arriving == ["trainees/\(Samples.priya.text)/ward-9-abcd.jsonl"])
    #expect(inventory.unreadable.isEmpty)
  }

  @Test func `a folder of somebody that vanished whole is missed`() throws {
    write(line(of: "ward-9-abcd") + [10], to: "ward-9-abcd.jsonl")
    try store.remember([store.reading(of: .trainee(Samples.priya))])
    #expect(try store.losses().isEmpty)
    ScratchStore.remove("\(scratch.place.home)/trainees/\(Samples.priya.text)")
    #expect(try store.losses().map(\.lines) == [1, 1])
  }

  @Test func `links and pipes are left out, and hold nobody up`() throws {
    let folder = "\(scratch.place.home)/trainees/\(Samples.priya.text)"
    mkfifo("\(folder)/ward-8-abcd.jsonl", 0o600)
    symlink("/etc/passwd", "\(folder)/ward-9-abcd.jsonl")
    let skipped = inventory.leftOut.map { $0.file.suffix(17) }
    #expect(skipped == ["ward-8-abcd.jsonl", "ward-9-abcd.jsonl"])
  }

  @Test(arguments: [
    ("ward-7-k3f9.jsonl", true, false), ("ward-7-k3f9.sync-conflict-1.jsonl", false, false),
    ("ward-7-k3f9 (conflicted copy).jsonl", false, false), (".syncthing.a.jsonl.tmp", false, true),
    ("~syncthing~a.jsonl.tmp", false, true), ("ward-7-k3f9.jsonl.part", false, true),
    ("ward-7-k3f9.jsonl~", false, true), (".ward-7-k3f9.jsonl.~1a2b", false, true),
  ])
  func `names of replicators are told apart`(name: String, isOriginal: Bool, isPartial: Bool) {
    #expect(ReplicatorNames.isOriginal(name) == isOriginal)
    #expect(ReplicatorNames.isPartial(name) == isPartial)
  }

  @Test func `in a sealed store plain lines are refused and what does not open is unreadable`()
    throws
  {
    let other = try ScratchStore()
    let key = DataKey()
    let slot = KeySlot(
      key, under: Passphrase("the blue kettle on ward nine"), store: Samples.storeID, logN: 15)
    let sealed = try Store.createSealed(
      other.place, name: "main", id: Samples.storeID, key: key, slot: ("main", slot))
    _ = try sealed.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    let path = try other.priyasFile(sealed)
    let own = Bytes.read(path)
    let elsewhere = LineSeal(key, store: Samples.storeID).seal(
      line(of: "ward-9-abcd"), folder: "people", writer: "ward-9-abcd", n: 1)
    Bytes.write(own + line(of: "ward-9-abcd") + [10] + elsewhere + [10], to: path)
    let found = sealed.inventory(now: Samples.now)
    #expect(found.refused.map(\.line) == [2])
    #expect(found.unreadable.map(\.line) == [3])
    #expect(found.counts.map(\.lines) == [1])
  }

  @Test func `the note of another computer is told apart, and its torn line is not cut`() throws {
    Bytes.write(Bytes.read(path) + Array(#"{"v":1,"torn"#.utf8), to: path)
    let torn = Bytes.read(path)
    #expect(inventory.torn.count == 1)
    let note = "\(store.stateFolder)/device.json"
    Bytes.write(
      Array(
        String(decoding: Bytes.read(note), as: UTF8.self)
          .replacing("machine-1", with: "machine-2").utf8), to: note)
    #expect(try store.binding() == .fromElsewhere)
    #expect(inventory.torn.isEmpty)
    let before = Bytes.read(note)
    #expect(try store.mendTails(keepingIn: "now").isEmpty)
    // A repair makes nobody a new writer: the next save does.
    #expect(Bytes.read(note) == before)
    #expect(Bytes.read(path) == torn)
  }
}
