internal import Practice

extension TraineeScreen {
  /// Finds the entries that the filter lets through; with a fault in it, the last ones stay.
  mutating func applyFilter(in world: World) {
    guard let story = story(in: world) else { return }
    guard !filter.isEmpty else { return show(Array(story.entries.indices), of: story) }
    guard filter.problem == nil, let match = filter.match else { return }
    show(story.entries.indices.filter { match.matches(story.entries[$0]) }, of: story)
  }

  /// Keeps the selection on its entry, or on the row where it was.
  private mutating func show(_ places: [Int], of story: Story) {
    shown = places
    if let selection, let now = places.firstIndex(where: { story.entries[$0].id == selection }) {
      row = now
    } else {
      row = max(0, min(row, places.count - 1))
    }
  }
}
