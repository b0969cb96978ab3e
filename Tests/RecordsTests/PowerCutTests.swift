import Glibc
import Practice
import Records
import Testing

/// The power goes at every call of a save, a draft or an erasure, and the disk keeps what it likes of
/// what was not synced.
struct PowerCutTests {
  /// Always the same numbers, so that a failure comes back.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var mixed = state
      mixed ^= mixed >> 33
      mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
      return mixed ^ mixed >> 33
    }
  }

  /// States for each call at which the power goes.
  static let states = 12

  let place: StorePlace = {
    var place = StorePlace(
      home: "/data/home", state: "/data/state", machineID: "machine-1", hostName: "ward-7",
      uid: getuid(), login: "amara")
    place.patience = .zero
    return place
  }()

  private func store(_ disk: SimulatedDisk) throws -> Store {
    try Store.open(place, files: disk)
  }

  /// A disk with a store in which two records were saved, all of it settled.
  private func prepared() throws -> (disk: SimulatedDisk, saved: [Record]) {
    let disk = SimulatedDisk()
    let store = try Store.create(place, name: "main", id: Samples.storeID, files: disk)
    var saved = try store.append([Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
    saved += try store.append([Samples.newFeedback(2)], act: Samples.act, now: Samples.now)
    return (disk.settled(), saved)
  }

  /// Runs something with the power going at each of its calls, and looks at what may be found after.
  private func cut(
    _ disk: SimulatedDisk, _ run: (SimulatedDisk) throws -> Void,
    _ check: (SimulatedDisk, String) throws -> Void
  ) throws {
    let whole = disk.settled()
    try run(whole)
    for call in 1...(whole.count + 1) {
      let dying = disk.settled(dyingAt: call)
      try? run(dying)
      var numbers = Numbers(state: UInt64(call))
      for state in 0..<Self.states {
        try check(dying.afterPowerCut(&numbers), "call \(call), state \(state)")
      }
    }
  }

  @Test func `a save that was acknowledged survives, and the next one works`() throws {
    let (disk, before) = try prepared()
    var acknowledged: [Record] = []
    let new = [Samples.newFeedback(3), Samples.newFeedback(4)]
    try cut(disk) { disk in
      acknowledged = []
      for record in new {
        acknowledged += try store(disk).append([record], act: record.id, now: Samples.now)
      }
    } _: { disk, what in
      let found = try store(disk).records(of: Samples.priya).records.filter { !$0.isDamaged }
      #expect((before + acknowledged).allSatisfy(found.contains), "\(what)")
      #expect(found.allSatisfy { [1, 2, 3, 4].map(Samples.id).contains($0.id) }, "\(what)")
      let after = try store(disk).append(
        [Samples.newFeedback(5)], act: Samples.act, now: Samples.now)
      let again = try store(disk).records(of: Samples.priya).records.filter { !$0.isDamaged }
      #expect((before + acknowledged + after).allSatisfy(again.contains), "\(what)")
    }
  }

  @Test func `the first save of a new trainee survives with its folder`() throws {
    let (disk, before) = try prepared()
    var toms = Samples.feedback("Tom's first")
    toms.trainee = Samples.tom
    let new = Samples.new(3, .feedback(toms))
    var acknowledged: [Record] = []
    try cut(disk) { disk in
      acknowledged = []
      acknowledged = try store(disk).append([new], act: new.id, now: Samples.now)
    } _: { disk, what in
      let found = try store(disk).records(of: Samples.tom).records
      #expect(acknowledged.allSatisfy(found.contains), "\(what)")
      #expect(try store(disk).records(of: Samples.priya).records == before, "\(what)")
      let after = try store(disk).append(
        [Samples.new(4, .feedback(toms))], act: Samples.act, now: Samples.now)
      let again = try store(disk).records(of: Samples.tom).records
      #expect((acknowledged + after).allSatisfy(again.contains), "\(what)")
    }
  }

  @Test func `a store is there whole, or can be made again`() throws {
    var acknowledged: [Record] = []
    try cut(SimulatedDisk()) { disk in
      acknowledged = []
      let store = try Store.create(place, name: "main", id: Samples.storeID, files: disk)
      acknowledged = try store.append(
        [Samples.newFeedback(2)], act: Samples.act, now: Samples.now)
    } _: { disk, what in
      if !Store.exists(at: place, files: disk) {
        _ = try Store.create(place, name: "main", id: Samples.storeID, files: disk)
      }
      let after = try store(disk).append(
        [Samples.newFeedback(1)], act: Samples.act, now: Samples.now)
      let found = try store(disk).records(of: Samples.priya).records.filter { !$0.isDamaged }
      #expect((acknowledged + after).allSatisfy(found.contains), "\(what)")
      #expect(found.allSatisfy { [1, 2].map(Samples.id).contains($0.id) }, "\(what)")
    }
  }

  @Test func `what a draft synced is offered back`() throws {
    let (disk, _) = try prepared()
    let header = DraftHeader(
      id: Samples.id(40), by: Samples.okafor, store: Samples.storeID, purpose: .real,
      started: Samples.at)
    var synced: String?
    var typed = ""
    try cut(disk) { disk in
      synced = nil
      let draft = try store(disk).drafts.create(header)
      for letter in "abcdef" {
        typed = (synced ?? "") + String(letter)
        try draft.write([DraftValue(field: "saw", text: typed, cursor: typed.count)])
        try draft.sync()
        synced = typed
      }
    } _: { disk, what in
      let found = try store(disk).drafts.list().first?["saw"]
      if let synced { #expect(found == synced || found == typed, "\(what)") }
    }
  }

  @Test func `an erasure that was acknowledged stays one, and nothing else is lost`() throws {
    let (disk, before) = try prepared()
    let erasure = Samples.new(90, .erasure(.init(of: [Samples.id(2)], why: "asked")))
    var acknowledged: [Record] = []
    try cut(disk) { disk in
      acknowledged = []
      acknowledged = try store(disk).append([erasure], act: Samples.act, now: Samples.now)
    } _: { disk, what in
      let store = try store(disk)
      let isErased = try store.erasures().ids.contains(Samples.id(2))
      #expect(acknowledged.isEmpty || isErased, "\(what)")
      if store.hasUnfinishedErasures() || isErased { _ = try store.finishErasures() }
      let left = try store.records(of: Samples.priya).records
      #expect(left == (isErased ? [before[0]] : before), "\(what)")
    }
  }
}
