internal import Practice
internal import Surface

/// The form over feedback that is there already: saving writes an amendment, or moves it.
extension FeedbackForm {
  /// The form filled with feedback as it stands.
  init(amending entry: FeedbackEntry, in world: World) {
    self.init(guessing: nil, in: world)
    fill(with: entry, in: world)
    focus = .saw
  }

  /// Whether the form changes feedback that is there.
  var isAmending: Bool { draft.amending != nil }

  /// Fills every field with feedback as it stands; the draft's own ids stay.
  mutating func fill(with entry: FeedbackEntry, in world: World) {
    let names = Names(people: world.people, guidance: world.guidance ?? .empty)
    let amending = FeedbackDraft.Amending(entry, names: names)
    draft = FeedbackDraft(
      amending: amending, by: world.identity.me ?? entry.by, id: draft.id, nextID: draft.nextID)
    let trainee = world.people.kept(entry.feedback.trainee)
    draft.trainee = trainee
    amendedTrainee = trainee
    who.guess = nil
    who.chosen = PickField.Option(id: trainee.text, name: world.name(trainee))
    situation.chosen = PickField.Option(
      id: entry.feedback.situation, name: world.title(entry.feedback.situation),
      alias: entry.feedback.situation)
    by.chosen = PickField.Option(id: entry.by.text, name: world.name(entry.by))
    for (field, text) in [
      (DraftField.saw, draft.saw), (.effect, draft.effect), (.next, draft.next),
      (.they, draft.they), (.due, draft.due), (.when, draft.when),
    ] {
      self[field].text = text
      findings[field] = IdentifierGuard.findings(in: text)
    }
    if let thread = draft.thread {
      project = (trainee, world.stories[trainee]?.thread(thread)?.title ?? "one not known here")
    }
    workOnWords = entry.feedback.marks.filter { $0.mark == .workOn }.map(\.words)
    lookAtJots()
    settlePicks(in: world)
    refreshCoach()
  }

  /// Files the feedback under a project, whose line the form then shows.
  mutating func file(under thread: StoryThread, of trainee: RecordID, in world: World) {
    draft.thread = thread.id
    project = (trainee, thread.title)
  }

  /// What the draft file says of the feedback that is changed: its id, whose, and what was seen.
  var amendingInWords: String {
    guard let amending = draft.amending else { return "" }
    return ([amending.of, amending.feedback.trainee] + amending.over).map(\.text)
      .joined(separator: " ")
  }

  /// Takes up a draft of a change, once the story is there with what it changes.
  mutating func resumeAmending(in story: Story, world: World) -> [Action] {
    let fields = resumed
    let ids = Self.amended(in: fields)
    guard let id = ids.first, ids.count > 1, story.trainee == world.people.kept(ids[1]) else {
      return []
    }
    resumed = []
    if let entry = story.entry(id), !entry.state.isWithdrawn {
      fill(with: entry, in: world)
      // What was seen when the words were typed is what they replace.
      draft.amending?.over = Array(ids.dropFirst(2))
      restore(fields, in: world)
      return []
    }
    restore(fields, in: world)
    return [
      .problem("What these words change is not there any more: saving writes new feedback.")
    ]
  }

  /// The ids in the draft's note of what is changed; empty for new feedback.
  static func amended(in fields: [DraftChange]) -> [RecordID] {
    let note = fields.first { $0.field == "amends" }?.value ?? ""
    return note.split(separator: " ").map { RecordID(String($0)) }
  }
}
