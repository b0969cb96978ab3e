internal import Practice
internal import Surface

/// What a move takes away from earlier steps: those that the feedback closed are open again.
struct ReopenedSteps {
  private let words: [String]

  /// Nil where the feedback closed none.
  init?(moving feedback: RecordID, from trainee: RecordID, in world: World) {
    let story = world.stories[world.people.kept(trainee)]
    words = story?.stepsClosed(by: feedback).map(\.text) ?? []
    if words.isEmpty { return nil }
  }

  /// The words for a page, which quote what was agreed.
  var sentence: SafeText {
    let quoted = words.map { "“\($0)”" }.joined(separator: ", ")
    return words.count == 1
      ? "The step it closed is open again: \(quoted)."
      : "The steps it closed are open again: \(quoted)."
  }
}
