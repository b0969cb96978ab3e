import Dispatch
import Glibc
import Practice
import Records
import Synchronization
import Testing

/// Several at work on one store at the same time.
struct SharedUseTests {
  let scratch: ScratchStore

  init() throws {
    scratch = try ScratchStore()
    scratch.place.patience = .seconds(60)
  }

  @Test func `two writers at once lose nothing, and every number is given once`() throws {
    let store = try scratch.create(FaultyFileSystem())
    let failures = Mutex<[StoreError]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      for number in 1...100 {
        do throws(StoreError) {
          let id = thread * 1_000 + number
          _ = try store.append([Samples.newFeedback(id)], act: Samples.id(id), now: Samples.now)
        } catch {
          failures.withLock { $0.append(error) }
        }
      }
    }
    #expect(failures.withLock { $0.isEmpty })
    let read = try store.records(of: Samples.priya).records
    #expect(read.count == 400)
    #expect(Set(read.map(\.id)).count == 400)
    #expect(read.map(\.n) == Array(1...400))
    #expect(Set(read.map(\.stamp)).count == 400)
  }

  @Test func `two logins on two machines lose nothing`() throws {
    let first = try scratch.create(FaultyFileSystem())
    scratch.place.machineID = "machine-2"
    let stores = [first, try scratch.open(FaultyFileSystem())]
    DispatchQueue.concurrentPerform(iterations: 2) { place in
      for number in 1...100 {
        let id = place * 1_000 + number
        _ = try? stores[place].append(
          [Samples.newFeedback(id)], act: Samples.id(id), now: Samples.now)
      }
    }
    let read = try first.records(of: Samples.priya).records
    #expect(read.count == 200)
    #expect(Set(read.map(\.writer)).count == 2)
  }

  @Test func `a file that is replaced at any call of a save gets the record all the same`() throws {
    let store = try scratch.create(FaultyFileSystem())
    var saved = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    let path = try scratch.priyasFile(store)
    let clean = FaultyFileSystem()
    saved += try scratch.open(clean).append(
      [Samples.newFeedback(2)], act: Samples.act, now: Samples.now)
    for call in 1...clean.count {
      // As a replicator does: a copy with another inode takes the name.
      let faulty = FaultyFileSystem(
        .meanwhile(at: call) {
          Bytes.write(Bytes.read(path), to: path + ".tmp")
          rename(path + ".tmp", path)
        })
      saved += try scratch.open(faulty).append(
        [Samples.newFeedback(call + 2)], act: Samples.act, now: Samples.now)
      let read = try store.records(of: Samples.priya).records
      try #require(Set(saved.map(\.id)) == Set(read.map(\.id)), "call \(call)")
      try #require(read.count == saved.count, "call \(call)")
    }
  }

  @Test func `a copy from before the save that takes the name during it is written again`() throws {
    let store = try scratch.create(FaultyFileSystem())
    var saved = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    let path = try scratch.priyasFile(store)
    let clean = FaultyFileSystem()
    saved += try scratch.open(clean).append(
      [Samples.newFeedback(2)], act: Samples.act, now: Samples.now)
    // After its last look at the file a save cannot know what becomes of it.
    let lastLook = try #require(clean.calls.lastIndex(of: "read"))
    for call in 1...lastLook {
      let before = Bytes.read(path)
      let faulty = FaultyFileSystem(
        .meanwhile(at: call) {
          Bytes.write(before, to: path + ".tmp")
          rename(path + ".tmp", path)
        })
      saved += try scratch.open(faulty).append(
        [Samples.newFeedback(call + 2)], act: Samples.act, now: Samples.now)
      try #require(try scratch.priyasFile(store) == path)
      try #require(try store.records(of: Samples.priya).records == saved, "call \(call)")
    }
  }
}
