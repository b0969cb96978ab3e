/// The counts of a summary: how many records, by what.
///
/// It goes once through the entries, by their places: copying an entry costs more than counting it.
struct SummaryCounts {
  let observers: [Summary.Tally]
  let bySituation: [Summary.Tally]
  let byGroup: [Summary.Tally]
  let byRole: [Summary.Tally]

  init(entries: [FeedbackEntry], people: People, guidance: Guidance) {
    let groups = Dictionary(
      guidance.lookFors.map { ($0.id, $0.group) }, uniquingKeysWith: { first, _ in first })
    var watched: [RecordID: Int] = [:]
    var situations: [String: Int] = [:]
    var marked: [String: Int] = [:]
    var roles: [String: Int] = [:]
    var own: Set<String> = []
    for index in entries.indices {
      watched[entries[index].by, default: 0] += 1
      situations[entries[index].feedback.situation, default: 0] += 1
      roles[entries[index].feedback.role.rawValue, default: 0] += 1
      own.removeAll(keepingCapacity: true)
      for mark in entries[index].feedback.marks { own.insert(groups[mark.id] ?? "other") }
      for group in own { marked[group, default: 0] += 1 }
    }
    observers = Self.observers(watched, people: people)
    bySituation = Self.tallies(situations, known: guidance.situations.map { ($0.id, $0.title) })
    byGroup = Self.tallies(marked, known: guidance.groups.map { ($0.id, $0.title) })
    byRole = Self.tallies(roles, known: LeadershipRole.allCases.map { ($0.rawValue, $0.rawValue) })
  }

  /// Everybody who watched, each once, by name.
  private static func observers(_ counts: [RecordID: Int], people: People) -> [Summary.Tally] {
    let kept = Dictionary(counts.map { (people.kept($0.key), $0.value) }, uniquingKeysWith: +)
    return kept.map { id, count in
      Summary.Tally(id: id.text, title: people.name(of: id), count: count)
    }.sorted {
      let titles = (Fold.fold($0.title), Fold.fold($1.title))
      return titles.0 == titles.1 ? $0.id < $1.id : titles.0 < titles.1
    }
  }

  /// The known keys in their order, then others by name.
  private static func tallies(
    _ counts: [String: Int], known: [(id: String, title: String)]
  ) -> [Summary.Tally] {
    let ids = Set(known.map(\.id))
    let strangers = counts.keys.filter { !ids.contains($0) }.sorted().map { (id: $0, title: $0) }
    return (known + strangers).compactMap { id, title in
      counts[id].map { Summary.Tally(id: id, title: title, count: $0) }
    }
  }
}
