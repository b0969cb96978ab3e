import Glibc
import Practice
import Records
import Testing

/// Who writes which file, and when another writer has to begin.
struct WriterTests {
  let scratch: ScratchStore

  init() throws {
    scratch = try ScratchStore(host: "Ward 7.Royal.example")
  }

  private var state: String { "\(scratch.place.state)/\(Samples.storeID.text)/machine-1" }

  private func save(_ number: Int, _ store: Store) throws -> Record {
    try #require(
      try store.append([Samples.newFeedback(number)], act: Samples.act, now: Samples.now).first)
  }

  @Test func `a writer is named after the host, and its files after it`() throws {
    let store = try scratch.create()
    #expect(try store.device() == nil)
    let writer = try save(1, store).writer
    #expect(writer.wholeMatch(of: /ward-7-[a-z0-9]{4}/) != nil)
    #expect(!Bytes.read(try scratch.priyasFile(store)).isEmpty)
  }

  @Test(arguments: [
    ("OSPEDALE_àcuta", "ospedale--cuta"), ("---", "host"), ("", "host"),
    ("a-very-long-host-name-of-a-ward", "a-very-long-host-nam"),
  ])
  func `any host name becomes one that may name a file`(host: String, start: String) throws {
    let other = try ScratchStore(host: host)
    let writer = try save(1, try other.create()).writer
    #expect(writer.dropLast(5) == start)
  }

  @Test func `who works here is noted, and kept when the writer changes`() throws {
    let store = try scratch.create()
    try store.setDevice(who: Samples.okafor, login: .mine)
    let first = try save(1, store).writer
    unlink(try scratch.priyasFile(store))
    let second = try save(2, store).writer
    #expect(second != first)
    let device = try #require(try store.device())
    #expect(device.who == Samples.okafor)
    #expect(device.login == .mine)
    #expect(device.writer == second)
    #expect(device.past == [first])
  }

  @Test func `a home on another machine has another writer`() throws {
    let store = try scratch.create()
    let first = try save(1, store)
    scratch.place.machineID = "machine-2"
    let second = try save(2, try scratch.open())
    #expect(second.writer != first.writer)
    #expect(second.n == 1)
    #expect(
      try store.records(of: Samples.priya).records == [first, second].sorted(by: Record.precedes))
  }

  @Test func `notes that were copied from another machine make a new writer`() throws {
    let store = try scratch.create()
    let first = try save(1, store)
    let clone = "\(scratch.place.state)/\(Samples.storeID.text)/machine-2"
    mkdir(clone, 0o700)
    for name in ["device.json", "seen.json"] {
      Bytes.write(Bytes.read("\(state)/\(name)"), to: "\(clone)/\(name)")
    }
    scratch.place.machineID = "machine-2"
    let second = try save(2, try scratch.open())
    #expect(second.writer != first.writer)
    #expect(try scratch.open().device()?.past == [first.writer])
  }

  @Test func `a backup brought back over the files makes a new writer`() throws {
    let store = try scratch.create()
    let first = try save(1, store)
    let path = try scratch.priyasFile(store)
    let backup = Bytes.read(path)
    _ = try save(2, store)
    Bytes.write(backup, to: path)
    let third = try save(3, store)
    #expect(third.writer != first.writer)
    #expect(third.n == 1)
    let read = try store.records(of: Samples.priya)
    #expect(Set(read.records) == [first, third])
    #expect(read.losses.map(\.writer) == [first.writer])
    #expect(read.losses.map(\.lines) == [1])
    #expect(Bytes.read(path) == backup)
  }

  @Test func `a file with a second name, or none of ours, is left to itself`() throws {
    let store = try scratch.create()
    let first = try save(1, store)
    let path = try scratch.priyasFile(store)
    link(path, path + ".backup")
    let second = try save(2, store)
    #expect(second.writer != first.writer)
    let secondPath = try scratch.priyasFile(store)
    rename(secondPath, secondPath + ".jsonl")
    symlink(secondPath + ".jsonl", secondPath)
    let third = try save(3, store)
    #expect(third.writer != second.writer)
    #expect(Set(try store.records(of: Samples.priya).records) == [first, second, third])
  }

  @Test func `after a sync that failed a new writer begins, and the record is there once`() throws {
    let store = try scratch.create()
    let first = try save(1, store)
    let clean = FaultyFileSystem()
    _ = try save(2, try scratch.open(clean))
    let call = try #require(clean.calls.firstIndex(of: "fdatasync")) + 1
    let faulty = try scratch.open(FaultyFileSystem(.fail(at: call, code: EIO, isLasting: false)))
    let third = try save(3, faulty)
    #expect(third.writer != first.writer)
    #expect(try store.records(of: Samples.priya).records.count { $0.id == Samples.id(3) } == 1)
  }
}
