/// All that is kept about one trainee, folded from records into what it says today.
///
/// The same records give the same story in whatever order, and however often, they come.
public struct Story: Hashable, Sendable {
  /// The trainee, as the id that new records use.
  public let trainee: RecordID
  /// Feedback, the latest seen first; what was taken back stays here and is marked.
  public let entries: [FeedbackEntry]
  /// Next steps, the latest agreed first.
  public let steps: [StoryStep]
  /// Chances to lead, the latest noted first.
  public let chances: [StoryChance]
  /// The trainee's own words, the latest first.
  public let reflections: [StoryReflection]
  /// Projects, the latest begun first.
  public let threads: [StoryThread]
  /// What was shown to whom, the latest first.
  public let shared: [StoryShare]
  /// Lines that could not be read.
  public let damaged: [DamagedLine]

  /// Folds records.
  ///
  /// - Parameters:
  ///   - trainee: Whose story it is.
  ///   - records: The records of the trainee's folders; of a merged person, of all of them.
  ///   - erased: What must not be shown.
  ///   - folders: Every id of the trainee, as `People` knows them. A record that names somebody else
  ///     is left out, so that a file copied to the wrong place tells nobody's story to another.
  ///     Without them nothing is left out.
  ///   - damaged: Lines of those folders that could not be read.
  public init(
    trainee: RecordID, records: [Record], erased: Erased, folders: [RecordID]? = nil,
    damaged: [DamagedLine] = []
  ) {
    let own = folders.map { folders in
      records.filter { $0.trainee.map(folders.contains) ?? true }
    }
    let ledger = Ledger(records: own ?? records, erased: erased)
    let fold = StoryFold(ledger)
    self.trainee = trainee
    steps = fold.steps
    entries = fold.entries
    chances = fold.chances
    reflections = fold.reflections
    threads = fold.threads
    shared = fold.shared
    // A copy that came back may be damaged too.
    self.damaged = damaged.filter { !erased.isNamed(in: $0.text) }
  }

  init(
    trainee: RecordID, entries: [FeedbackEntry], steps: [StoryStep], chances: [StoryChance],
    reflections: [StoryReflection], threads: [StoryThread], shared: [StoryShare],
    damaged: [DamagedLine]
  ) {
    self.trainee = trainee
    self.entries = entries
    self.steps = steps
    self.chances = chances
    self.reflections = reflections
    self.threads = threads
    self.shared = shared
    self.damaged = damaged
  }

  /// Feedback that counts: not taken back.
  public var standing: [FeedbackEntry] { entries.filter { !$0.state.isWithdrawn } }

  /// Feedback that counts and was not yet said to the trainee, the latest first.
  public var unsaid: [FeedbackEntry] { entries.filter(\.isUnsaid) }

  /// The feedback with an id.
  public func entry(_ id: RecordID) -> FeedbackEntry? { entries.first { $0.id == id } }

  /// The step with an id.
  public func step(_ id: RecordID) -> StoryStep? { steps.first { $0.id == id } }

  /// The project with an id.
  public func thread(_ id: RecordID) -> StoryThread? { threads.first { $0.id == id } }

  /// Feedback that stands and is filed under a project, the latest seen first.
  public func entries(under thread: RecordID) -> [FeedbackEntry] {
    entries.filter { !$0.state.isWithdrawn && $0.feedback.thread == thread }
  }

  /// Earlier steps that are closed because feedback says so, and open without it.
  public func stepsClosed(by feedback: RecordID) -> [StoryStep] {
    steps.filter { step in
      guard !step.isOpen, step.source != feedback else { return false }
      let rest = step.history.last { $0.record != feedback }?.state ?? .open
      return rest == .open || rest == .working
    }
  }

  /// Steps to be looked at when a situation is chosen on a day, the trainee's and the promised.
  public func stepsDue(at situation: Situation.ID?, on day: Day) -> [StoryStep] {
    steps.filter { $0.isDue(at: situation, on: day) }
  }
}
