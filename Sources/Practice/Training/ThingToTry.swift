/// One thing that somebody will try on their next shift, and where.
public struct ThingToTry: Hashable, Sendable {
  /// Where; nil where they did not say.
  public var situation: Situation.ID?
  /// What.
  public var text: String
  /// Whether it is whoever sits at this keyboard who will.
  public var isMine: Bool

  /// Makes one.
  public init(situation: Situation.ID?, text: String, isMine: Bool = false) {
    self.situation = situation
    self.text = text
    self.isMine = isMine
  }

  /// What was typed before it is known whether the library has such a situation.
  public struct Typed: Hashable, Sendable {
    /// What stands behind `@`; nil where nothing does.
    public var situation: String?
    /// Whether it begins with `me:`.
    public var isMine: Bool
    /// The rest.
    public var text: String

    /// Reads `@handover me: ask for the sickest first`; the first two in either order, or left out.
    public init(_ typed: some StringProtocol) {
      var words = typed.split(whereSeparator: \.isWhitespace)
      situation = nil
      isMine = false
      while let first = words.first {
        if first.count > 1, first.hasPrefix("@") {
          // The last one counts: the first may be the one that stood there already.
          situation = String(first.dropFirst())
        } else if !isMine, ["me:", "me,"].contains(first.lowercased()) {
          isMine = true
        } else {
          break
        }
        words.removeFirst()
      }
      text = words.joined(separator: " ")
    }
  }
}

extension ThingToTry {
  /// How it is kept, and how it may be typed: `@handover me: ask for the sickest first`.
  public var line: String { (situation.map { "@\($0) " } ?? "") + (isMine ? "me: " : "") + text }

  /// Reads how it was kept.
  init(kept line: some StringProtocol) {
    let typed = Typed(line)
    self.init(situation: typed.situation, text: typed.text, isMine: typed.isMine)
  }
}
