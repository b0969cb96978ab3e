import TestSupport

/// From the start of the program to the last byte of its first full frame.
enum LaunchBench {
  /// Measures it on stores of these sizes, and the peers beside it.
  static func run(_ stores: [BenchStore], program: String, peers: [Peer]) throws {
    BenchTable.begin("Launch to the first full frame, 80x24, in ms")
    for store in stores {
      // The first by name is among those shown, whatever the order.
      let timings = try Timings(runs: 60) {
        try TimedTerminal([program], environment: store.environment)
          .timeUntil(["Okafor", store.names[0], "commands", "help"])
      }
      BenchTable.row("ontherun, \(store.records) records", timings, bar: "≤ 7")
      for peer in peers where peer.entries == store.records {
        let theirs = try Timings(runs: peer.isSlow ? 10 : 60) {
          try TimedTerminal(peer.command, environment: peer.environment).timeUntil(peer.texts)
        }
        BenchTable.row("  \(peer.name)", theirs, to: timings)
      }
    }
    for store in stores {
      // Words that cannot be saved are kept as a draft, which the first frame lists.
      _ = try FinishedProcess(
        program, ["log", store.names[0], "@handover", "Half a", "--at", "nonsense"],
        environment: store.environment)
      let timings = try Timings(runs: 30) {
        try TimedTerminal([program], environment: store.environment)
          .timeUntil(["Okafor", store.names[0], "DRAFT", "help"])
      }
      BenchTable.row("ontherun, \(store.records) records, a draft waiting", timings, bar: "≤ 7")
    }
    for store in stores {
      let known = Timings(runs: 10) {
        (try? TimedTerminal([program], environment: store.environment).timeUntilQuiet(600)) ?? .zero
      }
      BenchTable.row("ontherun, \(store.records) records, all of Home known", known, bar: "≤ 60")
      let app = try TimedTerminal([program], environment: store.environment)
      _ = app.timeUntilQuiet(1_000)
      let peak = BenchTable.number(try app.peakMemory())
      BenchTable.row("ontherun, \(store.records) records, peak MiB", value: peak, bar: "≤ 100")
    }
  }
}
