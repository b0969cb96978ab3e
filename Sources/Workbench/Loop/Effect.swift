public import Practice

/// What the app asks for; only a performer can do it.
public enum Effect: Sendable {
  /// Read the library, off the loop.
  case loadLibrary
  /// Read the scenarios, off the loop.
  case loadScenarios
  /// Read the scenario that is being written, now and whenever it is saved.
  case watchScenario
  /// Read every trainee's records into digests, off the loop.
  case loadRoster
  /// Read every line with its check, and say what is amiss; off the loop, and after all else.
  case checkStore
  /// Read people and trainees again, off the loop, if any file of the store changed since.
  case refreshRoster
  /// List the drafts that wait.
  case listDrafts
  /// Read one trainee's records, off the loop.
  case readStory(RecordID)
  /// Write who is here; makes the store when there is none.
  case introduce(name: String, role: Person.Role, isLoginShared: Bool)
  /// Note that a trainee was told what is kept about them.
  case noteInformed(RecordID, on: Day)
  /// Find what others erased and is still in this computer's files, off the loop.
  case readErasures
  /// Erase from this computer's files what others erased.
  case finishErasures([RecordID])
  /// Write a new trainee.
  case addTrainee(NewTrainee)
  /// Make ids and a draft file for a form that opens.
  case openDraft(by: RecordID?)
  /// Take up a draft that waits.
  case resumeDraft(RecordID)
  /// Write what changed in a form; one write, before the next frame.
  case keepDraft(RecordID, [DraftChange])
  /// Close a draft and leave it for later.
  case setDraftAside(RecordID)
  /// Remove a draft: it was saved, or nothing was in it.
  case discardDraft(RecordID)
  /// Save feedback, off the loop.
  case save(FeedbackDraft, FeedbackDraft.Valid)
  /// Note that feedback was said to the trainee.
  case markTalked(feedback: RecordID, trainee: RecordID, on: Day)
  /// Note that a chance to lead was given.
  case giveChance(Content.Chance)
  /// Write feedback again for the right person, and erase it here.
  case move(feedback: RecordID, from: RecordID, to: RecordID)
  /// Count who was given and seen at what, as a filter has it, off the loop.
  case countChances(Filter)
  /// Find feedback, off the loop.
  case find(Filter)
  /// Draw up the figures of a story, off the loop.
  case sumUp(StoryFigures.Request)
  /// Do one thing to a trainee's story.
  case change(StoryChange, trainee: RecordID)
  /// Write a story into a file, and note for whom.
  case export(ExportRequest)
  /// Take up the words that a trainee left while the keyboard was handed over, or begin.
  case openReflection(by: RecordID)
  /// Take up the walk of a scenario that waits, or begin one; `anew` begins one in any case.
  case openWalk(Scenario.ID, by: RecordID?, isAlone: Bool, anew: Bool)
  /// Take up what waits of practice in a session, or begin some.
  case openPractice(session: RecordID, by: RecordID?)
  /// Save what was written for practice.
  ///
  /// What somebody wrote alone stays on this computer.
  case savePractice(RecordID, Content.PracticeFeedback, isAlone: Bool)
  /// Save what waits half written for practice in a session that is over.
  case keepHalfWritten(session: RecordID, isAlone: Bool)
  /// Note what whoever works here will try, on this computer only.
  case remind(ThingToTry)
  /// Take such a note away.
  case letGo(Reminder.ID)
  /// Read what was written for practice in a session.
  case readPractice(session: RecordID)
  /// Save a training session that was walked to its end.
  case saveTraining(RecordID, Content.Training)
  /// Save what the trainee wrote, as theirs.
  case saveReflection(NewReflection)
  /// Keep the word that takes the keyboard back; empty for none.
  case chooseWord(String)
  /// Find out whether this is the word.
  case tryWord(String)
  /// Find what an undo would take back.
  case planUndo
  /// Take it back.
  case undo(UndoPlan)
  /// Draw the whole screen anew.
  case redraw
  /// Give the terminal to the shell for a while.
  case suspend
}
