public import Practice

/// How an effect ended.
public enum Outcome: Sendable {
  /// The library, with what is wrong in the files of `ONTHERUN_LIBRARY`.
  case library(Guidance, problems: [String])
  /// The scenarios, with what is wrong in those of `ONTHERUN_LIBRARY`.
  case scenarios([Scenario], problems: [String])
  /// The scenario that is being written, as it was saved last.
  case previewed(ScenarioPreview)
  /// Every trainee's digest.
  case roster([RecordID: Digest], notices: [String])
  /// Every line was read with its check; what is amiss, a sentence each.
  case checked(problems: [String])
  /// The people of the store, as another window or computer may have changed them.
  case people(People)
  /// The drafts that wait, the newest first.
  case drafts([WaitingFeedback])
  /// The trainees whose own words were typed while they had the keyboard, and wait.
  case unsavedReflections([RecordID])
  /// What whoever works here will try.
  case reminders([Reminder])
  /// The scenarios of which a walk waits.
  case waitingWalks([Scenario.ID])
  /// One trainee's story.
  case story(Story)
  /// Who is here, now that it is written.
  case introduced(Opening)
  /// A trainee was written.
  case traineeAdded(RecordID, People)
  /// It is on the disk that a trainee was told what is kept.
  case informed(RecordID, People)
  /// What others erased and is still in this computer's files.
  case erasures([WaitingErasure])
  /// It is gone from this computer's files.
  case erasuresFinished
  /// A form has its ids; `problem` says why its words are not kept, if they are not.
  case draftOpened(id: RecordID, nextID: RecordID, problem: String?)
  /// A waiting draft's words.
  case draftResumed(RecordID, fields: [DraftChange])
  /// The draft is written.
  case draftKept(RecordID)
  /// The draft could not be written; the words are on the screen alone.
  case draftNotKept(RecordID, reason: String)
  /// Feedback is on the disk.
  case saved(RecordID, trainee: RecordID)
  /// It is on the disk that feedback was said.
  case talked(RecordID, trainee: RecordID)
  /// It is on the disk that a chance was given.
  case chanceGiven(RecordID, trainee: RecordID)
  /// Feedback is with the right person now, under a new id.
  case moved(RecordID, from: RecordID, to: RecordID)
  /// Who was given and seen at what, for a filter; or which of its names mean nothing.
  case chances(Filter, [ChanceCounts])
  /// Feedback that a filter lets through, the latest seen first, and how much there is in all.
  case found(Filter, [FeedbackEntry], all: Int)
  /// A filter whose names mean nothing here, or several things.
  case notFound(Filter, UnmatchedNames)
  /// The figures of a story.
  case summedUp(StoryFigures)
  /// It is on the disk, whatever was done to the trainee's story.
  case changed(StoryChange, trainee: RecordID)
  /// The story is in a file.
  case exported(path: String, trainee: RecordID)
  /// The trainee's words have their draft, with what was in it.
  case reflectionOpened(id: RecordID, fields: [DraftChange], problem: String?)
  /// A walk has its draft, with what was kept of it.
  case walkOpened(
    id: RecordID, scenario: Scenario.ID, isAlone: Bool, fields: [DraftChange], problem: String?)
  /// Practice has its ids and its draft, with what was kept of it.
  case practiceOpened(
    id: RecordID, nextID: RecordID, session: RecordID, fields: [DraftChange], problem: String?)
  /// What was written for practice is on the disk.
  case practiceSaved(RecordID, session: RecordID)
  /// What was written for practice in a session.
  case practice(session: RecordID, [WrittenPractice])
  /// A training session is on the disk.
  case trainingSaved(RecordID)
  /// What the trainee wrote is on the disk.
  case reflectionSaved(RecordID, trainee: RecordID)
  /// The word is kept; false when there is none any more.
  case wordChosen(Bool)
  /// Whether it was the word.
  case wordTried(Bool)
  /// Something that the person should know of what was done.
  case notice(String)
  /// What an undo would take back; nil when there is nothing.
  case undoPlanned(UndoPlan?)
  /// It is taken back; these trainees' stories changed.
  case undone([RecordID])
  /// It did not work, and nothing was lost.
  case failed(Failure)
}

/// Why an effect did not work, in words.
public struct Failure: Hashable, Sendable {
  /// What it was about.
  public enum Subject: Hashable, Sendable {
    case saving, draft, reading, person, undo, chance, other
  }

  /// What it was about.
  public var subject: Subject
  /// What happened, to what, and what to do.
  public var sentence: String

  /// Makes a failure.
  public init(_ subject: Subject, _ sentence: String) {
    self.subject = subject
    self.sentence = sentence
  }
}
