/// The counting behind a coverage grid.
struct CoverageTable {
  /// What stands for look-fors that the library does not know, or no longer.
  private static let other = LookFor.Group(id: "other", title: "other")

  /// What is counted of one situation.
  private struct Count {
    var records = 0
    let setting: Setting
    var cells: [Coverage.Cell]
  }

  let groups: [LookFor.Group]
  private let guidance: Guidance
  private var counts: [Situation.ID: Count] = [:]

  /// Goes once through the entries, by their places: copying one costs more than counting it.
  init(entries: [FeedbackEntry], guidance: Guidance) {
    self.guidance = guidance
    let places = Dictionary(
      guidance.groups.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let columns = Dictionary(
      guidance.lookFors.compactMap { lookFor in places[lookFor.group].map { (lookFor.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let last = guidance.groups.count
    let none = Array(repeating: Coverage.Cell(), count: last + 1)
    var hasOthers = false
    for index in entries.indices {
      let situation = entries[index].feedback.situation
      let setting = entries[index].feedback.setting
      var count = counts.removeValue(forKey: situation) ?? Count(setting: setting, cells: none)
      count.records += 1
      let marks = entries[index].feedback.marks
      let offered = entries[index].feedback.offered
      for mark in marks {
        let column = columns[mark.id] ?? last
        switch mark.mark {
        case .well: count.cells[column].well += 1
        case .workOn: count.cells[column].workOn += 1
        }
        hasOthers = hasOthers || column == last
      }
      for (place, id) in offered.enumerated() {
        let column = columns[id] ?? last
        hasOthers = hasOthers || column == last
        let isCounted = marks.contains { $0.id == id } || offered[..<place].contains(id)
        if !isCounted { count.cells[column].unmarked += 1 }
      }
      counts[situation] = count
    }
    groups = guidance.groups + (hasOthers ? [Self.other] : [])
  }

  /// The library's situations that fit or were seen, in its order, then those it does not know.
  func rows(stage: Stage) -> [(row: Coverage.Row, setting: Setting)] {
    let known = guidance.situations.compactMap {
      situation -> (row: Coverage.Row, setting: Setting)? in
      let fits = situation.fits(stage)
      guard fits || counts[situation.id] != nil else { return nil }
      return (row(situation.id, title: situation.title, fits: fits), situation.setting)
    }
    let ids = Set(guidance.situations.map(\.id))
    let strangers = counts.keys.filter { !ids.contains($0) }.sorted().map { id in
      (row: row(id, title: id, fits: true), setting: counts[id]?.setting ?? .clinical)
    }
    return known + strangers
  }

  private func row(_ id: Situation.ID, title: String, fits: Bool) -> Coverage.Row {
    let count = counts[id]
    let cells = count?.cells ?? Array(repeating: Coverage.Cell(), count: groups.count)
    return Coverage.Row(
      id: id, title: title, records: count?.records ?? 0, fitsStage: fits,
      cells: Array(cells.prefix(groups.count)))
  }
}
