import Glibc
import Practice
import Records
import Testing

/// What else goes with somebody's erasure, and what comes back afterwards.
struct PersonErasureTests {
  let scratch: ScratchStore
  let store: Store
  let path: String
  let secret = "the word that must go"

  init() throws {
    scratch = try ScratchStore()
    store = try scratch.create()
    _ = try store.append([Samples.newFeedback(1, secret)], act: Samples.act, now: Samples.now)
    path = try scratch.priyasFile(store)
  }

  private func erasePriya() throws {
    let erasure = Samples.new(90, .erasure(.init(of: [], trainee: Samples.priya, why: "asked")))
    _ = try store.append([erasure], act: Samples.act, now: Samples.now)
  }

  private func draft(
    _ id: Int, by: RecordID, _ purpose: DraftHeader.Purpose, about trainee: RecordID? = nil
  ) throws -> DraftFile {
    let draft = try store.drafts.create(
      DraftHeader(
        id: Samples.id(id), by: by, store: store.id, purpose: purpose, started: Samples.at))
    let about = trainee.map { [DraftValue(field: "trainee", text: $0.text, cursor: 0)] } ?? []
    try draft.write(about + [DraftValue(field: "text", text: secret, cursor: 0)])
    return draft
  }

  @Test func `half a sentence of the trainee's own goes with them, and nobody else's`() throws {
    do {
      _ = try draft(70, by: Samples.priya, .reflection)
      _ = try draft(71, by: Samples.tom, .reflection)
    }
    try erasePriya()
    #expect(try store.drafts.list().map(\.header.id) == [Samples.id(71)])
    #expect(!store.hasUnfinishedErasures())
  }

  @Test func `what somebody is typing goes at the next start after they left it`() throws {
    do {
      let open = try draft(70, by: Samples.okafor, .real, about: Samples.priya)
      try erasePriya()
      #expect(store.hasUnfinishedErasures())
      withExtendedLifetime(open) {}
    }
    #expect(try store.drafts.list().count == 1)
    try store.finishErasures()
    #expect(try store.drafts.list().isEmpty)
    #expect(!store.hasUnfinishedErasures())
  }

  @Test(arguments: [".sync-conflict-20261125.jsonl", " (conflicted copy).jsonl", ".jsonl~"])
  func `damaged lines go from copies of ours by whatever name`(ending: String) throws {
    let copy = path.replacing(".jsonl", with: ending)
    Bytes.write(Array("\(secret) \u{0} damaged\n".utf8) + Bytes.read(path), to: copy)
    try erasePriya()
    #expect(Bytes.lines(copy).count == 1)
    #expect(!Bytes.lines(copy)[0].contains(secret))
  }

  @Test func `a copy that comes back is known by its erasure, and goes again`() throws {
    let before = Bytes.read(path)
    #expect(try store.returnedErasures().isEmpty)
    try erasePriya()
    #expect(try store.returnedErasures().isEmpty)
    Bytes.write(before, to: path + ".sync-conflict")
    #expect(try store.returnedErasures().map(\.id) == [Samples.id(90)])
    #expect(try store.erasuresToAgree().isEmpty)
    try store.finishErasures(isRepair: true)
    #expect(try store.returnedErasures().isEmpty)
    #expect(!Bytes.lines(path + ".sync-conflict")[0].contains(secret))
  }

  @Test func `where the words of some erasures still lie is told by place`() throws {
    scratch.place.machineID = "machine-2"
    scratch.place.hostName = "ward-9"
    let other = try scratch.open(RealFileSystem())
    let erasure = Samples.new(90, .erasure(.init(of: [Samples.id(1)], why: "asked")))
    let saved = try other.append([erasure], act: Samples.act, now: Samples.now)
    #expect(try other.placesHolding(saved) == ["ward-7"])
    #expect(try store.placesHolding(saved) == ["ward-7"])
    try store.finishErasures(agreed: [Samples.id(90)])
    #expect(try other.placesHolding(saved).isEmpty)
  }

  @Test func `a torn line that was kept aside is found for whom it is about`() throws {
    Bytes.write(Bytes.read(path) + Array(#"{"v":1,"saw":"torn words"#.utf8), to: path)
    _ = try store.append([Samples.newFeedback(8)], act: Samples.act, now: Samples.now)
    let lines = try store.tornLines(about: [Samples.priya])
    #expect(lines.map(\.text) == [#"{"v":1,"saw":"torn words"#])
    #expect(try store.tornLines(about: [Samples.tom]).isEmpty)
    try erasePriya()
    #expect(try store.tornLines(about: [Samples.priya]).isEmpty)
  }

  /// Somebody elsewhere erases Priya; here there are a record of ours and a draft about her.
  private static func asked() throws -> PersonErasureTests {
    let test = try PersonErasureTests()
    do { _ = try test.draft(70, by: Samples.okafor, .real, about: Samples.priya) }
    var elsewhere = test.scratch.place
    elsewhere.machineID = "machine-2"
    let erasure = Samples.new(90, .erasure(.init(of: [], trainee: Samples.priya, why: "asked")))
    _ = try Store.open(elsewhere).append([erasure], act: Samples.act, now: Samples.now)
    return test
  }

  @Test func `agreed to and killed at any call, it is whole after the next start`() throws {
    let first = try Self.asked()
    let clean = FaultyFileSystem()
    _ = try first.scratch.open(clean).finishErasures(agreed: [Samples.id(90)])
    for call in 1...clean.count {
      let test = try Self.asked()
      guard let faulty = try? test.scratch.open(FaultyFileSystem(.kill(at: call))) else { continue }
      _ = try? faulty.finishErasures(agreed: [Samples.id(90)])
      let next = try test.scratch.open()
      if next.hasUnfinishedErasures() { try next.finishErasures() }
      let isAsked = try !next.erasuresToAgree().isEmpty
      let drafts = try next.drafts.list().count
      #expect(isAsked ? drafts == 1 : drafts == 0, "call \(call)")
    }
  }
}
