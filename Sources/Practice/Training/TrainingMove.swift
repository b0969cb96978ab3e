/// Something that was done in a walk, and when.
public struct TrainingMove: Hashable, Sendable {
  /// What was done.
  public enum Deed: Hashable, Sendable {
    case begin
    /// It is gone on with after the program ended; it was last seen running then.
    case takeUp(lastSeen: Instant)
    case reveal, back
    /// A choice was taken, from 0.
    case choose(Int)
    case goTo(TrainingPart)
    case toFork
    case pause, goOn
    /// One number an option.
    case vote([Int])
    case showVotes
    /// What somebody will try.
    case toTry(ThingToTry)
    /// What somebody said of the session, in a line.
    case said(String)
    /// Who took part, as far as they wished to be named; all of them, each time.
    case people([String])
    /// What was written for practice is laid before the room: all of it, in this order.
    case layOut([RecordID])
  }

  /// When.
  public var at: Instant
  /// What.
  public var deed: Deed

  /// Makes a move.
  public init(at: Instant, _ deed: Deed) {
    self.at = at
    self.deed = deed
  }

  /// The move as it is kept: milliseconds, and a word or more.
  public var text: String { "\(at.milliseconds) \(words)" }

  private var words: String {
    switch deed {
    case .begin: "begin"
    case .takeUp(let seen): "take-up \(seen.milliseconds)"
    case .reveal: "reveal"
    case .back: "back"
    case .choose(let number): "choose \(number)"
    case .goTo(let part): "go \(part.text)"
    case .toFork: "fork"
    case .pause: "pause"
    case .goOn: "go-on"
    case .vote(let counts): "vote " + counts.map(String.init).joined(separator: " ")
    case .showVotes: "show"
    case .toTry(let thing): "try \(thing.line)"
    case .said(let text): "said \(text)"
    case .people(let names): names.isEmpty ? "people" : "people \(names.joined(separator: ", "))"
    case .layOut(let ids): "lay " + ids.map(\.text).joined(separator: " ")
    }
  }

  /// Reads a kept move; nil where it is none.
  public init?(text: some StringProtocol) {
    let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count > 1, let milliseconds = Int64(parts[0]) else { return nil }
    let rest = parts.count > 2 ? parts[2] : ""
    let simple: [Substring: Deed] = [
      "begin": .begin, "reveal": .reveal, "back": .back, "fork": .toFork, "pause": .pause,
      "go-on": .goOn, "show": .showVotes,
    ]
    if let deed = simple[Substring(parts[1])] {
      guard rest.isEmpty else { return nil }
      self.init(at: Instant(milliseconds: milliseconds), deed)
      return
    }
    let deed: Deed? =
      switch parts[1] {
      case "take-up": Int64(rest).map { .takeUp(lastSeen: Instant(milliseconds: $0)) }
      case "choose": Int(rest).map { .choose($0) }
      case "go": TrainingPart(text: rest).map { .goTo($0) }
      case "try": rest.isEmpty ? nil : .toTry(ThingToTry(kept: rest))
      case "said": rest.isEmpty ? nil : .said(String(rest))
      case "people": .people(Self.names(in: rest))
      case "lay":
        rest.isEmpty ? nil : .layOut(rest.split(separator: " ").map { RecordID(String($0)) })
      case "vote": Self.counts(in: rest).map { .vote($0) }
      default: nil
      }
    guard let deed else { return nil }
    self.init(at: Instant(milliseconds: milliseconds), deed)
  }

  /// Names as typed, between commas; one that stands there twice is one.
  public static func names(in typed: some StringProtocol) -> [String] {
    var names: [String] = []
    for piece in typed.split(separator: ",") {
      let name = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The numbers of a vote, as typed: `7 4 2`; nil where it is anything else.
  ///
  /// A room has no more than 999 in it.
  public static func counts(in typed: some StringProtocol) -> [Int]? {
    let pieces = typed.split { $0 == " " || $0 == "," || $0 == "/" }
    let numbers = pieces.compactMap { Int($0) }.filter { (0...999).contains($0) }
    return pieces.isEmpty || numbers.count != pieces.count ? nil : numbers
  }
}
