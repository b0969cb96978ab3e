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
    try refuseTwoSigns(typed)
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

  /// Two words may stand for one look-for; throws `CommandError.usage` where their signs differ.
  private func refuseTwoSigns(_ typed: TypedFeedback) throws {
    let workOn = Set(typed.workOn.compactMap { try? guidance.oneLookFor($0).id })
    let both = typed.well.compactMap { try? guidance.oneLookFor($0).id }.first(
      where: workOn.contains)
    guard let both else { return }
    throw CommandError.usage("The look-for '\(both)' is given both as done well and to work on.")
  }

  /// Says what was saved, as it was understood.
  func report(_ saved: Saved, due typed: String, printingJSON: Bool) {
    let at = saved.record.at
    let today = desk.clock.today
    let place = guidance.situation(saved.feedback.situation)?.title ?? saved.feedback.situation
    let day = "\(at.day.shortWithWeekday(besides: today.year)) \(at.clock)"
    Output.complain(
      "Saved for \(people.tellingName(of: saved.trainee.id)), \(place), \(day) · id …\(saved.record.id.short)"
    )
    if let step = saved.feedback.next {
      for line in DueReport(guidance: guidance, clock: desk.clock).lines(of: step, typed: typed) {
        Output.complain(line)
      }
    }
    if [saved.feedback.saw, saved.feedback.effect, saved.feedback.next?.text, saved.feedback.they]
      .contains(where: { $0.map { ConcernWords.found(in: $0) != nil } ?? false })
    {
      Output.complain(
        "A serious concern needs a person today, not a record: see ':concern' in the app.")
    }
    // Without the check, which is the line's in the file: `list` and `show` have none either.
    if printingJSON { Output.json(RecordJSON.json(saved.record) + "\n") }
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
  func keep(_ typed: TypedFeedback, as empty: FeedbackDraft) {
    guard !typed.isBlank else { return }
    let reading = FeedbackReading(people: people, guidance: guidance, me: me)
    var typed = typed
    var empty = empty
    // A project that is known is found by what was typed; of others the title stays.
    if !typed.thread.isEmpty, let trainee = try? reading.trainee(typed.trainee),
      let threads = try? desk.story(of: trainee.id, people: people).threads,
      let thread = try? Desk.project(typed.thread, among: threads)
    {
      empty.thread = thread.id
      typed.thread = ""
    }
    let draft = reading.draftAsFarAsKnown(typed, into: empty, today: desk.clock.today)
    do {
      let cut = try desk.keep(
        draft, by: me.id,
        values: draft.keptValues(
          whoTyped: draft.trainee == nil ? typed.trainee : "",
          situationTyped: draft.situation == nil ? typed.situation : ""))
      Output.complain("Not saved. The words are kept as a draft: ontherun shows it under DRAFT.")
      for sentence in cut { Output.complain(sentence) }
    } catch {
      Output.complain("The words could not be kept: \(error.sentence)")
      LostWords.giveBack(typed)
    }
  }
}
