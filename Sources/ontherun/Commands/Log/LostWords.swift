import Practice
import Records

/// What becomes of words that `log` was given and could not even begin to save.
enum LostWords {
  /// Keeps them as a draft where there is a store, and else gives them back on standard error.
  static func keep(_ typed: TypedFeedback, in choice: StoreChoice) {
    guard !typed.isBlank else { return }
    guard let desk = try? choice.deskForApp(isAsking: false), desk.store != nil,
      let people = try? desk.people(), let me = try? desk.me(among: people)
    else { return keepUnread(typed, in: choice) }
    let saving = FeedbackSaving(
      desk: desk, people: people, me: me, guidance: desk.guidance().guidance)
    saving.keep(typed, as: desk.newDraft(via: .log))
  }

  /// Nobody can be looked up: the names stay as they were typed.
  private static func keepUnread(_ typed: TypedFeedback, in choice: StoreChoice) {
    guard let desk = try? choice.deskForApp(isAsking: false), desk.store != nil else {
      return giveBack(typed)
    }
    var draft = desk.newDraft(via: .log)
    draft.take(typed)
    draft.saw = typed.words(besides: typed.signs)
    let by = ((try? desk.store?.device()) ?? nil)?.who ?? RecordID("")
    do {
      let values = draft.keptValues(whoTyped: typed.trainee, situationTyped: typed.situation)
      let cut = try desk.keep(draft, by: by, values: values)
      Output.complain("Not saved. The words are kept as a draft: ontherun shows it under DRAFT.")
      for sentence in cut { Output.complain(sentence) }
    } catch {
      giveBack(typed)
    }
  }

  /// Writes the words back, so that they are at least on the screen.
  static func giveBack(_ typed: TypedFeedback) {
    Output.complain("Not saved, and there is no place to keep the words. Here they are:")
    for line in typed.lines where !line.text.allSatisfy(\.isWhitespace) {
      Output.complain("  \(line.name): \(line.text)")
    }
  }
}
