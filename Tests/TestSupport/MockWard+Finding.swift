internal import Practice
internal import Workbench

extension MockWard {
  /// What everybody was given and seen at.
  func chances(_ filter: Filter) -> Outcome {
    guard let match = try? match(filter) else { return .chances(filter, []) }
    return .chances(
      filter, people.trainees.map { ChanceCounts(story: story(of: $0.id), matching: match) })
  }

  /// Feedback that a filter lets through.
  func found(_ filter: Filter) -> Outcome {
    do throws(UnmatchedNames) {
      let match = try match(filter)
      let entries = people.trainees.flatMap { match.matching(story(of: $0.id).entries) }
      let sorted = entries.sorted { $0.at.instant > $1.at.instant }
      return .found(filter, sorted, all: sorted.count)
    } catch {
      return .notFound(filter, error)
    }
  }

  private func match(_ filter: Filter) throws(UnmatchedNames) -> FilterMatch {
    try FilterMatch(filter, people: people, guidance: Self.guidance)
  }
}
