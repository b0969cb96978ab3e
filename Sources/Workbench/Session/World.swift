internal import Practice

/// What every screen may know: people, library, digests, drafts, and what time it is.
struct World: Sendable {
  var identity: Opening.Identity
  var people: People { didSet { listToSay() } }
  var guidance: Guidance?
  /// The scenarios; nil until somebody asked for them.
  var scenarios: [Scenario]?
  var digests: [RecordID: Digest] = [:] { didSet { listToSay() } }
  /// What waits to be said, the newest first; listed when it changes and not with each key.
  private(set) var toSay: [ToSay] = []
  var isRosterComplete = false
  var stories: [RecordID: Story] = [:]
  var storiesRead: [RecordID] = []
  var drafts: [WaitingFeedback] = []
  /// The trainees whose own words were typed while they had the keyboard, and wait.
  var unsavedReflections: [RecordID] = []
  /// The scenarios of which a walk waits to be gone on with.
  var waitingWalks: [Scenario.ID] = []
  /// What whoever works here will try; on this computer only.
  var reminders: [Reminder] = []
  /// How long practice is timed for; nil where timers are off.
  var practiceSeconds: Int? = 60
  var lastTrainee: RecordID?
  var lastSituation: Situation.ID?
  /// The unit of a trainee who is added, unless somebody types another.
  var usualUnit = ""
  /// Whom to turn to here with a serious concern, as this place names them.
  var concernNames: [ConcernPlace: String] = [:]
  var clock: LocalClock
  /// Whether panes are off: one column, labels before values.
  var isPlain: Bool
  /// What this place calls a trainee, for our own sentences.
  var word = ScreenWord()
  /// Columns and rows of the terminal.
  var width: Int
  var height: Int

  /// Keeps a story that was read, and the last few before it; a long one takes much memory.
  mutating func keep(_ story: Story) {
    storiesRead.removeAll { $0 == story.trainee }
    storiesRead.append(story.trainee)
    if storiesRead.count > 3 { stories[storiesRead.removeFirst()] = nil }
    stories[story.trainee] = story
  }

  private mutating func listToSay() {
    toSay = ToSay.list(people.trainees, digests: digests)
  }

  /// What tells a trainee from the others in a row: the first name, else all of it, else the grade too.
  func rowName(_ id: RecordID) -> String { people.rowName(of: id) }

  /// Whether another trainee has the same name.
  func isShared(_ id: RecordID) -> Bool { people.isShared(id) }

  /// The name, and the grade where another trainee has the same name.
  func tellingName(_ id: RecordID?) -> String {
    guard let id, people[id] != nil else { return name(id) }
    return people.tellingName(of: id)
  }

  /// Whether words that a trainee typed at the hand-over wait to be saved by them.
  func hasUnsavedReflection(_ trainee: RecordID) -> Bool {
    unsavedReflections.contains { people.kept($0) == people.kept(trainee) }
  }

  /// Why it cannot be noted that a trainee was told what is kept; nil when it can.
  func obstacleToInforming(_ trainee: RecordID?) -> String? {
    if let reason = identity.readOnly { return "Read-only: \(reason)" }
    guard let trainee, let person = people[trainee]?.person else {
      return "Choose a trainee first."
    }
    return person.informed.map { "It is noted already: told on \(short($0))." }
  }

  /// The supervisor at this keyboard.
  var me: KnownPerson? { identity.me.flatMap { people[$0] } }

  /// A name to show, also for somebody the store does not know.
  func name(_ id: RecordID?) -> String {
    id.flatMap { people[$0]?.person.name } ?? "somebody not known here"
  }

  /// The first name, for sentences.
  func firstName(_ id: RecordID?) -> String {
    id.flatMap { people[$0]?.person.firstName } ?? "them"
  }

  /// A situation as it reads in running text.
  func title(_ situation: Situation.ID) -> String {
    guidance?.situation(situation)?.title ?? situation
  }

  /// What an open step is due at, in words: `next handover`, `Thu 26 Nov`.
  func words(for due: Due) -> String {
    switch due {
    case .on(let day): day.shortWithWeekday(besides: clock.today.year)
    case .at(let situation): "next \(title(situation))"
    }
  }

  /// A day as screens show it.
  func short(_ day: Day) -> String { day.short(besides: clock.today.year) }

  /// The time of day, to the minute: 08:05.
  func time(_ stamp: Timestamp) -> String { stamp.clock }
}
