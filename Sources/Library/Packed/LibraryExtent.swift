/// How much of a packed library is read.
public enum LibraryExtent: Sendable {
  /// All of it.
  case whole
  /// All but the scenarios.
  case withoutScenarios
  /// The scenarios alone.
  case scenarios
  /// What feedback rests on: situations without their moments, look-fors and words of support.
  case forFeedback

  /// Whether a document is read.
  func includes(_ kind: DocumentKind) -> Bool {
    switch self {
    case .whole: true
    case .withoutScenarios: !kind.isScenario
    case .scenarios: kind.isScenario
    case .forFeedback: kind.isForFeedback
    }
  }

  /// The key whose value is stepped over, wherever it stands.
  var omittedKey: StaticString? {
    switch self {
    case .whole, .withoutScenarios, .scenarios: nil
    case .forFeedback: "moments"
    }
  }
}
