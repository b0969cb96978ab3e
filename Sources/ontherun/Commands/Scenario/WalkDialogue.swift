import Practice
import Reports

/// A walk line by line: what is typed goes on, back or somewhere, and what it shows is printed.
struct WalkDialogue {
  private var session: TrainingSession
  private let guidance: Guidance
  private let text: TrainingText
  /// What was printed last: where, and how many of its steps.
  private var printed: (place: Int, shown: Int)?

  init(_ scenario: Scenario, guidance: Guidance, text: TrainingText) {
    session = TrainingSession(scenario)
    self.guidance = guidance
    self.text = text
  }

  /// How many lines in a row changed nothing.
  private(set) var idle = 0
  /// Whether there is nothing more to go on to.
  private(set) var isOver = false

  /// What stands at the beginning.
  mutating func begin(at now: Instant) -> String {
    session.make(TrainingMove(at: now, .begin))
    return news()
  }

  /// Takes a line, and returns what is to be printed.
  mutating func answer(_ line: String, at now: Instant) -> String {
    let before = session.moves.count
    defer { idle = session.moves.count == before ? idle + 1 : 0 }
    return answer(to: line, now)
  }

  private mutating func answer(to line: String, _ now: Instant) -> String {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    switch words.first {
    case nil: return goOn(now)
    case "q", "Q", "quit": isOver = true
    case "b", "<": make(.back, now)
    case "f":
      guard session.fork != nil else { return "There is no fork behind you.\n" }
      make(.toFork, now)
    case "o": return text.text(pages.notes())
    case "v": return vote(words.dropFirst().joined(separator: " "), now)
    case "g": return go(to: words.dropFirst().joined(separator: " "), now)
    default:
      guard words.count == 1, let number = Int(words[0]) else { return Self.help }
      return choose(number, now)
    }
    return isOver ? "" : news()
  }

  private static let help =
    "An empty line goes on; a number chooses; b goes back, f to the last fork,\n"
    + "g and a number to a part; v and a number for each option counts votes;\n"
    + "o prints the notes; q ends it.\n"

  private var pages: TrainingPages { TrainingPages(session, guidance: guidance) }

  private mutating func make(_ deed: TrainingMove.Deed, _ now: Instant) {
    session.make(TrainingMove(at: now, deed))
  }

  private mutating func goOn(_ now: Instant) -> String {
    if session.isOver {
      isOver = true
      return ""
    }
    if session.hidesVotes {
      make(.showVotes, now)
      return text.text(
        Array(pages.steps().last?.suffix(session.stop.votes.last?.count ?? 0) ?? []))
    }
    if session.needsChoice { return "Choose: 1 to \(session.beat?.choices.count ?? 0).\n" }
    make(.reveal, now)
    return news()
  }

  /// The options that there are to choose from, or to vote on.
  private var optionCount: Int {
    switch session.stop.part {
    case .opening, .end: guidance.confidence?.answers.count ?? 0
    default: session.beat?.choices.count ?? 0
    }
  }

  private mutating func choose(_ number: Int, _ now: Instant) -> String {
    let count = optionCount
    guard count > 0, let step = session.voteStep else {
      return "There is nothing to choose here: an empty line goes on.\n"
    }
    guard session.stop.shown >= step else { return "An empty line shows the options first.\n" }
    guard (1...count).contains(number) else { return "There are \(count) options here.\n" }
    if session.beat != nil {
      make(.choose(number - 1), now)
      return news()
    }
    // Nobody's hands are counted for one who walks alone.
    make(.vote((1...count).map { $0 == number ? 1 : 0 }), now)
    make(.showVotes, now)
    return "\(number) it is; an empty line goes on.\n"
  }

  private mutating func vote(_ typed: String, _ now: Instant) -> String {
    let count = optionCount
    guard count > 0, let step = session.voteStep else {
      return "There is nothing to vote on here.\n"
    }
    guard session.stop.shown >= step else { return "An empty line shows the options first.\n" }
    guard let counts = TrainingMove.counts(in: typed), counts.count == count else {
      return "Type v and \(count) numbers, one for each option, such as v 7 4.\n"
    }
    make(.vote(counts), now)
    let sum = counts.reduce(0, +)
    return "\(sum) \(sum == 1 ? "vote is" : "votes are") in; an empty line shows them.\n"
  }

  private mutating func go(to typed: String, _ now: Instant) -> String {
    let parts = TrainingMap(session).rows
    guard let number = Int(typed), let row = parts.first(where: { $0.number == number }) else {
      return parts.map { "\($0.number)  \($0.title)\n" }.joined()
    }
    make(.goTo(row.part), now)
    return news()
  }

  /// What is shown now and was not before; all of a part that one came to.
  private mutating func news() -> String {
    let steps = pages.steps()
    let shown = session.stop.shown
    defer { printed = (session.place, shown) }
    // A stage of the debrief takes the place of the one before it.
    let isStage = session.stop.part == .debrief
    if let printed, printed.place == session.place, shown > printed.shown, !isStage {
      // What was taken is printed again, before what came of it.
      let isChoice = session.beat != nil && printed.shown == 3 && shown == 4
      return steps.dropFirst(isChoice ? 2 : printed.shown)
        .map { text.text($0) }.joined()
    }
    let heading = printed?.place == session.place ? "" : text.heading(pages.title)
    return heading + steps.map { text.text($0) }.joined()
  }
}
