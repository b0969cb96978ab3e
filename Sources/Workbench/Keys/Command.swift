/// Everything the app can be told to do, by key, palette or footer.
public enum Command: String, CaseIterable, Hashable, Sendable {
  // Anywhere.
  case help, palette, back, blank, quit, askToQuit, suspend, undo, concern
  // In lists.
  case up, down, top, bottom, pageUp, pageDown, open, pickRow, filter
  // Home.
  case newFeedback, moments, scenarios, chances, language, addTrainee, changeOrder, discardDraft
  // Chances.
  case columnNext, columnPrevious, changeGroup
  // Finding.
  case find
  // Feedback.
  case nextField, previousField, save, enter, moreLookFors, jot
  case cycleMark, stepDone, stepWorking, stepDropped, choiceNext, choicePrevious
  // After saving, and a trainee's page.
  case said, later, move
  case section, nextSection, previousSection, framework, showWords, handOver, export, startProject
  case informed
  // What is held about somebody: these say which command of the shell does it.
  case copyHeld, hold, eraseHeld
  // What was erased on another computer.
  case erasures
  // Moments.
  case giveChance, shiftCard, suggestedLinks, nextTrainee, previousTrainee
  // One record.
  case amend, withdraw, fileUnder, history
  // Handing the keyboard over, and the word that takes it back.
  case handBack, chooseWord
  // A scenario.
  case nextPart, previousPart, notes
  // A scenario that is walked.
  case walk, walkAlone, reveal, unreveal, toFork, map, jump, vote, pauseClock, seconds, facilitating
  case practise, tryNext, evaluate, namePeople, beginAnew
  // Questions.
  case yes, no
}
