/// What a record says, by its kind.
public enum Content: Hashable, Sendable {
  case person(Person)
  indirect case feedback(Feedback)
  case talked(Talked)
  case step(Step)
  case chance(Chance)
  case reflection(Reflection)
  case thread(Thread)
  indirect case amendment(Amendment)
  case withdrawal(Withdrawal)
  case erasure(Erasure)
  case same(Same)
  case shared(Shared)
  case bundleImport(BundleImport)
  indirect case training(Training)
  indirect case practice(PracticeFeedback)
  /// A kind that a later version writes; kept, not understood. Its keys are the record's unknown keys.
  case unknown(kind: String)

  /// The kind as the file says it.
  public var kind: String {
    switch self {
    case .person: "person"
    case .feedback: "feedback"
    case .talked: "talked"
    case .step: "step"
    case .chance: "chance"
    case .reflection: "reflection"
    case .thread: "thread"
    case .amendment: "amendment"
    case .withdrawal: "withdrawal"
    case .erasure: "erasure"
    case .same: "same"
    case .shared: "shared"
    case .bundleImport: "import"
    case .training: "session"
    case .practice: "practice"
    case .unknown(let kind): kind
    }
  }
}

extension Content {
  /// Feedback was said to the trainee.
  public struct Talked: Hashable, Sendable {
    /// The feedback.
    public var of: RecordID
    /// The day.
    public var on: Day

    /// Makes the note that it was said.
    public init(of: RecordID, on: Day) {
      self.of = of
      self.on = on
    }
  }

  /// A step moved on, or a step made without feedback.
  public struct Step: Hashable, Sendable {
    /// What a new step is.
    public struct New: Hashable, Sendable {
      /// The words.
      public var text: String
      /// Whose it is.
      public var who: NextStep.Owner
      /// When.
      public var due: Due?

      /// Makes a new step.
      public init(text: String, who: NextStep.Owner, due: Due?) {
        self.text = text
        self.who = who
        self.due = due
      }
    }

    /// The trainee.
    public var trainee: RecordID
    /// The step that moves on; nil for a new one, whose id is the record's.
    public var of: RecordID?
    /// What a new step is.
    public var new: New?
    /// Where it stands from here on.
    public var now: StepState

    /// Makes a step record.
    public init(trainee: RecordID, of: RecordID?, new: New? = nil, now: StepState) {
      self.trainee = trainee
      self.of = of
      self.new = new
      self.now = now
    }
  }

  /// A chance to lead: given, or promised.
  public struct Chance: Hashable, Sendable {
    /// The trainee.
    public var trainee: RecordID
    /// Where.
    public var situation: Situation.ID
    /// The learnable moment.
    public var moment: Moment.ID?
    /// The day it was given; nil while promised.
    public var given: Day?
    /// More words.
    public var text: String?

    /// Makes a chance.
    public init(
      trainee: RecordID, situation: Situation.ID, moment: Moment.ID? = nil, given: Day? = nil,
      text: String? = nil
    ) {
      self.trainee = trainee
      self.situation = situation
      self.moment = moment
      self.given = given
      self.text = text
    }
  }

  /// The trainee's own words; `by` is the trainee.
  public struct Reflection: Hashable, Sendable {
    /// The trainee.
    public var trainee: RecordID
    /// The feedback it answers.
    public var of: RecordID?
    /// The words.
    public var text: String
    /// When the keyboard was handed over.
    public var handed: Timestamp

    /// Makes a reflection.
    public init(trainee: RecordID, of: RecordID?, text: String, handed: Timestamp) {
      self.trainee = trainee
      self.of = of
      self.text = text
      self.handed = handed
    }
  }

  /// A project across months and rotations.
  public struct Thread: Hashable, Sendable {
    /// The trainee.
    public var trainee: RecordID
    /// Its title.
    public var title: String
    /// The first day.
    public var started: Day
    /// The last day.
    public var closed: Day?

    /// Makes a thread.
    public init(trainee: RecordID, title: String, started: Day, closed: Day? = nil) {
      self.trainee = trainee
      self.title = title
      self.started = started
      self.closed = closed
    }
  }

  /// A record written anew: the whole content, once more.
  public struct Amendment: Hashable, Sendable {
    /// The record amended.
    public var of: RecordID
    /// The versions this one replaces: what the writer had seen.
    public var over: [RecordID]
    /// The whole content; nil when this version cannot read it.
    public var body: Content?

    /// Makes an amendment.
    public init(of: RecordID, over: [RecordID], body: Content?) {
      self.of = of
      self.over = over
      self.body = body
    }
  }

  /// A record taken back.
  public struct Withdrawal: Hashable, Sendable {
    /// The record taken back.
    public var of: RecordID
    /// Why.
    public var why: String
    /// The act that an undo takes back.
    public var undoes: RecordID?

    /// Makes a withdrawal.
    public init(of: RecordID, why: String, undoes: RecordID? = nil) {
      self.of = of
      self.why = why
      self.undoes = undoes
    }
  }

  /// Words that must go from every file.
  public struct Erasure: Hashable, Sendable {
    /// Records by id.
    public var of: [RecordID]
    /// Or everything about a trainee.
    public var trainee: RecordID?
    /// Why.
    public var why: String

    /// Makes an erasure.
    public init(of: [RecordID], trainee: RecordID? = nil, why: String) {
      self.of = of
      self.trainee = trainee
      self.why = why
    }
  }

  /// Several ids are one person.
  public struct Same: Hashable, Sendable {
    /// All of them.
    public var people: [RecordID]
    /// The one that new records use.
    public var keep: RecordID

    /// Makes the note that several are one.
    public init(people: [RecordID], keep: RecordID) {
      self.people = people
      self.keep = keep
    }
  }

  /// What was shown to whom.
  public struct Shared: Hashable, Sendable {
    /// The trainee it is about.
    public var trainee: RecordID
    /// To whom.
    public var to: String
    /// What.
    public var what: String
    /// How.
    public var through: String

    /// Makes the note.
    public init(trainee: RecordID, to: String, what: String, through: String) {
      self.trainee = trainee
      self.to = to
      self.what = what
      self.through = through
    }
  }

  /// A bundle came in.
  public struct BundleImport: Hashable, Sendable {
    /// The bundle's id.
    public var bundle: String
    /// Where from.
    public var from: String
    /// How many records.
    public var count: Int

    /// Makes the note.
    public init(bundle: String, from: String, count: Int) {
      self.bundle = bundle
      self.from = from
      self.count = count
    }
  }
}
