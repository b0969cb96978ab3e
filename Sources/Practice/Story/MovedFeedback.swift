/// Feedback as it is written again for somebody else: what whoever saw it said, and apart from it what
/// somebody else made of that.
public struct MovedFeedback: Sendable {
  private let entry: FeedbackEntry
  private let right: KnownPerson
  private let nextID: RecordID
  /// The last version that whoever saw it wrote, else the first that anybody did.
  private let own: FeedbackEntry.Version
  /// The version that shows.
  private let shown: FeedbackEntry.Version

  /// Takes feedback as it stands, whom it is about, and the id that its next step will have there.
  public init(_ entry: FeedbackEntry, for right: KnownPerson, nextID: RecordID) {
    self.entry = entry
    self.right = right
    self.nextID = nextID
    let history = entry.history
    own = history.last { $0.by == entry.by } ?? history[0]
    shown = history.last(where: \.isCurrent) ?? history[history.count - 1]
  }

  /// What becomes the record.
  public var first: FeedbackEntry.Version { fitted(own) }

  /// What shows, where somebody else wrote that; nil where the record says it.
  public var later: FeedbackEntry.Version? {
    own.record == shown.record ? nil : fitted(shown)
  }

  private func fitted(_ version: FeedbackEntry.Version) -> FeedbackEntry.Version {
    var version = version
    version.feedback = fitted(version.feedback, at: version.seen)
    return version
  }

  /// Content as it reads there.
  public func fitted(_ feedback: Feedback, at seen: Timestamp) -> Feedback {
    var feedback = feedback
    feedback.trainee = right.id
    if let learner = right.person.learner {
      feedback.grade = learner.grade
      feedback.stage = learner.stage
    }
    feedback.unit = right.person.unit(on: seen.day) ?? ""
    feedback.next?.id = nextID
    feedback.from = entry.id
    // That it was said goes along, whichever record noted it.
    feedback.talked = feedback.talked ?? entry.state.talked
    // Steps and projects are another person's.
    feedback.steps = []
    feedback.thread = nil
    // A record says by itself who saw it; an amendment only where that is somebody else.
    let observer = feedback.by ?? entry.history[0].by
    feedback.by = observer == own.by ? nil : observer
    return feedback
  }
}
