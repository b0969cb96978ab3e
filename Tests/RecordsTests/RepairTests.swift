import Foundation
import Glibc
import Practice
import Testing

@testable import Records

/// Repairs at the level of files: what is kept first, and what a kill leaves.
struct RepairTests {
  private let scratch: ScratchStore
  private let store: Store
  private let path: String
  private let torn = Array(#"{"v":1,"torn words"#.utf8)

  init() throws {
    scratch = try ScratchStore()
    store = try scratch.create()
    _ = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    path = try scratch.priyasFile(store)
  }

  private func copies(_ name: String) -> [String] {
    let folder = "\(store.stateFolder)/repairs/\(name)"
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test func `a finished draft is kept, then cleared; one that waits and one that is open stay`()
    throws
  {
    func draft(_ id: Int) throws -> DraftFile {
      let file = try store.drafts.create(
        DraftHeader(
          id: Samples.id(id), by: Samples.okafor, store: store.id, purpose: .real,
          started: Samples.at))
      try file.write([DraftValue(field: "saw", text: "words", cursor: 0)])
      return file
    }
    do {
      _ = try draft(1)
      _ = try draft(70)
    }
    #expect(try store.finishedDrafts() == [Samples.id(1)])
    try store.clearDrafts([Samples.id(1)], keepingIn: "now")
    #expect(try store.drafts.list().map(\.header.id) == [Samples.id(70)])
    #expect(
      copies("now") == [
        "drafts.\(Samples.id(1).text).1.draft", "drafts.\(Samples.id(1).text).2.draft",
      ])
    let open = try draft(1)
    #expect(try store.finishedDrafts() == [])
    withExtendedLifetime(open) {}
  }

  @Test func `a draft that says nothing that can be read is counted as such`() throws {
    do {
      _ = try store.drafts.create(
        DraftHeader(
          id: Samples.id(70), by: Samples.okafor, store: store.id, purpose: .real,
          started: Samples.at))
    }
    #expect(try store.drafts.unreadable() == [])
    Bytes.write(
      Array("rubbish".utf8), to: "\(store.stateFolder)/drafts/\(Samples.id(70).text).1.draft")
    #expect(try store.drafts.unreadable() == [Samples.id(70)])
  }

  @Test func `killed at any call, the torn line is in the file, in quarantine or in the copy`()
    throws
  {
    func torn() throws -> RepairTests {
      let test = try RepairTests()
      Bytes.write(Bytes.read(test.path) + test.torn, to: test.path)
      return test
    }
    let clean = FaultyFileSystem()
    let first = try torn()
    #expect(try first.scratch.open(clean).mendTails(keepingIn: "now").count == 1)
    #expect(Bytes.lines(first.path).count == 1)
    for call in 1...clean.count {
      let test = try torn()
      let whole = Bytes.read(test.path)
      guard let store = try? test.scratch.open(FaultyFileSystem(.kill(at: call))) else { continue }
      _ = try? store.mendTails(keepingIn: "now")
      let kept =
        "\(test.store.stateFolder)/repairs/now/trainees.\(Samples.priya.text)."
        + test.path.split(separator: "/").last.map(String.init)!
      #expect(Bytes.read(test.path) == whole || Bytes.read(kept) == whole, "call \(call)")
      let after = try test.scratch.open()
      #expect(try after.records(of: Samples.priya).records.map(\.id) == [Samples.id(1)])
      _ = try after.mendTails(keepingIn: "then")
      #expect(Bytes.lines(test.path).count == 1)
    }
  }

  @Test func `sealing a store leaves no plain copy of a repair`() throws {
    Bytes.write(Bytes.read(path) + torn, to: path)
    _ = try store.mendTails(keepingIn: "now")
    #expect(copies("now").count == 1)
    let key = DataKey()
    let id = Samples.id(99)
    let slot = KeySlot(key, under: Passphrase("the blue kettle on ward nine"), store: id, logN: 15)
    let sealed = try store.sealed(as: id, key: key, slot: ("main", slot))
    #expect(copies("now") == [])
    let remains = try sealed.plainRemains()
    #expect(!remains.own && remains.others == [])
  }

  @Test func `plain files above a sealed store are told, ours and others', and none is moved`()
    throws
  {
    let key = DataKey()
    let id = Samples.id(99)
    let slot = KeySlot(key, under: Passphrase("the blue kettle on ward nine"), store: id, logN: 15)
    let plain = Bytes.read(path)
    let sealed = try store.sealed(as: id, key: key, slot: ("main", slot))
    Bytes.write(plain, to: path)
    Bytes.write(plain, to: path.replacing(/[a-z0-9-]+\.jsonl/, with: "ward-9-abcd.jsonl"))
    let remains = try sealed.plainRemains()
    #expect(remains.own)
    #expect(remains.others == ["ward-9"])
    #expect(Bytes.read(path) == plain)
  }
}
