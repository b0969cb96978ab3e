/// One observation of a trainee, in the supervisor's own words.
public struct Feedback: Hashable, Sendable {
  /// A look-for that was marked.
  public struct Mark: Hashable, Sendable {
    /// What the mark says.
    public enum Sign: String, CaseIterable, Hashable, Sendable {
      case well = "+"
      case workOn = "~"
    }

    /// The look-for.
    public var id: LookFor.ID
    /// Done well, or to work on.
    public var mark: Sign
    /// The look-for's words as they were when it was marked.
    public var words: String

    /// Makes a mark.
    public init(id: LookFor.ID, mark: Sign, words: String) {
      self.id = id
      self.mark = mark
      self.words = words
    }
  }

  /// A one-line note made while watching.
  public struct Jot: Hashable, Sendable {
    /// When it was written.
    public var at: Timestamp
    /// At most 280 characters.
    public var text: String

    /// Makes a jot.
    public init(at: Timestamp, text: String) {
      self.at = at
      self.text = text
    }
  }

  /// What became of an earlier step while this was seen.
  public struct StepChange: Hashable, Sendable {
    /// The step.
    public var id: RecordID
    /// Where it stands from here on.
    public var now: StepState

    /// Makes a change.
    public init(id: RecordID, now: StepState) {
      self.id = id
      self.now = now
    }
  }

  /// The trainee, as the person's id.
  public var trainee: RecordID
  /// Who saw it, where an amendment says that it was somebody else than who first said so.
  public var by: RecordID?
  /// What the observer is to the ward.
  public var byRole: Person.Role
  /// Where it was seen.
  public var situation: Situation.ID
  /// Clinical work, or the running of the service.
  public var setting: Setting
  /// The learnable moment, when one was chosen.
  public var moment: Moment.ID?
  /// Leadership, management, followership or unsure.
  public var role: LeadershipRole
  /// The trainee's stage then.
  public var stage: Stage
  /// The trainee's grade then.
  public var grade: String
  /// Where the trainee worked then.
  public var unit: String
  /// The look-fors that were shown, so that 'not seen' differs from 'not looked for'.
  public var offered: [LookFor.ID] = []
  /// Those that were marked.
  public var marks: [Mark] = []
  /// What the supervisor saw or heard.
  public var saw: String?
  /// What came of it.
  public var effect: String?
  /// What the trainee said.
  public var they: String?
  /// The next step.
  public var next: NextStep?
  /// Earlier steps that moved on.
  public var steps: [StepChange] = []
  /// Support, in words.
  public var support: Support?
  /// Notes made while watching.
  public var jots: [Jot] = []
  /// The day it was said to the trainee, when it was said before saving.
  public var talked: Day?
  /// Who asked for it.
  public var asked: Asker
  /// The project that it belongs to.
  public var thread: RecordID?
  /// The record that this was moved from.
  public var from: RecordID?
  /// How it came to be.
  public var via: Via
  /// The library's version.
  public var library: String

  /// Makes feedback; the rest is filled in field by field.
  public init(
    trainee: RecordID, byRole: Person.Role, situation: Situation.ID, setting: Setting,
    role: LeadershipRole, stage: Stage, grade: String, unit: String, asked: Asker = .supervisor,
    via: Via, library: String
  ) {
    self.trainee = trainee
    self.byRole = byRole
    self.situation = situation
    self.setting = setting
    self.role = role
    self.stage = stage
    self.grade = grade
    self.unit = unit
    self.asked = asked
    self.via = via
    self.library = library
  }
}
