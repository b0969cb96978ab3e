import Glibc
import Practice
import Records
import Testing

struct ErasureTests {
  let scratch: ScratchStore
  let store: Store
  let path: String
  let secret = "the word that must go"

  init() throws {
    scratch = try ScratchStore()
    store = try scratch.create(FaultyFileSystem())
    var full = Samples.feedback(secret)
    full.next = NextStep(id: Samples.id(61), text: secret, who: .trainee, due: nil)
    let amended = Samples.feedback(secret + " again")
    _ = try store.append([Samples.newFeedback(1, "kept")], act: Samples.act, now: Samples.now)
    _ = try store.append([Samples.new(2, .feedback(full))], act: Samples.act, now: Samples.now)
    _ = try store.append(
      [
        Samples.new(
          3,
          .amendment(
            .init(of: Samples.id(2), over: [Samples.id(2)], body: .feedback(amended))))
      ], act: Samples.act, now: Samples.now)
    _ = try store.append(
      [Samples.new(4, .withdrawal(.init(of: Samples.id(3), why: secret)))], act: Samples.act,
      now: Samples.now)
    _ = try store.append(
      [Samples.new(5, .step(.init(trainee: Samples.priya, of: Samples.id(61), now: .done)))],
      act: Samples.act, now: Samples.now)
    path = try scratch.priyasFile(store)
  }

  /// The erasure of the feedback of the secret, saved by a store.
  private func erase(_ store: Store) throws -> [Record] {
    let erasure = Samples.new(90, .erasure(.init(of: [Samples.id(2)], why: "asked")))
    return try store.append([erasure], act: Samples.act, now: Samples.now)
  }

