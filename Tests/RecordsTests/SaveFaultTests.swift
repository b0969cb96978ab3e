import Glibc
import Practice
import Records
import Testing

/// A save is killed, failed and shortened at every file call it makes.
struct SaveFaultTests {
  /// A save, and what the store was like before it.
  struct Workload: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What was saved before.
    var before: [NewRecord] = []
    /// What is done to the files before it.
    var prepare: @Sendable (ScratchStore, Store) throws -> Void = { _, _ in }
    /// What is saved.
    let new: [NewRecord]
  }

  static let person = Samples.new(
    20, .person(Person(name: "Priya Nair", role: .registrar, placements: [])))
  static let workloads = [
    Workload(testDescription: "the first save of all", new: [Samples.newFeedback(1)]),
    Workload(
      testDescription: "a save after others",
      before: [Samples.newFeedback(1), Samples.newFeedback(2)], new: [Samples.newFeedback(3)]),
    Workload(
      testDescription: "a save after a torn one",
      before: [Samples.newFeedback(1)],
      prepare: { scratch, store in
        let path = try scratch.priyasFile(store)
        Bytes.write(Bytes.read(path) + Array(#"{"v":1,"w":"ward"#.utf8), to: path)
      }, new: [Samples.newFeedback(3)]),
    Workload(
      testDescription: "a save after one that lacks its line feed",
      before: [Samples.newFeedback(1)],
      prepare: { scratch, store in
        let path = try scratch.priyasFile(store)
        Bytes.write(Bytes.read(path).dropLast(), to: path)
      }, new: [Samples.newFeedback(3)]),
    Workload(
      testDescription: "an act of four records in two folders",
      before: [Samples.newFeedback(1)],
      new: [
        Samples.newFeedback(3), person, Samples.newFeedback(4), Samples.newFeedback(5),
      ]),
  ]

  private func prepare(_ workload: Workload) throws -> (ScratchStore, [Record]) {
    let scratch = try ScratchStore()
    let store = try scratch.create(FaultyFileSystem())
    var saved: [Record] = []
    for record in workload.before {
      saved += try store.append([record], act: record.id, now: Samples.now)
    }
    try workload.prepare(scratch, store)
    return (scratch, saved)
  }

  /// Runs the save under a fault and returns what it acknowledged.
  private func save(
    _ workload: Workload, _ scratch: ScratchStore, _ files: FaultyFileSystem
  ) -> [Record] {
    guard let store = try? scratch.open(files) else { return [] }
    return (try? store.append(workload.new, act: Samples.act, now: Samples.now)) ?? []
  }

  private func calls(_ workload: Workload) throws -> [String] {
    let (scratch, saved) = try prepare(workload)
    let files = FaultyFileSystem()
    let new = save(workload, scratch, files)
    try #require(new.map(\.id) == workload.new.map(\.id))
    try Oracle(scratch: scratch).check(saved: saved + new, "without a fault")
    return files.calls
  }

  @Test(arguments: workloads)
  func `killed at any call, what was saved is there and the next save works`(
    _ workload: Workload
  ) throws {
    for call in 1...(try calls(workload).count) {
      let (scratch, saved) = try prepare(workload)
      let new = save(workload, scratch, FaultyFileSystem(.kill(at: call)))
      try Oracle(scratch: scratch).check(
        saved: saved + new, tried: new.isEmpty ? workload.new : [], "killed at \(call)")
    }
  }

  @Test(arguments: workloads, [false, true])
  func `failed at any call, it is saved or not saved and said so`(
    _ workload: Workload, isLasting: Bool
  ) throws {
    let names = try calls(workload)
    for call in names.indices {
      let (scratch, saved) = try prepare(workload)
      // A full disk stays full; a fault of the disk may come once.
      let fault = FaultyFileSystem.Fault.fail(
        at: call + 1, code: isLasting ? ENOSPC : EIO, isLasting: isLasting)
      let new = save(workload, scratch, FaultyFileSystem(fault))
      // What could not be taken away while the disk failed stays without being acknowledged.
      try Oracle(scratch: scratch).check(
        saved: saved + new, tried: new.isEmpty ? workload.new : [],
        "\(names[call]) \(call + 1) failed \(isLasting ? "from then on" : "once")")
    }
  }

  @Test(arguments: workloads, [false, true])
  func `written short at any call, nothing of it stays`(
    _ workload: Workload, isLasting: Bool
  ) throws {
    let names = try calls(workload)
    for call in names.indices where names[call] == "write" {
      let (scratch, saved) = try prepare(workload)
      let files = FaultyFileSystem(.shorten(at: call + 1, isLasting: isLasting))
      let new = save(workload, scratch, files)
      try Oracle(scratch: scratch).check(
        saved: saved + new, tried: new.isEmpty ? workload.new : [], "short at \(call + 1)")
    }
  }
}
