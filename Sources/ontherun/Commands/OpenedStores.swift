import Records
import Synchronization

/// The stores that a command opened, so that what was amiss in them is said at its end, whatever it
/// did.
enum OpenedStores {
  private static let all = Mutex<[Store]>([])

  /// Notes a store that was opened.
  static func note(_ store: Store) { all.withLock { $0.append(store) } }

  /// Says what was amiss in what was read, and remembers what was there.
  ///
  /// - Returns: The exit code of results in which something is missing; nil where nothing is, and
  ///   where something was saved, which is what the exit code then speaks of.
  static func tell() -> Int32? {
    var code: Int32?
    for store in all.withLock({ $0 }) {
      let report = store.findings.report
      for sentence in report.sentences { Output.complain(sentence) }
      // It only helps to miss what vanishes later: no command fails by it.
      try? store.rememberFindings()
      if !store.findings.hasWritten { code = report.exitCode ?? code }
    }
    return code
  }
}
