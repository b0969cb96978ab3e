extension FeedbackDraft {
  /// Feedback that a draft writes anew, as it stood when the form opened.
  public struct Amending: Hashable, Sendable {
    /// The feedback.
    public var of: RecordID
    /// The versions that were seen, and so are replaced.
    public var over: [RecordID]
    /// What it says.
    public var feedback: Feedback
    /// When it was seen.
    public var at: Timestamp
    /// How that stands in the form; while it stands so, the time stays to the second.
    public var when: String
    /// How the step's due stands in the form; a day that is past may stay.
    public var due: String

    /// Takes feedback as it stands.
    public init(_ entry: FeedbackEntry, names: Names) {
      of = entry.id
      over = entry.currentVersions
      feedback = entry.feedback
      at = entry.at
      when = "\(entry.at.day.short(besides: 0)) \(entry.at.clock)"
      due = Self.words(for: entry.feedback.next, names: names)
    }

    private static func words(for next: NextStep?, names: Names) -> String {
      let due = next?.due.map { names.due($0, besides: 0) }
      guard next?.who == .supervisor else { return due ?? "" }
      return due.map { "me, \($0)" } ?? "me"
    }
  }

  /// Makes a draft filled with feedback as it stands, whose record will be an amendment of it.
  public init(amending: Amending, by: RecordID, id: RecordID, nextID: RecordID) {
    let feedback = amending.feedback
    self.init(id: id, nextID: feedback.next?.id ?? nextID, via: feedback.via)
    self.amending = amending
    self.by = by
    trainee = feedback.trainee
    situation = feedback.situation
    moment = feedback.moment
    role = feedback.role
    offered = feedback.offered
    marks = Dictionary(
      feedback.marks.map { ($0.id, $0.mark) }, uniquingKeysWith: { first, _ in first })
    saw = feedback.saw ?? ""
    effect = feedback.effect ?? ""
    next = feedback.next?.text ?? ""
    they = feedback.they ?? ""
    due = amending.due
    back = feedback.support?.back
    ahead = feedback.support?.ahead
    when = amending.when
    steps = feedback.steps
    jots = feedback.jots
    talked = feedback.talked
    asked = feedback.asked
    thread = feedback.thread
  }

  /// Content with what stays as it was when it was first written down.
  func keepingWhatWas(_ feedback: Feedback) -> Feedback {
    guard let old = amending?.feedback else { return feedback }
    var feedback = feedback
    feedback.byRole = old.byRole
    feedback.grade = old.grade
    feedback.stage = old.stage
    feedback.unit = old.unit
    feedback.library = old.library
    feedback.from = old.from
    if feedback.situation != old.situation { feedback.moment = nil }
    for index in feedback.marks.indices {
      let was = old.marks.first { $0.id == feedback.marks[index].id }
      feedback.marks[index].words = was?.words ?? feedback.marks[index].words
    }
    return feedback
  }
}
