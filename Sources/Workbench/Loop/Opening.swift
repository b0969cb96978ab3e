public import Practice

/// What is known before the first frame: who is here, and the names.
public struct Opening: Sendable {
  /// Who writes here, and into what.
  public struct Identity: Hashable, Sendable {
    /// The supervisor at this keyboard; nil until first launch has asked.
    public var me: RecordID?
    /// The writer's name without its last part: ward-7.
    public var place: String
    /// Whether this is the demo store.
    public var isDemo: Bool
    /// Whether others use this login, so that they can read this too.
    public var isLoginShared: Bool
    /// Why nothing can be saved here; nil when it can.
    public var readOnly: String?
    /// Whether a word takes the keyboard back after a hand-over.
    public var hasWord = false
    /// Whether the store is sealed; then the passphrase takes the keyboard back.
    public var isSealed = false
    /// How many days ago the last copy of the store was made, or the store itself; nil where that is no matter.
    public var daysWithoutCopy: Int?
    /// Where files go unless somebody says otherwise.
    public var folder = "."

    /// Makes an identity.
    public init(
      me: RecordID?, place: String, isDemo: Bool = false, isLoginShared: Bool = false,
      readOnly: String? = nil
    ) {
      self.me = me
      self.place = place
      self.isDemo = isDemo
      self.isLoginShared = isLoginShared
      self.readOnly = readOnly
    }
  }

  /// Who writes here, and into what.
  public var identity: Identity
  /// The people of the store.
  public var people: People
  /// Whom the last record made here is about.
  public var lastTrainee: RecordID?
  /// The situation of the last record made here.
  public var lastSituation: Situation.ID?

  /// The unit of a trainee who is added, unless somebody types another.
  public var usualUnit = ""
  /// Whom to turn to here with a serious concern, as this place names them.
  public var concernNames: [ConcernPlace: String] = [:]
  /// The scenario that is to be walked at once, whether without a room, and the library that it needs.
  public var walk: (scenario: Scenario, isAlone: Bool, guidance: Guidance)?
  /// The practice that is to be written at once, its session, and the library that its form needs.
  public var practice: (scenario: Scenario, session: RecordID, guidance: Guidance)?
  /// What has to be said at once: a fault in the configuration.
  public var notice: String?

  /// Makes what is known before the first frame.
  public init(
    identity: Identity, people: People, lastTrainee: RecordID? = nil,
    lastSituation: Situation.ID? = nil
  ) {
    self.identity = identity
    self.people = people
    self.lastTrainee = lastTrainee
    self.lastSituation = lastSituation
  }
}
