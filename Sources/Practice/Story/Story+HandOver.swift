extension Story {
  /// The story as a hand-over shows it to the trainee: only what was said and is not withdrawn.
  ///
  /// Steps and promises come with the feedback in which they were agreed. Earlier wordings and
  /// lines that cannot be read stay with the supervisor.
  public var handOver: Story {
    let said = standing.filter { $0.state.talked != nil }.map { entry in
      var entry = entry
      entry.versions = []
      return entry
    }
    let ids = Set(said.map(\.id))
    func isSaid(_ source: RecordID?) -> Bool { source.map(ids.contains) ?? true }
    return Story(
      trainee: trainee, entries: said, steps: steps.filter { isSaid($0.source) },
      chances: chances.filter { isSaid($0.source) }, reflections: reflections, threads: threads,
      shared: shared, damaged: [])
  }
}
