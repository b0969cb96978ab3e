import Practice
import Records
import Reports

extension LineDialogue {
  func interview(about trainee: RecordID?, draft: WaitingDraftWords? = nil) throws {
    let me = try desk.me(among: people)
    guard !people.trainees.isEmpty else {
      throw CommandError.none("There is nobody to write about yet: a adds somebody.")
    }
    try Interview(desk: desk, people: people, me: me, trainee: trainee, draft: draft).hold()
  }

  func takeUp(_ id: RecordID) throws {
    let store = try desk.opened()
    let file = try Desk.onStore { () throws(StoreError) in try store.drafts.open(id) }
    try interview(about: nil, draft: WaitingDraftWords(file))
  }

  mutating func addTrainee() throws {
    guard let typed = Console.ask("Name, as they write it: "),
      typed.contains(where: \.isLetter)
    else { return Output.complain("Nobody was added.") }
    let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let known = people.sameName(as: name)
    if let same = known.first,
      !Console.confirms("\(same.person.name) is known already. Add another of that name?")
    {
      return Output.complain("Nobody was added.")
    }
    let grade = Console.ask("Grade: ") ?? ""
    let usual = Config.ofLogin[.unit]
    let unit = Console.ask(usual.isEmpty ? "Unit: " : "Unit [\(usual)]: ") ?? ""
    let learner = Person.Learner(
      grade: grade, stage: Stage.guess(fromGrade: grade) ?? .other, specialty: "")
    _ = try desk.addTrainee(
      name: name, learner: learner, unit: unit.isEmpty ? usual : unit)
    people = try desk.people()
    Output.complain("Added \(name).")
  }

  func showChances() throws {
    let guidance = desk.guidance().guidance
    let match = try FilterArguments.match([], at: desk, people: people, guidance: guidance)
    let table = ChanceTable(
      counts: try desk.chanceCounts(matching: match, people: people), people: people,
      guidance: guidance, today: desk.clock.today)
    Self.lines(ChancesText.render(table, width: 80))
  }

  func showDue() throws {
    let today = desk.clock.today
    let items = DueList.items(
      digests: try desk.digests(people: people), people: people, today: today)
    if items.isEmpty { Output.line("Nothing is due.") }
    let printing = DuePrinting(people: people, guidance: desk.guidance().guidance, today: today)
    Self.lines(items.map { printing.line($0) })
  }

  func find() throws {
    guard let typed = Console.ask("Find, words or a filter such as @handover since:30d: "),
      typed.contains(where: { !$0.isWhitespace })
    else { return }
    let phrase = FilterPhrase.parse(typed, clock: desk.clock)
    guard phrase.problems.isEmpty else {
      throw DeskError.badValue(phrase.problems.map(\.sentence).joined(separator: "\n"))
    }
    let guidance = desk.guidance().guidance
    let match: FilterMatch
    do throws(UnmatchedNames) {
      match = try FilterMatch(phrase.filter, people: people, guidance: guidance)
    } catch {
      throw DeskError.unmatched(error)
    }
    let found = try desk.feedback(matching: match, people: people)
    if found.isEmpty { Output.line("Nothing fits.") }
    try choose(among: Array(found.prefix(50).map(\.entry)), of: found.count)
  }

  func undo() throws {
    guard let plan = try desk.planUndo(guidance: desk.guidance().guidance) else {
      return Output.line("There is nothing of the last 24 hours to take back.")
    }
    Output.line(plan.sentence)
    Self.lines(plan.before.map { "now   \($0)" } + plan.after.map { "then  \($0)" })
    guard Console.confirms("Take it back?") else { return Output.line("Nothing was changed.") }
    try desk.undo(plan)
    Output.line("Taken back.")
  }

  // MARK: A trainee's page

  func showTrainee(_ id: RecordID) throws {
    guard let known = people[id] else { return }
    while true {
      let story = try desk.story(of: id, people: people)
      Output.line("")
      Self.lines(DigestLines(known: known, digest: Digest(story: story), desk: desk).all)
      Output.line(story.entries.isEmpty ? "Nothing written yet." : "Feedback, the latest first:")
      let shown = Array(story.entries.prefix(12))
      list(shown)
      if story.entries.count > shown.count {
        Output.line("and \(story.entries.count - shown.count) more: s sums up, f on Home finds.")
      }
      guard let answer = Console.ask("Number, n feedback, s summary, or < back: ") else { return }
      switch Self.word(answer) {
      case "", "<", "q": return
      case "n": try undisturbed { try interview(about: id) }
      case "s": summarise(story)
      case let word:
        guard let number = Int(word), shown.indices.contains(number - 1) else {
          Output.complain("'\(answer)' is no number of the list. < goes back.")
          continue
        }
        try undisturbed { try showFeedback(shown[number - 1].id) }
      }
    }
  }

  private func summarise(_ story: Story) {
    let summary = Summary(
      story: story, people: people, guidance: desk.guidance().guidance, since: nil, until: nil,
      today: desk.clock.today)
    Output.write(SummaryText.render(summary, width: 80, signs: Signs.forReports))
  }

  private func list(_ entries: [FeedbackEntry], naming: Bool = false) {
    let names = Names(people: people, guidance: desk.guidance().guidance)
    for (place, entry) in entries.enumerated() {
      let day = entry.at.day.short(besides: desk.clock.today.year)
      let what = names.situation(entry.feedback.situation)
      let who = naming ? names.trainee(entry.feedback.trainee) : ""
      let state = entry.state.isWithdrawn ? "withdrawn" : entry.isUnsaid ? "to say" : ""
      let start = [day, who, what, state].filter { !$0.isEmpty }.joined(separator: ", ")
      Self.say("\(place + 1)  \(start): \(entry.firstWords)")
    }
  }

  private func choose(among entries: [FeedbackEntry], of all: Int) throws {
    guard !entries.isEmpty else { return }
    list(entries, naming: true)
    if all > entries.count { Output.line("The \(entries.count) latest of \(all).") }
    guard let answer = Console.ask("Number, or < back: "), let number = Int(Self.word(answer)),
      entries.indices.contains(number - 1)
    else { return }
    try showFeedback(entries[number - 1].id)
  }

  /// One feedback whole; what was not said yet can be noted as said.
  func showFeedback(_ id: RecordID) throws {
    let found = try desk.feedback(id.text, people: people)
    FeedbackPrinting(desk: desk, people: people).printOne(found, asJSON: false)
    guard found.entry.isUnsaid,
      Console.confirms("Said to \(people.tellingName(of: found.entry.feedback.trainee)) today?")
    else { return }
    try desk.markTalked(id, about: found.entry.feedback.trainee, on: desk.clock.today)
    Output.line("Noted: said today.")
  }
}
