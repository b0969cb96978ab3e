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
  private let clock: LocalClock
  private let guess: (trainee: KnownPerson?, situation: Situation?)
  /// The questions that were answered, so that an empty line means: as it is.
  private var answered: Set<Question> = []

  /// Begins with guesses that an empty answer takes, and with what a draft holds already.
  init(
    _ reading: FeedbackReading, clock: LocalClock, lastTrainee: RecordID? = nil,
    lastSituation: Situation.ID? = nil, typed: TypedFeedback = TypedFeedback()
  ) {
    self.reading = reading
    self.clock = clock
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
    let kept: [(Question, String)] = [
      (.saw, typed.saw), (.effect, typed.effect), (.next, typed.next), (.due, typed.due),
      (.they, typed.they), (.lookFors, (typed.well + typed.workOn).joined()),
    ]
    answered = Set(kept.filter { !$0.1.isEmpty }.map(\.0))
  }

  /// Lines to show before the first question: what a draft holds that is not asked.
  var introduction: [String] {
    typed.well.isEmpty && typed.workOn.isEmpty ? [] : ["Marked: \(signs)"]
  }

  /// What to show before the answer: the question, and what an empty line stands for.
  var prompt: String {
    guard let question else { return "" }
    let label =
      switch question {
      case .who: "Who"
      case .situation: "Situation"
      case .lookFors: "Signs, as 1+ 3~"
      case .saw: "I saw"
      case .effect: "Effect"
      case .next: "Next time"
      case .due: "Due"
      case .they: "They said"
      case .said: "Said to them already? y/N"
      }
    let standing = standing(for: question)
    let shown = standing.isEmpty ? label : "\(label) [\(standing)]"
    return question == .said ? "\(shown) " : "\(shown): "
  }

  /// Takes an answer: `<` goes back one, an empty one takes the guess or leaves the answer as it is,
  /// `-` empties it.
  ///
  /// - Returns: Lines to show: why the question stands still, or what belongs to the next one.
  mutating func answer(_ line: String) -> [String] {
    guard let question else { return [] }
    var words = Substring(line)
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    if words == "<" {
      goBack()
      return self.question == .lookFors ? shownLookFors : []
    }
    var notices: [String] = []
    if !words.isEmpty || !answered.contains(question) {
      do throws(DeskError) {
        notices = try take(words == "-" ? "" : String(words), for: question)
      } catch {
        return error.sentence.split(separator: "\n").map { String($0) }
      }
      answered.insert(question)
    }
    goOn()
    return notices + (self.question == .lookFors ? shownLookFors : [])
  }

  /// What an empty line stands for.
  private func standing(for question: Question) -> String {
    switch question {
    case .who:
      let known = RecordID(typed.trainee)
      return (reading.people[known] ?? guess.trainee)?.person.name ?? ""
    case .situation:
      return (reading.guidance.situation(typed.situation) ?? guess.situation)?.title ?? ""
    case .lookFors: return signs
    case .saw: return typed.saw
    case .effect: return typed.effect
    case .next: return typed.next
    case .due: return typed.due
    case .they: return typed.they
    case .said: return answered.contains(.said) ? (typed.isSaid ? "yes" : "no") : ""
    }
  }

  private mutating func take(
    _ words: String, for question: Question
  ) throws(DeskError) -> [String] {
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
      // Signs are numbers in a list that is another one now.
      if !offered.isEmpty, offered.map(\.id) != lookFors(of: situation).map(\.id) {
        (typed.well, typed.workOn) = ([], [])
      }
      offered = lookFors(of: situation)
    case .lookFors: try takeSigns(words)
    case .saw: typed.saw = words
    case .effect: typed.effect = words
    case .next:
      typed.next = words
      if words.isEmpty { typed.due = "" }
    case .due: return try takeDue(words)
    case .they: typed.they = words
    case .said: try takeSaid(words)
    }
    return []
  }

  /// The day that was understood is shown; what is none is asked again.
  private mutating func takeDue(_ words: String) throws(DeskError) -> [String] {
    let situations = reading.guidance.situations.map { (id: $0.id, title: $0.title) }
    switch DuePhrase.parse(words, clock: clock, situations: situations) {
    case .failure(let problem): throw .badValue(problem.sentence)
    case .success(let phrase):
      typed.due = words
      return phrase.due.map {
        ["  " + $0.fullWords(today: clock.today, situations: situations)]
      } ?? []
    }
  }

  private mutating func takeSaid(_ words: String) throws(DeskError) {
    switch words.lowercased() {
    case "y", "yes": typed.isSaid = true
    case "", "n", "no": typed.isSaid = false
    default: throw .badValue("Write y for yes, or n for no.")
    }
  }

  /// Signs such as `1+ 3~`; a number alone is done well.
  private mutating func takeSigns(_ words: String) throws(DeskError) {
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
    guard Set(well).isDisjoint(with: workOn) else {
      throw .badValue("One look-for has both signs. Give it one.")
    }
    typed.well = well
    typed.workOn = workOn
  }

  /// The signs that were given, by the ids of their look-fors where those are not shown.
  private var signs: String {
    let signs = typed.well.map { ($0, "+") } + typed.workOn.map { ($0, "~") }
    return signs.map { id, sign in
      let place = offered.firstIndex { $0.id == id }
      return (place.map { "\($0 + 1)" } ?? "\(id) ") + sign
    }.joined(separator: " ")
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
}
