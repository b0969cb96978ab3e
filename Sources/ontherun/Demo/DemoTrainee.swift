import Practice

/// One trainee of the demo: who they are, and their story as a table of entries.
struct DemoTrainee: Sendable {
  /// A unit, and how many days ago somebody came and left; nil while they are there.
  struct Stay: Sendable {
    /// The unit.
    var unit: String
    /// The first day.
    var from: Int
    /// The last day.
    var to: Int?

    /// Makes a stay.
    init(_ unit: String, from: Int, to: Int? = nil) {
      (self.unit, self.from, self.to) = (unit, from, to)
    }
  }

  /// The name as it was typed.
  var name: String
  /// The grade on the first day.
  var grade: String
  /// The stage on the first day.
  var stage: Stage
  /// The specialty.
  var specialty: String
  /// Where they are and were; they were added, and told so, on the first day of the first.
  var stays: [Stay]
  /// Who added them.
  var addedBy: DemoObserver
  /// What happened, oldest first.
  var story: [Entry]

  /// Makes a trainee from a story told line by line.
  init(
    _ name: String, grade: String, stage: Stage, specialty: String, stays: Stay...,
    addedBy: DemoObserver, @StoryBuilder story: () -> [Entry]
  ) {
    self.name = name
    self.grade = grade
    self.stage = stage
    self.specialty = specialty
    self.stays = stays
    self.addedBy = addedBy
    self.story = story()
  }

  /// All eight, in the order in which they were added.
  static var all: [DemoTrainee] {
    [bethan, li, farah, yusuf, callum, tom, priya, sam]
  }
}

extension DemoTrainee {
  /// One line of a story.
  enum Entry: Sendable {
    case seen(Seen)
    case later(Later)
  }

  /// Collects the lines of a story, each checked by the compiler for itself.
  @resultBuilder enum StoryBuilder {
    /// A line of feedback.
    static func buildExpression(_ seen: Seen) -> Entry { .seen(seen) }
    /// A line of anything else.
    static func buildExpression(_ later: Later) -> Entry { .later(later) }
    /// The lines in order.
    static func buildBlock(_ entries: Entry...) -> [Entry] { entries }
  }
}
