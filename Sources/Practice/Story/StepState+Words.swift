extension StepState {
  /// As it reads in running text.
  public var words: String {
    switch self {
    case .open: "open"
    case .working: "ongoing"
    case .done: "done"
    case .dropped: "let go"
    }
  }
}
