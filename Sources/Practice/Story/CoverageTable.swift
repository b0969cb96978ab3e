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

  private(set) var groups: [LookFor.Group]
  private let guidance: Guidance
  private var counts: [Count] = []
  private var places: [Situation.ID: Int] = [:]

  /// Goes once through the entries, by their places: copying one costs more than counting it.
  init(entries: [FeedbackEntry], guidance: Guidance) {
    self.guidance = guidance
    groups = guidance.groups
    let order = Dictionary(
      guidance.groups.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let columns = Dictionary(
      guidance.lookFors.compactMap { lookFor in order[lookFor.group].map { (lookFor.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let last = guidance.groups.count
    let none = Array(repeating: Coverage.Cell(), count: last + 1)
    var hasOthers = false
    for index in entries.indices {
      let row = row(of: entries[index], none)
      counts[row].records += 1
      let marks = entries[index].feedback.marks
      let offered = entries[index].feedback.offered
      for mark in marks {
        let column = columns[mark.id] ?? last
        hasOthers = hasOthers || column == last
        switch mark.mark {
        case .well: counts[row].cells[column].well += 1
        case .workOn: counts[row].cells[column].workOn += 1
        }
      }
      for (place, id) in offered.enumerated() {
        let column = columns[id] ?? last
        hasOthers = hasOthers || column == last
        let isCounted = marks.contains { $0.id == id } || offered[..<place].contains(id)
        if !isCounted { counts[row].cells[column].unmarked += 1 }
      }
    }
    if hasOthers { groups.append(Self.other) }
  }

  /// The place of a situation among the counts, made where it has none yet.
  private mutating func row(of entry: FeedbackEntry, _ none: [Coverage.Cell]) -> Int {
    if let row = places[entry.feedback.situation] { return row }
    places[entry.feedback.situation] = counts.count
    counts.append(Count(setting: entry.feedback.setting, cells: none))
    return counts.count - 1
  }

  /// The library's situations that fit or were seen, in its order, then those it does not know.
  func rows(stage: Stage) -> [(row: Coverage.Row, setting: Setting)] {
    let known = guidance.situations.compactMap {
      situation -> (row: Coverage.Row, setting: Setting)? in
      let fits = situation.fits(stage)
      guard fits || places[situation.id] != nil else { return nil }
      return (row(situation.id, title: situation.title, fits: fits), situation.setting)
    }
    let ids = Set(guidance.situations.map(\.id))
    let strangers = places.keys.filter { !ids.contains($0) }.sorted().map { id in
      (
        row: row(id, title: id, fits: true),
        setting: places[id].map { counts[$0].setting } ?? .clinical
      )
    }
    return known + strangers
  }

  private func row(_ id: Situation.ID, title: String, fits: Bool) -> Coverage.Row {
    let count = places[id].map { counts[$0] }
    let cells = count?.cells ?? Array(repeating: Coverage.Cell(), count: groups.count)
    return Coverage.Row(
      id: id, title: title, records: count?.records ?? 0, fitsStage: fits,
      cells: Array(cells.prefix(groups.count)))
  }
}
