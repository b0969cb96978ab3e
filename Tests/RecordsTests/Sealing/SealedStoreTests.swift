import Foundation
import Glibc
import Practice
import Testing

@testable import Records

/// A store whose lines are sealed, and one that is moved into such a store.
struct SealedStoreTests {
  private let scratch: ScratchStore
  private let key = DataKey()
  private let words = Passphrase("the blue kettle on ward nine")
  private let sealedID = RecordID("01939a00-0000-7000-8000-0000000000ff")

  init() throws { scratch = try ScratchStore() }

  /// As quick as a slot may be.
  private func slot(_ store: RecordID) -> KeySlot {
    KeySlot(key, under: words, store: store, logN: 15)
  }

  private func create() throws -> Store {
    try Store.createSealed(
      scratch.place, name: "main", id: Samples.storeID, key: key,
      slot: ("first", slot(Samples.storeID)))
  }

  private func find(_ words: String) throws -> [String] {
    let end = Process()
    let pipe = Pipe()
    end.executableURL = URL(fileURLWithPath: "/bin/grep")
    end.arguments = ["-rl", words, scratch.folder]
    end.standardOutput = pipe
    try end.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    end.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }

  private func person(_ number: Int, _ name: String) -> NewRecord {
    Samples.new(number, .person(Person(name: name, role: .resident)))
  }

  @Test func `what is saved comes back, and stands nowhere in clear`() throws {
    let store = try create()
    let saved = try store.append(
      [Samples.newFeedback(1, "You asked for the sickest")], act: Samples.act, now: Samples.now)
    _ = try store.append([person(2, "Priya Nair")], act: Samples.act, now: Samples.now)
    let again = try Store.open(scratch.place, key: key)
    #expect(again.isSealed)
    #expect(try again.records(of: Samples.priya).records == saved)
    #expect(try again.people().map(\.id) == [Samples.id(2)])
    for secret in ["sickest", "Priya", "handover", "feedback"] {
      #expect(try find(secret).isEmpty, "\(secret)")
    }
  }

