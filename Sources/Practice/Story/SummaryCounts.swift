/// The counts of a summary: how many records, by what.
struct SummaryCounts {
  let observers: [Summary.Tally]
  let bySituation: [Summary.Tally]
  let byGroup: [Summary.Tally]
  let byRole: [Summary.Tally]

  init(entries: [FeedbackEntry], people: People, guidance: Guidance) {
    let feedback = entries.map(\.feedback)
    let watching = Dictionary(grouping: entries) { people.kept($0.by) }
    observers = watching.map { id, entries in
      Summary.Tally(id: id.text, title: people.name(of: id), count: entries.count)
    }.sorted {
      let titles = (Fold.fold($0.title), Fold.fold($1.title))
      return titles.0 == titles.1 ? $0.id < $1.id : titles.0 < titles.1
    }
    bySituation = Self.tallies(
      feedback.map { [$0.situation] }, known: guidance.situations.map { ($0.id, $0.title) })
    let groups = Dictionary(
      guidance.lookFors.map { ($0.id, $0.group) }, uniquingKeysWith: { first, _ in first })
    byGroup = Self.tallies(
      feedback.map { Set($0.marks.map { groups[$0.id] ?? "other" }) },
      known: guidance.groups.map { ($0.id, $0.title) })
    byRole = Self.tallies(
      feedback.map { [$0.role.rawValue] },
      known: LeadershipRole.allCases.map { ($0.rawValue, $0.rawValue) })
  }

  /// Counts the records that have each key: the known keys in their order, then others by name.
  private static func tallies(
    _ keys: [Set<String>], known: [(id: String, title: String)]
  ) -> [Summary.Tally] {
    let counts = Dictionary(keys.flatMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    let ids = Set(known.map(\.id))
    let strangers = counts.keys.filter { !ids.contains($0) }.sorted().map { (id: $0, title: $0) }
    return (known + strangers).compactMap { id, title in
      counts[id].map { Summary.Tally(id: id, title: title, count: $0) }
    }
  }
}
