extension Summary {
  /// A name and a count.
  public struct Tally: Hashable, Sendable, Identifiable {
    /// What names it.
    public var id: String
    /// As it reads in running text.
    public var title: String
    /// How many records.
    public var count: Int

    /// Makes a tally.
    public init(id: String, title: String, count: Int) {
      self.id = id
      self.title = title
      self.count = count
    }
  }

  /// An id and how it reads.
  public struct NamedID: Hashable, Sendable, Identifiable {
    /// What names it.
    public var id: String
    /// As it reads in running text.
    public var title: String

    /// Makes a named id.
    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// What support is said about.
  public enum SupportSubject: Hashable, Sendable {
    case moment(Moment.ID)
    case situation(Situation.ID)
  }

  /// Support that was said about one moment or situation.
  public struct SupportSequence: Hashable, Sendable {
    /// One record's words.
    public struct Point: Hashable, Sendable {
      /// The feedback.
      public var record: RecordID
      /// Looking back.
      public var back: Support.Back?
      /// Looking ahead.
      public var ahead: Support.Ahead?
      /// When it was seen.
      public var at: Timestamp
    }

    /// What it is about.
    public var subject: SupportSubject
    /// As that reads in running text.
    public var title: String
    /// From the earliest to the latest.
    public var points: [Point]
  }

  /// The supervisor's own words, under a look-for that was marked.
  public struct Quote: Hashable, Sendable {
    /// The feedback.
    public var record: RecordID
    /// The look-for; nil for words without a mark.
    public var lookFor: LookFor.ID?
    /// The look-for's words as they were when it was marked.
    public var words: String
    /// What the supervisor wrote; empty when nothing was written but the mark.
    public var text: String
    /// When it was seen.
    public var at: Timestamp
    /// Where it was seen.
    public var situation: Situation.ID
    /// Who saw it.
    public var by: RecordID
    /// Whether it was said to the trainee.
    public var isSaid: Bool
    /// What the trainee said to it; nil where nothing is noted, or where it is the text.
    public var they: String?
    /// What must not be overlooked about it, in words.
    public var cautions: [String]
  }

  /// A project, and what of it is in this part of the story.
  public struct ThreadLine: Hashable, Sendable {
    /// The project.
    public var thread: StoryThread
    /// How many records are filed under it.
    public var records: Int
    /// The day of the earliest of them.
    public var first: Day?
    /// The day of the latest of them.
    public var last: Day?

    /// Nil where nothing of it falls into the span and it does not run any more.
    init?(_ thread: StoryThread, entries: [FeedbackEntry], span: DaySpan) {
      let filed = entries.filter { $0.feedback.thread == thread.id }
      guard !filed.isEmpty || thread.closed == nil || span.contains(thread.started) else {
        return nil
      }
      self.thread = thread
      records = filed.count
      first = filed.last?.at.day
      last = filed.first?.at.day
    }
  }
}
