import Foundation
import Practice
import Records

/// A store under a passphrase: what unlocking takes, and counting all of its records afterwards.
enum SealedBench {
  private static let words = Passphrase("the blue kettle on ward nine")

  /// Seals a copy of a store, and measures it beside the plain one.
  static func run(_ store: BenchStore) throws {
    BenchTable.begin("A sealed store of \(store.records) records, in ms")
    let copy = "\(store.folder)-sealed"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "\(store.folder)/store", toPath: "\(copy)/store")
    let place = StorePlace(
      home: "\(copy)/store", state: "\(copy)/state", machineID: "bench", hostName: "bench",
      uid: getuid(), login: "bench")
    let plain = try Store.open(place)
    let before = Timings(runs: 5) { counting(plain) }
    // The lines of every writer are to be sealed here.
    for writer in Set(try writers(in: "\(copy)/store")) { try plain.adopt(writer: writer) }
    let id = RecordID.make(at: Instant(milliseconds: 1_800_000_000_000))
    let key = DataKey()
    let slot = KeySlot(key, under: words, store: id)
    let clock = ContinuousClock()
    var sealed = plain
    let moving = try clock.measure {
      sealed = try plain.sealed(as: id, key: key, slot: ("main", slot))
    }
    let slots = try KeySlots.of(place)
    let all = try slots?.all() ?? []
    BenchTable.row(
      "unlock",
      Timings(runs: 5) { clock.measure { _ = try? slots?.key(under: words, among: all) } },
      bar: "≤ 500")
    BenchTable.row(
      "count every record, sealed", Timings(runs: 5) { counting(sealed) }, bar: "≤ 250")
    BenchTable.row("count every record, plain", before)
    BenchTable.row("seal all of it, once", value: BenchTable.number(moving / .milliseconds(1)))
    try FileManager.default.removeItem(atPath: copy)
  }

  /// Counts every trainee's records into digests, on every core, as Home does.
  private static func counting(_ store: Store) -> Duration {
    ContinuousClock().measure {
      let trainees = (try? store.trainees()) ?? []
      DispatchQueue.concurrentPerform(iterations: trainees.count) { place in
        let id = trainees[place]
        _ = try? store.digest(of: id, folders: [id], erased: Erased())
      }
    }
  }

  private static func writers(in home: String) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: home)?.allObjects as? [String] ?? []
    return names.filter { $0.hasSuffix(".jsonl") }
      .compactMap { $0.split(separator: "/").last.map { String($0.dropLast(6)) } }
  }
}
