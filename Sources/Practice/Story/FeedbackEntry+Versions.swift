extension FeedbackEntry {
  init(
    _ versions: Versions<Feedback>, talked: Day?, withdrawal: Record?
  ) {
    let first = versions.first
    let shown = versions.shown
    let said = [shown.value.talked, talked].compactMap { $0 }.min()
    let state = EntryState(
      talked: said, isWithdrawn: withdrawal != nil, amended: versions.amended,
      versions: versions.concurrent, isDamaged: versions.isDamaged)
    self.init(
      id: first.id, at: shown.record.at, by: shown.value.by ?? first.by, stamp: first.stamp,
      act: first.act,
      feedback: shown.value, state: state, withdrawal: withdrawal.flatMap { Withdrawal($0) },
      written: first.written, versions: versions.isAmended ? versions.all.map { Version($0) } : [],
      unknown: shown.record.unknown, format: versions.format)
  }
}

extension FeedbackEntry.Version {
  init(_ version: Versions<Feedback>.Version) {
    self.init(
      record: version.record.id, at: version.record.written, by: version.record.by,
      feedback: version.value, isCurrent: version.isCurrent, seen: version.record.at,
      over: version.over)
  }
}

extension FeedbackEntry.Withdrawal {
  init?(_ record: Record) {
    guard case .withdrawal(let withdrawal) = record.content else { return nil }
    self.init(record: record.id, at: record.written, by: record.by, why: withdrawal.why)
  }
}
