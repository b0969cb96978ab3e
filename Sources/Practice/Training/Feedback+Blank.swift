extension Feedback {
  /// Whether nothing was marked or said in it.
  public var isBlank: Bool {
    marks.isEmpty && jots.isEmpty
      && [saw, effect, they, next?.text].allSatisfy { ($0 ?? "").allSatisfy(\.isWhitespace) }
  }
}
