/// The counting behind a coverage grid.
struct CoverageTable {
  /// What stands for look-fors that the library does not know, or no longer.
  private static let other = LookFor.Group(id: "other", title: "other")

  let groups: [LookFor.Group]
  private let entries: [Situation.ID: [FeedbackEntry]]
  private let guidance: Guidance
  private let columns: [LookFor.ID: Int]

  init(entries: [FeedbackEntry], guidance: Guidance) {
    self.guidance = guidance
    self.entries = Dictionary(grouping: entries, by: \.feedback.situation)
    let places = Dictionary(
      guidance.groups.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let columns = Dictionary(
      guidance.lookFors.compactMap { lookFor in places[lookFor.group].map { (lookFor.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let hasOthers = entries.contains { entry in
      let feedback = entry.feedback
      return (feedback.offered + feedback.marks.map(\.id)).contains { columns[$0] == nil }
    }
    self.columns = columns
    groups = guidance.groups + (hasOthers ? [Self.other] : [])
  }

  /// The library's situations that fit or were seen, in its order, then those it does not know.
  func rows(stage: Stage) -> [(row: Coverage.Row, setting: Setting)] {
    let known = guidance.situations.compactMap {
      situation -> (row: Coverage.Row, setting: Setting)? in
      let fits = situation.fits(stage)
      guard fits || entries[situation.id] != nil else { return nil }
      return (row(situation.id, title: situation.title, fits: fits), situation.setting)
    }
    let ids = Set(guidance.situations.map(\.id))
    let strangers = entries.keys.filter { !ids.contains($0) }.sorted().map { id in
      (
        row: row(id, title: id, fits: true),
        setting: entries[id]?.first?.feedback.setting ?? .clinical
      )
    }
    return known + strangers
  }

  private func row(_ id: Situation.ID, title: String, fits: Bool) -> Coverage.Row {
    var cells = Array(repeating: Coverage.Cell(), count: groups.count)
    let entries = entries[id] ?? []
    for feedback in entries.map(\.feedback) {
      for mark in feedback.marks {
        let column = columns[mark.id] ?? groups.count - 1
        if mark.mark == .well { cells[column].well += 1 } else { cells[column].workOn += 1 }
      }
      let marked = Set(feedback.marks.map(\.id))
      for offered in Set(feedback.offered).subtracting(marked) {
        cells[columns[offered] ?? groups.count - 1].unmarked += 1
      }
    }
    return Coverage.Row(
      id: id, title: title, records: entries.count, fitsStage: fits, cells: cells)
  }
}
