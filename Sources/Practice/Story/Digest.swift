/// A story in the few values that Home shows of it.
public struct Digest: Hashable, Sendable {
  /// The latest feedback, in a line.
  public struct LastEntry: Hashable, Sendable {
    /// The feedback.
    public var id: RecordID
    /// Where.
    public var situation: Situation.ID
    /// When it was seen.
    public var at: Timestamp
    /// Its first words.
    public var line: String

    /// Makes a last entry.
    public init(id: RecordID, situation: Situation.ID, at: Timestamp, line: String) {
      self.id = id
      self.situation = situation
      self.at = at
      self.line = line
    }
  }

  /// A situation and how often it was seen.
  public struct Seen: Hashable, Sendable {
    /// Where.
    public var situation: Situation.ID
    /// How many records; never a measure of the trainee.
    public var count: Int

    /// Makes a count.
    public init(situation: Situation.ID, count: Int) {
      self.situation = situation
      self.count = count
    }
  }

  /// Feedback that was not yet said.
  public struct Unsaid: Hashable, Sendable, Identifiable {
    /// The feedback.
    public var id: RecordID
    /// Where.
    public var situation: Situation.ID
    /// When it was seen.
    public var at: Timestamp

    /// Makes a line of what is to be said.
    public init(id: RecordID, situation: Situation.ID, at: Timestamp) {
      self.id = id
      self.situation = situation
      self.at = at
    }
  }

  /// Whose story it is.
  public var trainee: RecordID
  /// When they were last seen; nil for never.
  public var lastSeen: Timestamp?
  /// The latest feedback.
  public var lastEntry: LastEntry?
  /// Situations seen, the most often first.
  public var seen: [Seen]
  /// The trainee's own steps that are open or worked on, the latest agreed first.
  public var openSteps: [StoryStep]
  /// Chances that were promised and not yet given, the latest first.
  public var promises: [StoryChance]
  /// What is still to be said, the latest first.
  public var unsaid: [Unsaid]
  /// How many records count.
  public var records: Int
  /// Whether there are files that could not be read, so that what is missing here may be there.
  public var isPartial = false

  /// Makes a digest from values that were counted elsewhere.
  public init(
    trainee: RecordID, lastSeen: Timestamp? = nil, lastEntry: LastEntry? = nil, seen: [Seen] = [],
    openSteps: [StoryStep] = [], promises: [StoryChance] = [], unsaid: [Unsaid] = [],
    records: Int = 0
  ) {
    self.trainee = trainee
    self.lastSeen = lastSeen
    self.lastEntry = lastEntry
    self.seen = seen
    self.openSteps = openSteps
    self.promises = promises
    self.unsaid = unsaid
    self.records = records
  }
}
