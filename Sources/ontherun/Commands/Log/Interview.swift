import Practice
import Records

/// Asks for feedback line by line at a terminal, and keeps every answer at once.
struct Interview {
  let desk: Desk
  let people: People
  let me: KnownPerson
  /// Whom it is about, unless somebody says otherwise.
  var trainee: RecordID?
  /// A draft that is taken up again; nil for a new one.
  var draft: WaitingDraftWords?
  var isPrintingJSON = false

  /// Asks, and saves.
  static func hold(store: StoreChoice, printingJSON: Bool) throws {
    guard Console.isAttended else {
      throw CommandError.noTerminal(
        "There is no terminal to ask at. Write: ontherun log TRAINEE @SITUATION WORDS")
    }
    let (desk, people, me) = try store.deskAndMe()
    try Interview(desk: desk, people: people, me: me, isPrintingJSON: printingJSON).hold()
  }

  /// Asks, and saves; what was answered stays in the draft's file until the record is on the disk.
  func hold() throws {
    let guidance = desk.guidance().guidance
    let identity = try desk.identity(people: people)
    let reading = FeedbackReading(people: people, guidance: guidance, me: me)
    var state = InterviewState(
      reading, clock: desk.clock,
      lastTrainee: trainee ?? identity.lastTrainee ?? people.trainees.first?.id,
      lastSituation: identity.lastSituation, typed: draft?.typed ?? TypedFeedback())
    var content = draft?.draft ?? desk.newDraft(via: .log)
    // Open until the record is on the disk: then the file has had its use.
    var file: DraftFile? = try draft?.file ?? desk.openFile(of: content, by: me.id)
    let saving = FeedbackSaving(desk: desk, people: people, me: me, guidance: guidance)
    Output.complain(
      "An empty line goes on, < goes back. What stands in brackets is kept; - clears it.")
    do {
      try ask(&state) { state in
        let known = reading.draftAsFarAsKnown(
          state.typed, into: content, today: desk.clock.today)
        if let file { try desk.keep(known.keptValues(), in: file) }
      }
      content.offered = state.offered.map(\.id)
      let saved = try saving.save(state.typed, into: content, isChecked: false)
      file = nil
      desk.discard(content)
      saving.report(saved, due: "", printingJSON: isPrintingJSON)
    } catch {
      if state.typed.isBlank {
        Output.complain("Not saved; nothing was written.")
      } else {
        Output.complain("Not saved. The words are kept as a draft: ontherun shows it under DRAFT.")
      }
      throw error
    }
  }

  /// Asks until all is answered; the end of input breaks off.
  private func ask(
    _ state: inout InterviewState, keeping keep: (InterviewState) throws -> Void
  ) throws {
    for line in state.introduction { Output.complain(line) }
    while state.question != nil {
      guard let line = Console.ask(state.prompt) else {
        throw CommandError.failed("Input ended before the feedback was whole.", exitCode: 65)
      }
      for notice in state.answer(line) { Output.complain(notice) }
      try keep(state)
    }
  }
}
