/// The one question that the writing coach asks next, in the order of what good feedback holds.
public enum CoachQuestion: CaseIterable, Hashable, Sendable {
  /// Nothing, or too little, is written of what was seen.
  case whatSeen
  /// There are words for what the person is like, and none for what the person did.
  case whatDone
  /// Its effect is missing.
  case withWhatEffect
  /// Something to try is missing.
  case whatToTry
  /// All is there, but the tip shares no word with the lines before it.
  case doesItFollow

  /// The question, as one sentence.
  public var sentence: String {
    switch self {
    case .whatSeen: "What did you see or hear?"
    case .whatDone: "What did they do?"
    case .withWhatEffect: "What happened as a result?"
    case .whatToTry: "What could they try next time?"
    case .doesItFollow: "Does it follow from what you saw?"
    }
  }
}