  /// Whether a text is in any file below a folder.
  private func isAnywhere(_ text: String, below path: String) -> Bool {
    guard let folder = opendir(path) else {
      return String(decoding: Bytes.read(path), as: UTF8.self).contains(text)
    }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != "..", isAnywhere(text, below: "\(path)/\(name)") { return true }
    }
    return false
  }

  @Test func `an erased record and all that leads to it is gone from every file`() throws {
    let saved = try erase(store)
    #expect(!isAnywhere(secret, below: scratch.folder))
    #expect(
      saved.map(\.content) == [
        .erasure(
          .init(
            of: [Samples.id(2), Samples.id(61), Samples.id(3), Samples.id(4)], why: "asked"))
      ])
    let read = try store.records(of: Samples.priya)
    #expect(read.records.map(\.id) == [Samples.id(1)])
    #expect(read.erased == [Samples.id(2), Samples.id(3), Samples.id(4), Samples.id(5)])
    #expect(read.losses.isEmpty)
    #expect(!store.hasUnfinishedErasures())
    #expect(try store.writersHoldingErased().isEmpty)
    #expect(try store.erasures().ids.contains(Samples.id(2)))
    let after = try store.append([Samples.newFeedback(6)], act: Samples.act, now: Samples.now)
    #expect(after.map(\.n) == [6])
  }

  @Test func `a stub keeps the number, the stamp, the id and the day`() throws {
    let writer = try #require(try store.device()).writer
    _ = try erase(store)
    let start =
      #"{"v":1,"w":"\#(writer)","n":2,"t":"01a1f2d667e00001","id":"01939a00-0000-7000-8000-000000000002","#
      + #""erased":"2026-11-19","x":""#
    #expect(Bytes.lines(path)[1].hasPrefix(start))
    #expect(Bytes.lines(path)[0].contains("kept"))
  }

  @Test func `killed at any call, the words are gone after the next start`() throws {
    let clean = FaultyFileSystem()
    _ = try erase(try scratch.open(clean))
    for call in 1...clean.count {
      let test = try ErasureTests()
      guard let faulty = try? test.scratch.open(FaultyFileSystem(.kill(at: call))) else { continue }
      let saved = (try? test.erase(faulty)) ?? []
      let next = try test.scratch.open(FaultyFileSystem())
      if !saved.isEmpty { #expect(try next.erasures().ids.contains(Samples.id(2))) }
      let isErased = try !next.erasures().isEmpty
      #expect(
        !isErased || next.hasUnfinishedErasures()
          || !test.isAnywhere(test.secret, below: test.scratch.folder))
      if next.hasUnfinishedErasures() { _ = try next.finishErasures() }
      #expect(isErased != test.isAnywhere(test.secret, below: test.scratch.folder), "call \(call)")
      let kept = try next.records(of: Samples.priya).records.first
      #expect(kept?.content == .feedback(Samples.feedback("kept")), "call \(call)")
      let after = try next.append([Samples.newFeedback(8)], act: Samples.act, now: Samples.now)
      #expect(try next.records(of: Samples.priya).records.last == after.first)
    }
  }

  @Test func `a move writes the whole anew and erases the old, as one act`() throws {
    var moved = Samples.feedback(secret)
    moved.trainee = Samples.tom
    moved.from = Samples.id(2)
    let saved = try store.append(
      [
        Samples.new(20, .feedback(moved)),
        Samples.new(90, .erasure(.init(of: [Samples.id(2)], why: "moved"))),
      ], act: Samples.act, now: Samples.now)
    #expect(saved[0].partOf == Samples.id(90))
    let tom = try store.records(of: Samples.tom)
    #expect(tom.records == [saved[0]])
    #expect(try store.records(of: Samples.priya).records.map(\.id) == [Samples.id(1)])
    let story = Story(trainee: Samples.tom, records: tom.records, erased: try store.erasures())
    #expect(story.entries.map(\.id) == [Samples.id(20)])
  }

  @Test func `conflict copies, files of writers before, torn lines and drafts go too`() throws {
    Bytes.write(Bytes.read(path), to: path + ".sync-conflict")
    let old = try #require(try store.device()).writer
    rename(path, path.replacing(old, with: "ward-7-zzzz"))
    _ = try store.append([Samples.newFeedback(7)], act: Samples.act, now: Samples.now)
    let new = try scratch.priyasFile(store)
    Bytes.write(
      Bytes.read(new)
        + Array(#"{"id":"01939a00-0000-7000-8000-000000000002","saw":"\#(secret)"#.utf8),
      to: new)
    _ = try store.append([Samples.newFeedback(8)], act: Samples.act, now: Samples.now)
    do {
      let draft = try store.drafts.create(
        DraftHeader(
          id: Samples.id(2), by: Samples.okafor, store: store.id, purpose: .real,
          started: Samples.at))
      try draft.write([DraftValue(field: "saw", text: secret, cursor: 0)])
    }
    #expect(isAnywhere(secret, below: scratch.folder))
    _ = try erase(store)
    #expect(!isAnywhere(secret, below: scratch.folder))
    let left = try store.records(of: Samples.priya).records
    #expect(Set(left.map(\.id)) == Set([1, 7, 8].map(Samples.id)))
  }

  @Test func `everything about a trainee goes, and nothing about others`() throws {
    let person = Samples.new(30, .person(Person(name: "Priya " + secret, role: .registrar)))
    let priya = NewRecord(
      id: Samples.priya, at: Samples.at, by: Samples.okafor, content: person.content)
    var toms = Samples.feedback("Tom's")
    toms.trainee = Samples.tom
    _ = try store.append([priya], act: Samples.act, now: Samples.now)
    _ = try store.append([Samples.new(31, .feedback(toms))], act: Samples.act, now: Samples.now)
    var bytes = Bytes.read(path)
    bytes.insert(contentsOf: Array("\(secret) \u{0} damaged\n".utf8), at: 0)
    Bytes.write(bytes, to: path)
    let erasure = Samples.new(90, .erasure(.init(of: [], trainee: Samples.priya, why: "asked")))
    _ = try store.append([erasure], act: Samples.act, now: Samples.now)
    #expect(!isAnywhere(secret, below: scratch.folder))
    #expect(!isAnywhere("kept", below: scratch.folder))
    #expect(try store.records(of: Samples.priya).records.isEmpty)
    #expect(try store.people().isEmpty)
    #expect(try store.records(of: Samples.tom).records.map(\.id) == [Samples.id(31)])
  }

  @Test func `another writer's erasure hides at once, and rewrites ours when we agree`() throws {
    let ours = Bytes.read(path)
    scratch.place.machineID = "machine-2"
    let other = try scratch.open(FaultyFileSystem())
    let erasure = Samples.new(90, .erasure(.init(of: [Samples.id(2)], why: "asked")))
    _ = try other.append([erasure], act: Samples.act, now: Samples.now)
    #expect(Bytes.read(path) == ours)
    #expect(try store.erasures().ids.contains(Samples.id(2)))
    #expect(try store.writersHoldingErased() == [try #require(try store.device()).writer])
    try store.finishErasures()
    #expect(Bytes.read(path) == ours)
    #expect(try store.erasuresToAgree().map(\.id) == [Samples.id(90)])
    let rewritten = try store.finishErasures(agreed: [Samples.id(90)])
    #expect(rewritten == [String(path.dropFirst(scratch.place.home.count + 1))])
    #expect(!isAnywhere(secret, below: scratch.folder))
    #expect(try store.erasuresToAgree().isEmpty)
    #expect(try store.writersHoldingErased().isEmpty)
  }

  @Test func `a writer that is gone for good is taken over when its user says so`() throws {
    let gone = try #require(try store.device()).writer
    scratch.place.machineID = "machine-2"
    let other = try scratch.open(FaultyFileSystem())
    _ = try erase(other)
    #expect(try other.writersHoldingErased() == [gone])
    try other.adopt(writer: gone)
    try other.finishErasures(isRepair: true)
    #expect(!isAnywhere(secret, below: scratch.place.home))
  }
}
