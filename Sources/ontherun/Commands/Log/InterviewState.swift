import Practice

/// `log` line by line: which question stands, and what was answered so far.
///
/// It reads and writes nothing itself, so that whoever asks may be a terminal or a test.
struct InterviewState {
  /// One question.
  enum Question: Int, CaseIterable, Sendable {
    case who, situation, lookFors, saw, effect, next, due, they, said
  }

  /// What was answered.
  private(set) var typed: TypedFeedback
  /// The question that stands; nil when all are answered.
  private(set) var question: Question? = .who
  /// Look-fors that were shown.
  private(set) var offered: [LookFor] = []

  private let reading: FeedbackReading
  private let guess: (trainee: KnownPerson?, situation: Situation?)

  /// Begins with guesses that an empty answer takes.
  init(
    _ reading: FeedbackReading, lastTrainee: RecordID? = nil, lastSituation: Situation.ID? = nil,
    typed: TypedFeedback = TypedFeedback()
  ) {
    self.reading = reading
    self.typed = typed
    // A draft's own answers are better guesses than what was recorded last.
    let trainee =
      (try? reading.trainee(typed.trainee)) ?? lastTrainee.flatMap { reading.people[$0] }
    let situation =
      (try? reading.guidance.oneSituation(typed.situation))
      ?? lastSituation.flatMap { reading.guidance.situation($0) }
    guess = (
      trainee?.person.archived == false ? trainee : nil,
      situation ?? reading.guidance.situation("handover")
    )
  }

  /// What to show before the answer.
  var prompt: String {
    switch question {
    case .who: "Who\(Self.bracketed(guess.trainee?.person.name)): "
    case .situation: "Situation\(Self.bracketed(guess.situation?.title)): "
    case .lookFors: "Signs, as 1+ 3~\(Self.bracketed(signs)): "
    case .saw: "I saw\(Self.bracketed(typed.saw)): "
    case .effect: "Effect\(Self.bracketed(typed.effect)): "
    case .next: "Next time\(Self.bracketed(typed.next)): "
    case .due: "Due\(Self.bracketed(typed.due)): "
    case .they: "They said\(Self.bracketed(typed.they)): "
    case .said: "Said to them already? y/N "
    case nil: ""
    }
  }

  /// Lines to show before the first question: what a draft holds that is not asked.
  var introduction: [String] {
    typed.well.isEmpty && typed.workOn.isEmpty ? [] : ["Marked: \(signs)"]
  }

  /// Takes an answer: `<` goes back one, an empty one takes the guess or keeps what was answered,
  /// and `-` clears it.
  ///
  /// - Returns: Lines to show: why the question stands still, or what belongs to the next one.
  mutating func answer(_ line: String) -> [String] {
    guard let question else { return [] }
    var words = Substring(line)
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    if words == "<" {
      goBack()
      return []
    }
    do throws(DeskError) {
      try take(String(words), for: question)
    } catch {
      return error.sentence.split(separator: "\n").map { String($0) }
    }
    goOn()
    return self.question == .lookFors ? shownLookFors : []
  }

  private mutating func take(_ words: String, for question: Question) throws(DeskError) {
    switch question {
    case .who:
      let known =
        if let trainee = guess.trainee, words.isEmpty { trainee } else {
          try reading.trainee(words)
        }
      typed.trainee = known.id.text
    case .situation:
      let situation =
        if let situation = guess.situation, words.isEmpty { situation } else {
          try reading.guidance.oneSituation(words)
        }
      typed.situation = situation.id
      offered = lookFors(of: situation)
    case .lookFors: try takeSigns(words)
    case .saw: Self.take(words, into: &typed.saw)
    case .effect: Self.take(words, into: &typed.effect)
    case .next: Self.take(words, into: &typed.next)
    case .due: Self.take(words, into: &typed.due)
    case .they: Self.take(words, into: &typed.they)
    case .said: typed.isSaid = ["y", "yes"].contains(words.lowercased())
    }
  }

  /// Words typed once are not lost by going back over them.
  private static func take(_ words: String, into field: inout String) {
    if words == "-" { field = "" } else if !words.isEmpty { field = words }
  }

  /// The signs that were given, by the ids of their look-fors where those are not shown.
  private var signs: String {
    let signs = typed.well.map { ($0, "+") } + typed.workOn.map { ($0, "~") }
    return signs.map { id, sign in
      let place = offered.firstIndex { $0.id == id }
      return (place.map { "\($0 + 1)" } ?? "\(id) ") + sign
    }.joined(separator: " ")
  }

  /// Signs such as `1+ 3~`; a number alone is done well.
  private mutating func takeSigns(_ words: String) throws(DeskError) {
    if words.isEmpty { return }
    if words == "-" {
      (typed.well, typed.workOn) = ([], [])
      return
    }
    var well: [String] = []
    var workOn: [String] = []
    for sign in words.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      let number = Int(sign.filter(\.isNumber)) ?? 0
      let mark = sign.filter { !$0.isNumber }
      guard offered.indices.contains(number - 1), ["", "+", "~", "-"].contains(mark) else {
        throw .badValue("Write numbers with + or ~, such as 1+ 3~, or nothing.")
      }
      let id = offered[number - 1].id
      if mark == "~" || mark == "-" { workOn.append(id) } else { well.append(id) }
    }
    typed.well = well
    typed.workOn = workOn
  }

  private mutating func goOn() {
    question = question.flatMap { Question(rawValue: $0.rawValue + 1) }
    if question == .due, typed.next.isEmpty { goOn() }
  }

  private mutating func goBack() {
    guard let question, question != .who else { return }
    self.question = Question(rawValue: question.rawValue - 1)
    if self.question == .due, typed.next.isEmpty { goBack() }
  }

  private func lookFors(of situation: Situation) -> [LookFor] {
    let stage = (try? reading.trainee(typed.trainee))?.person.learner?.stage ?? .other
    return situation.lookFors(for: stage).compactMap { reading.guidance.lookFor($0) }
  }

  private var shownLookFors: [String] {
    offered.enumerated().map { "  \($0.offset + 1) \($0.element.words)" }
  }

  private static func bracketed(_ guess: String?) -> String {
    guess.flatMap { $0.isEmpty ? nil : " [\($0)]" } ?? ""
  }
}
