extension Feedback {
  /// The words that stand for it in a list: what was seen, else the first line that was filled in.
  public var firstWords: String {
    let typed = [saw, effect, next?.text, they].compactMap { $0 }.first { !$0.isEmpty }
    return typed ?? marks.first?.words ?? jots.first?.text ?? ""
  }
}
