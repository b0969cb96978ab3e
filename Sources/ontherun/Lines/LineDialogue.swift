import Practice
import Records
import Reports
import Surface
import Workbench

/// The app line by line: nothing moves a cursor, so that any terminal and any screen reader can.
///
/// Home is a numbered list, a trainee's page is lines, and feedback is asked as `ontherun log` asks.
struct LineDialogue {
  var desk: Desk
  var people = People(records: [], erased: Erased())

  init(_ desk: Desk) {
    self.desk = desk
  }

  /// Talks until the user leaves or input ends.
  mutating func hold() throws {
    if let notice = Config.ofLogin.notice { Output.complain(notice) }
    people = try desk.people()
    if try !desk.isAnybodyHere(among: people) {
      try Introduction.ask(at: &desk)
      people = try desk.people()
    }
    while true {
      let rows = try showHome()
      guard let answer = Console.ask("Number, n, a, c, d, f, u, ? or q: ") else { return }
      if Self.word(answer) == "q" { return }
      try undisturbed { try takeHome(answer, rows) }
    }
  }

  /// What goes wrong is said, and the dialogue goes on.
  func undisturbed(_ deed: () throws -> Void) throws {
    do {
      try deed()
    } catch let error as DeskError {
      Output.explain(error.sentence)
    } catch let error as CommandError {
      if let sentence = error.sentence { Output.explain(sentence) }
    }
  }

  static func word(_ answer: String) -> String {
    Fold.fold(answer).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Home

  private func showHome() throws -> [LineRow] {
    let identity = try desk.identity(people: people)
    let digests = try desk.digests(people: people)
    let guidance = desk.guidance().guidance
    let today = desk.clock.today
    let me = identity.me.flatMap { people[$0]?.person.name } ?? ""
    var rows: [LineRow] = []
    func title(_ id: Situation.ID) -> String { guidance.situation(id)?.title ?? id }
    func add(_ row: LineRow, _ words: String) {
      rows.append(row)
      Self.say("\(rows.count)  \(words)")
    }
    Output.line("")
    Output.line("OnTheRun\(desk.isDemo ? ", demo" : ""), \(identity.place), \(me)")
    let word = ScreenWord(Config.ofLogin[.traineeWord])
    Output.line(word(people.trainees.isEmpty ? "No trainee yet: a adds one." : "Trainees:"))
    for known in people.trainees {
      let ago = Day.agoWords(digests[known.id]?.lastSeen?.day, today: today)
      let grade = known.person.learner?.grade ?? ""
      let parts = [
        known.person.name, grade, ago == "new" ? "not seen yet" : "seen \(Self.ago(ago))",
      ]
      add(.trainee(known.id), parts.filter { !$0.isEmpty }.joined(separator: ", "))
    }
    let unsaid = people.trainees.flatMap { known in
      (digests[known.id]?.unsaid ?? []).map { (known, $0) }
    }
    if !unsaid.isEmpty { Output.line("To say:") }
    for (known, item) in unsaid {
      let day = item.at.day.short(besides: today.year)
      add(
        .feedback(item.id), "\(known.person.name): \(title(item.situation)), \(day)")
    }
    let drafts = try desk.store.map { try LiveDrafts().waiting(in: $0).feedback } ?? []
    if !drafts.isEmpty { Output.line("Drafts:") }
    for draft in drafts {
      let who = draft.trainee.map { people.tellingName(of: $0) } ?? "nobody yet"
      let what = draft.situation.map(title) ?? "no situation"
      add(.draft(draft.id), "\(who): \(what), \(draft.started.day.short(besides: today.year))")
    }
    return rows
  }

  private static func ago(_ words: String) -> String {
    words.hasSuffix("days") ? "\(words) ago" : words
  }

  private mutating func takeHome(_ answer: String, _ rows: [LineRow]) throws {
    switch Self.word(answer) {
    case "": return
    case "?", "help", "h": Self.lines(Self.help)
    case "n": try interview(about: nil)
    case "a": try addTrainee()
    case "c": try showChances()
    case "d": try showDue()
    case "f": try find()
    case "u": try undo()
    case let word:
      guard let number = Int(word), rows.indices.contains(number - 1) else {
        Output.complain("'\(answer)' is no number of the list and no letter known here. ? helps.")
        return
      }
      switch rows[number - 1] {
      case .trainee(let id): try showTrainee(id)
      case .feedback(let id): try showFeedback(id)
      case .draft(let id): try takeUp(id)
      }
    }
  }

  private static let help = [
    "A number opens that line. n records feedback. a adds somebody. c lists chances to lead.",
    "d lists what is due. f finds feedback. u takes back what was saved last. q leaves.",
    "While feedback is asked, < goes back one question. Every answer is kept at once.",
  ]

  static func lines(_ lines: [String]) {
    for line in lines { say(line) }
  }

  /// Says something in as many lines as it needs, cut between words.
  static func say(_ words: String) {
    guard !words.isEmpty else { return Output.line("") }
    for line in SafeText(words).wrapped(at: max(40, Console.columns ?? 80)) {
      Output.line(line.text)
    }
  }
}

/// What a number of the list on Home stands for.
enum LineRow: Hashable, Sendable {
  case trainee(RecordID)
  case feedback(RecordID)
  case draft(RecordID)
}
