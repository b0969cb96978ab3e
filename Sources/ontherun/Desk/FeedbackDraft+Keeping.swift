import Practice
import Records

extension FeedbackDraft {
  /// The draft in the fields of a draft file, as the app's form names them and takes them up.
  ///
  /// - Parameters:
  ///   - whoTyped: What was typed for a person who was not found.
  ///   - situationTyped: What was typed for a situation that was not found.
  /// - Returns: The fields that hold something.
  func keptValues(whoTyped: String = "", situationTyped: String = "") -> [DraftValue] {
    let marks = self.marks.keys.sorted().compactMap { id in
      self.marks[id].map { "\(id)=\($0.rawValue)" }
    }
    let promise = due.isEmpty ? "me" : "me, \(due)"
    let values: [(String, String?)] = [
      ("nextID", nextID.text), ("whoTyped", whoTyped), ("trainee", trainee?.text),
      ("situationTyped", situationTyped), ("situation", situation), ("by", by?.text),
      ("saw", saw), ("effect", effect), ("next", next), ("they", they),
      ("due", isMine ? promise : due), ("when", when),
      ("marks", marks.joined(separator: " ")), ("back", back?.rawValue),
      ("ahead", ahead?.rawValue), ("role", role?.rawValue), ("moment", moment),
      ("thread", thread?.text), ("talked", talked?.description),
    ]
    return values.compactMap { field, text in
      guard let text, !text.isEmpty else { return nil }
      return DraftValue(field: field, text: text, cursor: text.count)
    }
  }
}
