import Practice
import Records

/// A draft that waits, taken up to be asked line by line: nothing that is in it is lost.
struct WaitingDraftWords {
  /// Its file, which stays open and so is nobody else's.
  let file: DraftFile
  /// What can be asked.
  let typed: TypedFeedback
  /// What is carried along: ids, steps that moved on, jots.
  let draft: FeedbackDraft

  /// Takes up a file.
  init(_ file: DraftFile) {
    self.file = file
    let values = Dictionary(
      file.values.map { ($0.field, $0.text) }, uniquingKeysWith: { _, last in last })
    func value(_ field: String) -> String { values[field] ?? "" }
    func first(_ fields: String...) -> String {
      fields.map(value).first { !$0.isEmpty } ?? ""
    }
    var typed = TypedFeedback()
    typed.trainee = first("trainee", "whoTyped")
    typed.situation = first("situation", "situationTyped")
    typed.by = value("by")
    typed.saw = value("saw")
    typed.effect = value("effect")
    typed.next = value("next")
    typed.they = value("they")
    typed.due = value("due")
    typed.at = value("when")
    typed.support = value("back")
    typed.ahead = value("ahead")
    typed.role = value("role")
    typed.moment = value("moment")
    typed.isSaid = !value("talked").isEmpty
    for (id, sign) in Self.pairs(value("marks")) {
      if sign == Feedback.Mark.Sign.well.rawValue {
        typed.well.append(id)
      } else {
        typed.workOn.append(id)
      }
    }
    self.typed = typed
    var draft = FeedbackDraft(
      id: file.header.id, nextID: RecordID(first("nextID")), via: .log)
    draft.steps = Self.pairs(value("steps")).compactMap { id, state in
      StepState(rawValue: state).map { Feedback.StepChange(id: RecordID(id), now: $0) }
    }
    draft.thread = value("thread").isEmpty ? nil : RecordID(value("thread"))
    draft.jots = value("jots").split(separator: "\n").compactMap { Self.jot($0) }
    if !value("jot").isEmpty {
      draft.jots.append(Feedback.Jot(at: file.header.started, text: value("jot")))
    }
    self.draft = draft
  }

  private static func jot(_ line: Substring) -> Feedback.Jot? {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let at = Timestamp(rfc3339: parts[0]) else { return nil }
    return Feedback.Jot(at: at, text: String(parts[1]))
  }

  private static func pairs(_ text: String) -> [(String, String)] {
    text.split(separator: " ").compactMap { pair in
      guard let equals = pair.lastIndex(of: "=") else { return nil }
      return (String(pair[..<equals]), String(pair[equals...].dropFirst()))
    }
  }
}
