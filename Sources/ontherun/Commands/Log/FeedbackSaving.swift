import Practice
import Records

/// Takes typed feedback to the disk: looks it up, checks it, saves it, or keeps its words.
struct FeedbackSaving {
  let desk: Desk
  let people: People
  let me: KnownPerson
  let guidance: Guidance

  /// What was saved, and as what it was understood.
  struct Saved {
    var record: Record
    var feedback: Feedback
    var trainee: KnownPerson
  }

  /// Saves feedback; where it cannot, its words are kept as a draft, and standard error says so.
  func save(_ typed: TypedFeedback, isChecked: Bool) throws -> Saved {
    let empty = desk.newDraft(via: .log)
    do {
      return try save(typed, into: empty, isChecked: isChecked)
    } catch {
      keep(typed, as: empty)
      throw error
    }
  }

  /// Saves feedback into a draft that somebody else keeps.
  func save(
    _ typed: TypedFeedback, into empty: FeedbackDraft, isChecked: Bool
  ) throws -> Saved {
    if let fault = typed.fault { throw CommandError.usage(fault) }
    let reading = FeedbackReading(people: people, guidance: guidance, me: me)
    var found = try reading.find(typed, into: empty, today: desk.clock.today)
    let context = FeedbackDraft.Context(
      trainee: found.trainee.person, observer: found.observer.person, guidance: guidance,
      clock: desk.clock)
    let title = try project(typed.thread, of: found.trainee, &found.draft)
    let valid: FeedbackDraft.Valid
    switch found.draft.validated(in: context) {
    case .success(let passed): valid = passed
    case .failure(let problems): throw DeskError.draft(problems)
    }
    if !isChecked { try IdentifierCheck.pass(typed.lines) }
    let record = try desk.save(found.draft, valid: valid, beginning: title)
    return Saved(record: record, feedback: valid.feedback, trainee: found.trainee)
  }

  /// Says what was saved, as it was understood.
  func report(_ saved: Saved, printingJSON: Bool) {
    let at = saved.record.at
    let today = desk.clock.today
    let place = guidance.situation(saved.feedback.situation)?.title ?? saved.feedback.situation
    let day = "\(at.day.shortWithWeekday(besides: today.year)) \(at.clock)"
    Output.complain(
      "Saved for \(saved.trainee.person.name), \(place), \(day) · id …\(saved.record.id.short)")
    if let step = saved.feedback.next, let due = step.due {
      let situations = guidance.situations.map { (id: $0.id, title: $0.title) }
      let words = due.words(today: today, situations: situations)
      Output.complain(step.who == .supervisor ? "Your promise is \(words)" : "Next step \(words)")
    }
    if [saved.feedback.saw, saved.feedback.effect, saved.feedback.next?.text, saved.feedback.they]
      .contains(where: { $0.map { ConcernWords.found(in: $0) != nil } ?? false })
    {
      Output.complain(
        "A serious concern needs a person today, not a record: see ':concern' in the app.")
    }
    if printingJSON { Output.write(RecordJSON.line(saved.record) + "\n") }
  }

  /// Finds the project of a title in the trainee's story; a title that is new begins one.
  private func project(
    _ title: String, of trainee: KnownPerson, _ draft: inout FeedbackDraft
  ) throws(DeskError) -> String? {
    guard !title.isEmpty else { return nil }
    let threads = try desk.story(of: trainee.id, people: people).threads
    guard let only = try Desk.project(title, among: threads) else { return title }
    draft.thread = only.id
    return nil
  }

  /// Keeps what was typed, looked up as far as it can be.
  private func keep(_ typed: TypedFeedback, as empty: FeedbackDraft) {
    guard !typed.isBlank else { return }
    let reading = FeedbackReading(people: people, guidance: guidance, me: me)
    let draft = reading.draftAsFarAsKnown(typed, into: empty)
    do {
      try desk.keep(
        draft, by: me.id,
        values: draft.keptValues(
          whoTyped: draft.trainee == nil ? typed.trainee : "",
          situationTyped: draft.situation == nil ? typed.situation : ""))
      Output.complain("Not saved. The words are kept as a draft: ontherun shows it under DRAFT.")
    } catch {
      Output.complain("Not saved, and the words could not be kept: \(error.sentence)")
    }
  }
}
