import Practice
import Records

/// Asks for feedback line by line at a terminal, and keeps every answer at once.
enum Interview {
  /// Asks, and saves.
  static func hold(store: StoreChoice, printingJSON: Bool) throws {
    guard Console.isAttended else {
      throw CommandError.noTerminal(
        "There is no terminal to ask at. Write: ontherun log TRAINEE @SITUATION WORDS")
    }
    let (desk, people, me) = try store.deskAndMe()
    let guidance = desk.guidance().guidance
    let identity = try desk.identity(people: people)
    let reading = FeedbackReading(people: people, guidance: guidance, me: me)
    var state = InterviewState(
      reading, lastTrainee: identity.lastTrainee, lastSituation: identity.lastSituation)
    var draft = desk.newDraft(via: .log)
    // Open until the record is on the disk: then the file has had its use.
    var file: DraftFile? = try desk.openFile(of: draft, by: me.id)
    let saving = FeedbackSaving(desk: desk, people: people, me: me, guidance: guidance)
    Output.complain("An empty line goes on, < goes back.")
    do {
      try ask(&state) { state in
        let known = reading.draftAsFarAsKnown(state.typed, into: draft)
        if let file { try desk.keep(known.keptValues(), in: file) }
      }
      draft.offered = state.offered.map(\.id)
      let saved = try saving.save(state.typed, into: draft, isChecked: false)
      file = nil
      desk.discard(draft)
      saving.report(saved, printingJSON: printingJSON)
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
  private static func ask(
    _ state: inout InterviewState, keeping keep: (InterviewState) throws -> Void
  ) throws {
    while state.question != nil {
      guard let line = Console.ask(state.prompt) else {
        throw CommandError.failed("Input ended before the feedback was whole.", exitCode: 65)
      }
      for notice in state.answer(line) { Output.complain(notice) }
      try keep(state)
    }
  }
}
