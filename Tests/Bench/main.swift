import Foundation

// `Bench [records…]`: what the bars are measured with. ONTHERUN_BINARY names the release binary.
let program = ProcessInfo.processInfo.environment["ONTHERUN_BINARY"] ?? ""
guard FileManager.default.isExecutableFile(atPath: program) else {
  print("ONTHERUN_BINARY must name the release binary: say make bench.")
  exit(69)
}
// `Bench make N FOLDER` leaves a store of N records in a folder, for whoever wants to look at one.
if CommandLine.arguments.dropFirst().first == "make", let folder = CommandLine.arguments.last,
  let count = CommandLine.arguments.dropFirst(2).first.flatMap({ Int($0) })
{
  _ = try BenchStore(records: count, below: folder, program: program)
  exit(0)
}
// `Bench soak MINUTES` wears the app out.
if CommandLine.arguments.dropFirst().first == "soak" {
  let minutes = CommandLine.arguments.dropFirst(2).first.flatMap { Double($0) } ?? 30
  exit(try Soak(program: program).run(minutes: minutes) ? 0 : 1)
}
// `Bench sealed N` measures a sealed store alone.
if CommandLine.arguments.dropFirst().first == "sealed" {
  let count = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100_000
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("ontherun-sealed-\(ProcessInfo.processInfo.processIdentifier)").path
  let measured = Result {
    try SealedBench.run(BenchStore(records: count, below: folder, program: program))
  }
  try? FileManager.default.removeItem(atPath: folder)
  if case .failure(let error) = measured { print("Not measured: \(error)") }
  exit((try? measured.get()) == nil ? 1 : 0)
}
let asked = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let sizes = asked.isEmpty ? [0, 1_000, 10_000, 100_000] : asked
let base = FileManager.default.temporaryDirectory
  .appendingPathComponent("ontherun-bench-\(ProcessInfo.processInfo.processIdentifier)").path
defer { try? FileManager.default.removeItem(atPath: base) }

print(
  "\(program)\nmedian of 60 runs, of 500 keys; ratios are to ours, above one where ours is faster")
do {
  LibraryBench.run()
  try ScenarioBench.run(below: base, program: program)
  let stores = try sizes.map { try BenchStore(records: $0, below: base, program: program) }
  let peers = try sizes.flatMap { try Peer.installed(entries: $0, below: base) }
  try LaunchBench.run(stores, program: program, peers: peers)
  if let largest = stores.max(by: { $0.records < $1.records }) {
    try KeyBench.run(
      largest, program: program, peers: peers.filter { $0.entries == largest.records })
  }
  if let largest = stores.max(by: { $0.records < $1.records }), largest.records > 0 {
    try SealedBench.run(largest)
  }
  for store in stores { try CommandBench.run(store, program: program) }
} catch {
  print("Not measured to its end: \(error)")
  exit(1)
}
