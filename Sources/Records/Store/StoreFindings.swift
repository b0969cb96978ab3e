public import Practice
internal import Synchronization

/// What was found amiss in the folders that were read, kept until somebody is told.
///
/// It belongs to an opened store and its copies, so that no reader has to hand it on. A folder that
/// is read again replaces what was found in it before.
public final class StoreFindings: Sendable {
  /// What was amiss in one folder or in several.
  public struct Report: Hashable, Sendable {
    /// Files that were left out.
    public var skipped: [StoreReading.Skipped] = []
    /// Lines that could not be read.
    public var damaged: [DamagedLine] = []
    /// Files of others whose last line is still arriving.
    public var arriving: [String] = []
    /// What was there before and is gone.
    public var losses: [StoreReading.Loss] = []

    /// Makes an empty report.
    public init() {}

    /// Whether nothing is amiss.
    public var isEmpty: Bool {
      skipped.isEmpty && damaged.isEmpty && arriving.isEmpty && losses.isEmpty
    }

    /// The exit code of a command whose results lack what was left out; nil when nothing was.
    public var exitCode: Int32? {
      guard !skipped.isEmpty else { return nil }
      return skipped.map { StoreError(reading: $0.error).exitCode }.min()
    }
  }

  private struct State {
    var reports: [StoreFolder: Report] = [:]
    var unseen: [String: Seen.Mark] = [:]
    var hasWritten = false
  }

  private let state = Mutex(State())

  /// What is amiss in everything that was read, folder by folder.
  public var report: Report {
    let reports = state.withLock { $0.reports }
    var whole = Report()
    for (_, one) in reports.sorted(by: { $0.key.name < $1.key.name }) {
      whole.skipped += one.skipped
      whole.damaged += one.damaged
      whole.arriving += one.arriving
      whole.losses += one.losses
    }
    return whole
  }

  /// What is amiss in one folder, as it was last read.
  public func report(of folder: StoreFolder) -> Report {
    state.withLock { $0.reports[folder] ?? Report() }
  }

  /// Whether anything was saved since the store was opened.
  public var hasWritten: Bool { state.withLock { $0.hasWritten } }

  /// Notes what a reading of a folder found, and the marks that were not seen before.
  func note(_ reading: StoreReading, of folder: StoreFolder, seen: Seen) {
    var report = Report()
    report.skipped = reading.skipped
    report.damaged = reading.damaged
    report.arriving = reading.arriving
    report.losses = reading.losses
    // The number of a line that fails its check may be any number.
    let damaged = reading.records.indices.lazy.filter { reading.records[$0].isDamaged }
    let doubtful = Set(damaged.map { reading.records[$0].writer })
    let unseen = reading.marks.filter { key, mark in
      let known = seen.marks[key] ?? Seen.Mark(n: 0, lines: 0)
      return (known.n < mark.n || known.lines < mark.lines)
        && !doubtful.contains { Seen.key(folder, $0) == key }
    }
    state.withLock { state in
      state.reports[folder] = report.isEmpty ? nil : report
      state.unseen.merge(unseen) { $1 }
    }
  }

  func noteWriting() { state.withLock { $0.hasWritten = true } }

  /// Takes the marks that are to be remembered.
  func takeUnseen() -> [String: Seen.Mark] {
    state.withLock { state in
      defer { state.unseen = [:] }
      return state.unseen
    }
  }
}

extension StoreFindings.Report {
  /// What is amiss, a sentence for each thing: what, where, and what to do.
  public var sentences: [String] {
    let left = skipped.map { "Left out: \($0.file) could not be read, because \($0.why)." }
    let lost = losses.map { loss in
      let lines = loss.lines == 1 ? "A line" : "\(loss.lines) lines"
      return "\(lines) of \(loss.place) went from \(loss.folder.name) without having been erased. "
        + "Ask whoever keeps that computer, or bring the file back from a backup."
    }
    let coming = arriving.map { "\($0): its last line is still arriving." }
    return left + lost + unreadable + coming
  }

  private var unreadable: [String] {
    var files: [String] = []
    for line in damaged where !files.contains(line.file) { files.append(line.file) }
    return files.map { file in
      // A search may come back to a line.
      let numbers = Set(damaged.filter { $0.file == file }.map(\.number)).sorted()
      let shown = numbers.prefix(5).map { "\($0)" }.joined(separator: ", ")
      let more = numbers.count > 5 ? " and \(numbers.count - 5) more" : ""
      let what = numbers.count == 1 ? "Line \(shown)" : "Lines \(shown)\(more)"
      return "\(what) of \(file) cannot be read. See what is left: ontherun list is:damaged"
    }
  }
}
