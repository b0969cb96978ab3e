import Glibc
import Practice
import Records
import Testing

/// A draft is killed, failed and shortened at every file call it makes.
struct DraftFaultTests {
  static let words = ["a", "ab", "abc"]

  let header = DraftHeader(
    id: Samples.id(40), by: Samples.okafor, store: Samples.storeID, purpose: .practice,
    started: Samples.at)

  private func value(_ text: String) -> DraftValue {
    DraftValue(field: "saw", text: text, cursor: text.count)
  }

  /// Types, and returns the last words that were written without an error.
  private func type(_ store: Store) -> String? {
    guard let draft = try? store.drafts.create(header) else { return nil }
    var kept: String?
    for word in Self.words where (try? draft.write([value(word)])) != nil {
      kept = word
      try? draft.sync()
    }
    // What could not be written is written with the next change, even if that is none.
    if (try? draft.write([])) != nil { kept = draft.values.first?.text }
    return kept
  }

  private func prepared() throws -> ScratchStore {
    let scratch = try ScratchStore()
    let store = try scratch.create(FaultyFileSystem())
    _ = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    return scratch
  }

  private func calls() throws -> [String] {
    let files = FaultyFileSystem()
    let scratch = try prepared()
    // The folder of a test goes with its last use.
    try withExtendedLifetime(scratch) {
      try #require(type(try scratch.open(files)) == "abc")
    }
    return files.calls
  }

  @Test func `killed at any call, what was written is offered back`() throws {
    for call in 1...(try calls().count) {
      let scratch = try prepared()
      guard let store = try? scratch.open(FaultyFileSystem(.kill(at: call))) else { continue }
      let kept = type(store)
      let waiting = try scratch.open(FaultyFileSystem()).drafts.list()
      #expect(waiting.count <= 1)
      let found = waiting.first?["saw"] ?? ""
      // The word on its way when it was killed may be there too.
      let next = Self.words.first { $0.count > (kept ?? "").count } ?? "abc"
      #expect(found == (kept ?? "") || found == next, "call \(call)")
    }
  }

  @Test(arguments: [false, true])
  func `on a disk that fills up, what was written stays, and the next write brings the rest`(
    isLasting: Bool
  ) throws {
    let names = try calls()
    for call in names.indices where names[call] == "write" {
      for fault in [
        FaultyFileSystem.Fault.fail(at: call + 1, code: ENOSPC, isLasting: isLasting),
        .shorten(at: call + 1, isLasting: isLasting),
      ] {
        let scratch = try prepared()
        guard let store = try? scratch.open(FaultyFileSystem(fault)) else { continue }
        let kept = type(store)
        let found = try scratch.open(FaultyFileSystem()).drafts.list().first?["saw"]
        #expect(found == kept, "\(names[call]) \(call)")
        if !isLasting, kept != nil { #expect(kept == "abc") }
      }
    }
  }

  @Test func `after a sync that failed, the whole form is written anew`() throws {
    let names = try calls()
    for call in names.indices where names[call] == "fdatasync" {
      let scratch = try prepared()
      let files = FaultyFileSystem(.fail(at: call + 1, code: EIO, isLasting: false))
      #expect(type(try scratch.open(files)) == "abc")
      #expect(try scratch.open(FaultyFileSystem()).drafts.list().first?["saw"] == "abc")
    }
  }

  @Test func `where no room can be reserved, the draft goes on and says so`() throws {
    let names = try calls()
    let call = try #require(names.firstIndex(of: "fallocate")) + 1
    let scratch = try prepared()
    let store = try scratch.open(
      FaultyFileSystem(.fail(at: call, code: EOPNOTSUPP, isLasting: false)))
    let draft = try store.drafts.create(header)
    #expect(!draft.isPreallocated)
    try draft.write([value("words")])
    #expect(draft.values == [value("words")])
  }
}
