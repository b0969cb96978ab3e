extension StoryChance.State {
  /// As it reads in running text.
  public var words: String {
    switch self {
    case .promised: "promised"
    case .given: "given"
    case .letGo: "let go"
    }
  }
}
