/// Feedback on its way to being saved: what the form and `log` fill in.
public struct FeedbackDraft: Hashable, Sendable {
  /// The most characters that a line of text may have.
  public static let textLimit = 2_000
  /// The most characters that a jot may have.
  public static let jotLimit = 280

  /// The id that the record will have.
  public var id: RecordID
  /// The id that its next step will have.
  public var nextID: RecordID
  /// Whom it is about.
  public var trainee: RecordID?
  /// Who saw it.
  public var by: RecordID?
  /// Where it was seen.
  public var situation: Situation.ID?
  /// The learnable moment.
  public var moment: Moment.ID?
  /// Leadership, management, followership or unsure; nil for what the situation suggests.
  public var role: LeadershipRole?
  /// The look-fors that were shown.
  public var offered: [LookFor.ID] = []
  /// The signs that were given.
  public var marks: [LookFor.ID: Feedback.Mark.Sign] = [:]
  /// What the supervisor saw or heard.
  public var saw = ""
  /// What came of it.
  public var effect = ""
  /// What to do next time.
  public var next = ""
  /// What the trainee said.
  public var they = ""
  /// When the next step is due, as typed.
  public var due = ""
  /// Whether the next step is the supervisor's promise, whatever `due` says.
  public var isMine = false
  /// How much help was needed.
  public var back: Support.Back?
  /// How near the supervisor would want to be.
  public var ahead: Support.Ahead?
  /// When it was seen, as typed; empty for now.
  public var when = ""
  /// Earlier steps that moved on.
  public var steps: [Feedback.StepChange] = []
  /// Notes made while watching.
  public var jots: [Feedback.Jot] = []
  /// The day it was said to the trainee.
  public var talked: Day?
  /// Who asked for it.
  public var asked = Asker.supervisor
  /// The project that it belongs to.
  public var thread: RecordID?
  /// How it came to be.
  public var via: Via
  /// What it writes anew; nil for new feedback.
  public var amending: Amending?

  /// Makes an empty draft.
  public init(id: RecordID, nextID: RecordID, via: Via) {
    self.id = id
    self.nextID = nextID
    self.via = via
  }

  /// Whether any word was typed or any sign given.
  public var isBlank: Bool {
    let typed = [saw, effect, next, they, due, when].contains { !Self.trimmed($0).isEmpty }
    return !typed && marks.isEmpty && steps.isEmpty && jots.isEmpty && back == nil && ahead == nil
  }

  /// A line as it is saved: without white space at its ends.
  static func trimmed(_ text: String) -> String {
    var part = Substring(text)
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
