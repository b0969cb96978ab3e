internal import Practice
internal import Surface

extension Session {
  /// Takes in how an effect ended, first for all pages, then for each.
  mutating func receive(_ outcome: Outcome) -> [Effect] {
    var effects = takeIn(outcome)
    for index in pages.indices.reversed() where index < pages.count {
      var page = pages[index]
      let actions = page.receive(outcome, in: world)
      pages[index] = page
      // While somebody else has the keyboard, pages below change nothing that can be seen.
      let isBelowGuard = index < pages.count - 1 && pages.last?.isGuard == true
      effects += apply(isBelowGuard ? actions.filter(\.isEffect) : actions)
    }
    if case .library = outcome { effects += takeWaiting() }
    return effects
  }

  private mutating func takeIn(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .library(let guidance, let problems):
      world.guidance = guidance
      tell(problems)
    case .scenarios(let scenarios, let problems):
      world.scenarios = scenarios
      tell(problems)
    case .roster(let digests, let notices):
      let isFirst = !world.isRosterComplete
      world.digests = digests
      world.isRosterComplete = true
      if let first = notices.first { notice = Line("\(first)", .problem) }
      if isFirst { return [.checkStore] }
    case .checked(let problems):
      guard let first = problems.first else { break }
      let more = problems.count > 1 ? " (and \(problems.count - 1) more: ontherun list)" : ""
      notice = Line("\(first)\(more)", .problem)
    case .people(let people):
      world.people = people
      // Somebody may have been erased meanwhile: what was read of them is not kept either.
      world.stories = world.stories.filter { people[$0.key] != nil }
    case .drafts(let drafts): world.drafts = drafts
    case .unsavedReflections(let trainees): world.unsavedReflections = trainees
    case .waitingWalks(let scenarios): world.waitingWalks = scenarios
    case .reminders(let reminders): world.reminders = reminders
    case .story(let story):
      world.keep(story)
      world.digests[story.trainee] = Digest(story: story)
    case .introduced(let opening):
      world.identity = opening.identity
      world.people = opening.people
    case .traineeAdded(_, let people): world.people = people
    case .informed(_, let people):
      world.people = people
      notice = Line("Noted: told today what is kept.", .accent)
    case .saved(let id, let trainee):
      world.lastTrainee = trainee
      world.drafts.removeAll { $0.id == id }
      // A kill in between leaves a draft whose record is there: the next start finds it finished.
      return [.discardDraft(id), .readStory(trainee)]
    case .talked(_, let trainee), .chanceGiven(_, let trainee): return [.readStory(trainee)]
    case .changed(_, let trainee), .exported(_, let trainee): return [.readStory(trainee)]
    case .reflectionSaved(let id, let trainee):
      return [.discardDraft(id), .readStory(trainee), .listDrafts]
    case .wordChosen(let isThere): world.identity.hasWord = isThere
    case .moved(_, let from, let to): return [.readStory(from), .readStory(to)]
    // What was taken back may have been about who is here, or what is known of them.
    case .undone(let trainees):
      return trainees.isEmpty ? [.refreshRoster] : trainees.map { .readStory($0) }
    case .notice(let text): notice = Line("\(text)", .problem)
    case .failed(let failure): notice = Line("\(failure.sentence)", .problem)
    case .draftOpened, .draftResumed, .draftKept, .draftNotKept, .undoPlanned, .chances,
      .found, .notFound, .summedUp, .reflectionOpened, .walkOpened, .trainingSaved,
      .practiceOpened, .practiceSaved, .practice, .wordTried, .erasures, .erasuresFinished,
      .previewed:
      break
    }
    return []
  }

  /// Says the first fault of a library and how many more there are.
  private mutating func tell(_ problems: [String]) {
    guard let first = problems.first else { return }
    let more = problems.count > 1 ? " (and \(problems.count - 1) more: ontherun library check)" : ""
    notice = Line("\(first)\(more)", .problem)
  }
}
