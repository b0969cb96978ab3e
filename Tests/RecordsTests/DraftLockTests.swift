import Practice
import Records
import Synchronization
import Testing

/// Several windows look at the same drafts, and none hides a draft from another.
struct DraftLockTests {
  let scratch: ScratchStore
  let header = DraftHeader(
    id: Samples.id(40), by: Samples.okafor, store: Samples.storeID, purpose: .real,
    started: Samples.at)
  let words = DraftValue(field: "saw", text: "You asked first.", cursor: 16)

  init() throws {
    scratch = try ScratchStore()
    let draft = try scratch.create().drafts.create(header)
    try draft.write([words])
  }

  /// The numbers of the file calls that one deed makes, from its last lock on.
  private func callsFromLock(of deed: (Store) throws -> Void) throws -> ClosedRange<Int> {
    let files = FaultyFileSystem()
    try deed(try scratch.open(files))
    return (try #require(files.calls.lastIndex(of: "lock")) + 1)...files.count
  }

  @Test func `who looks while another looks sees all the same`() throws {
    let calls = try callsFromLock { _ = try $0.drafts.list() }
    #expect(calls.count > 2)
    let other = try scratch.open()
    for call in calls {
      let seen = Mutex<[[DraftValue]]>([])
      let files = FaultyFileSystem(
        .meanwhile(at: call) {
          let drafts = (try? other.drafts.list()) ?? []
          seen.withLock { $0 = drafts.map(\.values) }
        })
      #expect(try scratch.open(files).drafts.list().map(\.values) == [[words]])
      #expect(seen.withLock(\.self) == [[words]], "call \(call)")
    }
  }

  @Test func `a program that is just ending hides its draft from nobody`() throws {
    let call = try callsFromLock { _ = try $0.drafts.list() }.lowerBound
    let store = try scratch.open(FaultyFileSystem(.hold(at: call)))
    #expect(try store.drafts.list().map(\.values) == [[words]])
  }

  @Test func `a draft is taken up although somebody looks at it just then`() throws {
    let call = try callsFromLock { _ = try $0.drafts.open(header.id) }.lowerBound
    let store = try scratch.open(FaultyFileSystem(.hold(at: call)))
    #expect(try store.drafts.open(header.id).values == [words])
  }

  @Test func `a draft begins although somebody looks at it just then`() throws {
    var new = header
    new.id = Samples.id(41)
    let call = try callsFromLock { _ = try $0.drafts.create(new) }.lowerBound
    try scratch.open().drafts.discard(new.id)
    let store = try scratch.open(FaultyFileSystem(.hold(at: call)))
    let draft = try store.drafts.create(new)
    try draft.write([words])
    #expect(draft.values == [words])
  }
}