  @Test func `without a key it is not opened, and with another nothing of it is read`() throws {
    let store = try create()
    _ = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    #expect(throws: StoreError.sealed(path: scratch.place.home)) {
      try Store.open(scratch.place)
    }
    let other = try Store.open(scratch.place, key: DataKey())
    #expect(try other.records(of: Samples.priya).records.isEmpty)
    #expect(try other.records(of: Samples.priya).damaged.count == 1)
  }

  @Test func `each slot gives the key, and the last one stays`() throws {
    _ = try create()
    let slots = try #require(try KeySlots.of(scratch.place))
    #expect(try slots.key(under: words, among: slots.all()).slot == "first")
    let second = KeySlot(
      key, under: Passphrase("seven spoons in a drawer"), store: Samples.storeID, logN: 15)
    try slots.write(second, named: "second", replacing: false)
    #expect(
      try slots.key(under: Passphrase("seven spoons in a drawer"), among: slots.all()).slot
        == "second")
    #expect(throws: KeySlot.Fault.wrongPassphrase) {
      try slots.key(under: Passphrase("eight spoons in a drawer"), among: slots.all())
    }
    try slots.remove("first")
    #expect(try slots.all().map(\.name) == ["second"])
    #expect(throws: StoreError.self) { try slots.remove("second") }
    #expect(try slots.all().map(\.name) == ["second"])
  }

  @Test func `digest, search and the look for an id read sealed lines as they do plain ones`()
    throws
  {
    let store = try create()
    for number in 1...5 {
      _ = try store.append(
        [Samples.newFeedback(number, "You asked number \(number)")], act: Samples.act,
        now: Samples.now)
    }
    let digest = try store.digest(of: Samples.priya, folders: [Samples.priya], erased: Erased())
    #expect(digest.records == 5)
    #expect(try store.folder(of: Samples.id(3)) == .trainee(Samples.priya))
    #expect(try store.contains(Samples.id(9), about: [Samples.priya]) == false)
  }

  @Test func `a plain line in it is refused, and a torn one quarantined`() throws {
    let store = try create()
    let saved = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    let path = try scratch.priyasFile(store)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    let forged = RecordCoding.line(for: saved[0]) + [0x0A]
    try handle.write(contentsOf: Data(forged) + Data(#"{"v":1,"w":"ward-7"#.utf8))
    try handle.close()
    let reading = try store.records(of: Samples.priya)
    #expect(reading.records == saved)
    #expect(reading.damaged.map(\.text).first == "(a line that is not sealed was refused)")
    let more = try store.append([Samples.newFeedback(2)], act: Samples.act, now: Samples.now)
    #expect(try store.records(of: Samples.priya).records == saved + more)
  }

  @Test func `erased words are gone, and the stub is sealed too`() throws {
    let store = try create()
    _ = try store.append(
      [Samples.newFeedback(1, "You shouted")], act: Samples.act, now: Samples.now)
    let kept = try store.append(
      [Samples.newFeedback(2, "You asked")], act: Samples.act, now: Samples.now)
    _ = try store.append(
      [Samples.new(3, .erasure(.init(of: [Samples.id(1)], why: "moved")))], act: Samples.act,
      now: Samples.now)
    let reading = try store.records(of: Samples.priya)
    #expect(reading.records == kept && reading.erased == [Samples.id(1)])
    let path = try scratch.priyasFile(store)
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 2 && lines.allSatisfy { $0.contains(#","c":""#) })
  }

  @Test func `drafts and what stays on the computer are sealed`() throws {
    let store = try create()
    let header = DraftHeader(
      id: Samples.id(40), by: Samples.okafor, store: Samples.storeID, purpose: .real,
      started: Samples.at)
    do {
      let draft = try store.drafts.create(header)
      try draft.write([DraftValue(field: "saw", text: "You asked", cursor: 9)])
      try draft.write([DraftValue(field: "saw", text: "You asked first", cursor: 15)])
    }
    try store.solo.keep(
      Reminder(
        id: Samples.id(50), at: Samples.at,
        thing: ThingToTry(situation: "handover", text: "listen longer", isMine: true)))
    #expect(try store.drafts.list().first?["saw"] == "You asked first")
    #expect(try store.solo.reminders().map(\.thing.text) == ["listen longer"])
    for secret in ["asked", "listen", "handover", "saw"] {
      #expect(try find(secret).isEmpty, "\(secret)")
    }
  }

  @Test func `another program reads all of it with the passphrase`() throws {
    let store = try create()
    _ = try store.append([person(1, "Zoë Nair")], act: Samples.act, now: Samples.now)
    _ = try store.append([Samples.newFeedback(2, "You asked")], act: Samples.act, now: Samples.now)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("second.py").path
    let end = Process()
    let pipe = Pipe()
    end.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    end.arguments = [
      "python3", script, "open", scratch.place.home, "the blue kettle on ward nine",
    ]
    end.standardOutput = pipe
    try end.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    end.waitUntilExit()
    #expect(end.terminationStatus == 0)
    #expect(text.contains(#""name":"Zoë Nair""#) && text.contains(#""saw":"You asked""#))
    #expect(text.split(separator: "\n").count == 2)
  }

  // MARK: Moving a plain store

  private func plain() throws -> (store: Store, saved: [Record]) {
    let store = try scratch.create()
    var saved = try store.append(
      [Samples.newFeedback(1, "You asked for the sickest")], act: Samples.act, now: Samples.now)
    _ = try store.append([person(2, "Priya Nair")], act: Samples.act, now: Samples.now)
    saved += try store.append(
      [Samples.newFeedback(3, "You shouted")], act: Samples.act, now: Samples.now)
    try store.setDevice(who: Samples.okafor, login: .shared)
    return (store, saved)
  }

  @Test func `a store with records is moved whole, and leaves nothing in clear`() throws {
    let (store, saved) = try plain()
    do {
      let draft = try store.drafts.create(
        DraftHeader(
          id: Samples.id(40), by: Samples.okafor, store: Samples.storeID, purpose: .real,
          started: Samples.at))
      try draft.write([DraftValue(field: "saw", text: "You asked half", cursor: 9)])
    }
    let writer = try #require(try store.device()).writer
    let sealed = try store.sealed(as: sealedID, key: key, slot: ("first", slot(sealedID)))
    let again = try Store.open(scratch.place, key: key)
    #expect(again.place.home == "\(scratch.place.home)/sealed/\(sealedID.text)")
    #expect(try again.records(of: Samples.priya).records == saved)
    #expect(try again.people().count == 1)
    #expect(try again.device()?.writer == writer)
    #expect(try again.device()?.who == Samples.okafor && again.device()?.login == .shared)
    #expect(try again.drafts.list().first?["saw"] == "You asked half")
    for secret in ["sickest", "Priya", "shouted", "asked half"] {
      #expect(try find(secret).isEmpty, "\(secret)")
    }
    let more = try sealed.append([Samples.newFeedback(5)], act: Samples.act, now: Samples.now)
    #expect(more.first?.n == 3)
    #expect(try again.records(of: Samples.priya).records == saved + more)
  }

  @Test func `who had it open saves nothing beside it afterwards, and is told`() throws {
    let (store, saved) = try plain()
    _ = try store.sealed(as: sealedID, key: key, slot: ("first", slot(sealedID)))
    #expect(throws: StoreError.self) {
      _ = try store.append([Samples.newFeedback(6)], act: Samples.act, now: Samples.now)
    }
    #expect(try find("You asked first").isEmpty)
    let again = try Store.open(scratch.place, key: key)
    #expect(try again.records(of: Samples.priya).records == saved)
  }

  @Test func `another computer moves its own when it sees the note, and is waited for until then`()
    throws
  {
    let (store, saved) = try plain()
    scratch.place.machineID = "machine-2"
    scratch.place.state += "-2"
    let other = try scratch.open()
    let theirs = try other.append(
      [Samples.newFeedback(7, "Seen from ward 9")], act: Samples.act, now: Samples.now)
    let sealed = try store.sealed(as: sealedID, key: key, slot: ("first", slot(sealedID)))
    #expect(try sealed.finishMoving() == ["ward-7"])
    #expect(try sealed.records(of: Samples.priya).records == saved)
    let moved = try Store.open(scratch.place, key: key)
    #expect(try moved.finishMoving() == [])
    let all = try moved.records(of: Samples.priya).records
    #expect(Set(all.map(\.id)) == Set((saved + theirs).map(\.id)))
    #expect(try find("Seen from ward 9").isEmpty)
  }

  @Test func `killed at any call, everything is in one of the two and nothing is lost`() throws {
    let place: StorePlace = {
      var place = StorePlace(
        home: "/data/home", state: "/data/state", machineID: "machine-1", hostName: "ward-7",
        uid: getuid(), login: "amara")
      place.patience = .zero
      return place
    }()
    let disk = SimulatedDisk()
    let store = try Store.create(place, name: "main", id: Samples.storeID, files: disk)
    var saved = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    _ = try store.append([person(2, "Priya Nair")], act: Samples.act, now: Samples.now)
    saved += try store.append([Samples.newFeedback(3)], act: Samples.act, now: Samples.now)
    let slot = slot(sealedID)
    let laterID = RecordID("01939a00-0000-7000-8000-0000000000fe")
    let later = self.slot(laterID)
    func move(_ disk: SimulatedDisk) throws {
      let store = try Store.open(place, files: disk)
      _ = try store.sealed(as: sealedID, key: key, slot: ("first", slot))
    }
    let settled = disk.settled()
    let whole = settled.settled()
    try move(whole)
    var (moved, stayed) = (0, 0)
    for call in 1...(whole.count + 1) {
      let dying = settled.settled(dyingAt: call)
      try? move(dying)
      var numbers = PowerCutTests.Numbers(state: UInt64(call))
      for state in 0..<4 {
        let after = dying.afterPowerCut(&numbers)
        let what: Comment = "call \(call), state \(state)"
        let opened: Store
        if let plain = try? Store.open(place, files: after) {
          stayed += 1
          #expect(try plain.records(of: Samples.priya).records == saved, what)
          // And it can be moved after all.
          opened = try plain.sealed(
            as: laterID, key: key, slot: ("first", later))
        } else {
          moved += 1
          opened = try Store.open(place, key: key, files: after)
          try opened.finishMoving()
        }
        #expect(try opened.records(of: Samples.priya).records == saved, what)
        #expect(try opened.people().count == 1, what)
        let more = try opened.append([Samples.newFeedback(8)], act: Samples.act, now: Samples.now)
        #expect(try opened.records(of: Samples.priya).records == saved + more, what)
      }
    }
    #expect(moved > 20 && stayed > 20)
  }
}
