/// A part of a walk.
public enum TrainingPart: Hashable, Sendable {
  /// What it is about, and who is in it.
  case opening
  case beat(Beat.ID)
  /// What supervisors practise on.
  case practice
  /// The talk at the end.
  case debrief
  /// All of it is walked.
  case end

  /// How what is kept names it: `beat board`.
  public var text: String {
    switch self {
    case .opening: "opening"
    case .beat(let id): "beat \(id)"
    case .practice: "practice"
    case .debrief: "debrief"
    case .end: "end"
    }
  }

  /// Reads such a name; nil where it is none.
  public init?(text: some StringProtocol) {
    switch text {
    case "opening": self = .opening
    case "practice": self = .practice
    case "debrief": self = .debrief
    case "end": self = .end
    default:
      guard text.hasPrefix("beat "), text.count > 5 else { return nil }
      self = .beat(String(text.dropFirst(5)))
    }
  }
}
