import Foundation
import TestSupport

/// Whole processes that save or read, start to end.
enum CommandBench {
  /// Measures saving and reading on a store, beside sqlite3 and what starting and syncing cost.
  static func run(_ store: BenchStore, program: String) throws {
    BenchTable.begin("Whole process, \(store.records) records, in ms")
    let name = store.names[0]
    let log = try time(store, program, "log", name, "@handover", "You named the sickest first.")
    BenchTable.row("ontherun log, saved to disk", log, bar: "≤ sqlite")
    try floors(store, log)
    guard store.records > 0 else { return }
    let list = try time(store, program, "list", "trainee:\(name)")
    BenchTable.row("ontherun list, one trainee", list, bar: "≤ 6")
    let summary = try time(store, program, "summary", name)
    BenchTable.row("ontherun summary, one trainee", summary, bar: "≤ 6")
    let search = try? time(store, program, "search", "marmalade")
    if let search { BenchTable.row("ontherun search, a word of 1 in 100", search, bar: "≤ 25") }
  }

  private static func floors(_ store: BenchStore, _ log: Timings) throws {
    let database = "\(store.folder)/peer.db"
    let sqlite = "/usr/bin/sqlite3"
    if FileManager.default.isExecutableFile(atPath: sqlite) {
      let text = String(repeating: "words ", count: 160)
      let rows = """
        create table feedback(id integer primary key, trainee text, body text);
        create index by_trainee on feedback(trainee);
        with recursive n(i) as (select 1 union all select i + 1 from n where i < \(store.records))
        insert into feedback select i, 'trainee ' || (i % 60), '\(text)' from n;
        """
      try expect(FinishedProcess(sqlite, [database, rows], environment: store.environment))
      let insert = "insert into feedback(trainee, body) values('trainee 1', '\(text)')"
      BenchTable.row("  sqlite3 insert", try time(store, sqlite, database, insert), to: log)
    }
    let file = "of=\(store.folder)/floor"
    let dd = try time(
      store, "/usr/bin/dd", "if=/dev/zero", file, "bs=1000", "count=1", "conv=fsync,notrunc",
      "oflag=append", "status=none")
    BenchTable.row("  dd, append and fsync", dd, to: log)
    BenchTable.row("  true", try time(store, "/usr/bin/true"), to: log)
  }

  private static func time(
    _ store: BenchStore, _ program: String, _ arguments: String...
  ) throws -> Timings {
    try Timings(runs: 60) {
      let start = ContinuousClock.now
      let end = try FinishedProcess(program, arguments, environment: store.environment)
      let taken = ContinuousClock.now - start
      try expect(end)
      return taken
    }
  }

  private static func expect(_ end: FinishedProcess) throws {
    guard end.status == 0 else { throw BenchFailure("\(end.status): \(end.errors)") }
  }
}
