import Practice
import Records

/// Why a deed was not done; nothing is half done.
enum DeskError: Error, Hashable, Sendable {
  /// What a name was looked for among.
  enum Sort: String, Hashable, Sendable {
    case trainee, supervisor, person, situation, moment, project, feedback, step, word, scenario
    case framework, session, record, computer
    case lookFor = "look-for"
    case supportWords = "word of support"
  }

  /// The store could not do it.
  case store(StoreError)
  /// Nobody has said yet who works here.
  case nobodyHere
  /// A name that stands for nothing; some of what there is.
  case unknown(Sort, typed: String, known: [String])
  /// A name that stands for several.
  case ambiguous(Sort, typed: String, candidates: [String])
  /// Names in a filter that mean nothing, or several things.
  case unmatched(UnmatchedNames)
  /// A draft that cannot be saved as it stands.
  case draft(DraftProblems)
  /// What looks like a patient's identifier, with reasons.
  case identifier([String])
  /// Somebody of this name is known already.
  case knownName(String, candidates: [String])
  /// Feedback that was taken back, and so cannot be changed; whether the next undo brings it back.
  case withdrawn(RecordID, isUndoNext: Bool)
  /// What a later version wrote, which is shown and not changed.
  case newer(String)
  /// Somebody who is no longer offered in forms.
  case archived(String, id: RecordID)
  /// Somebody on hold, about whom nothing is erased.
  case held(String, id: RecordID, Person.Hold)
  /// Somebody, or a record, that was erased while words about it were typed.
  case erased
  /// A date, or another value, that cannot be.
  case badValue(String)
  /// A file beside the store that could not be made.
  case cannotCreate(path: String, why: String)
  /// A file beside the store that could not be written to its end; nothing of it is left.
  case notWritten(path: String, why: String)
  /// Practice of a scenario that is walked in no session here.
  case noSession(Scenario.ID)
  /// A sealed store that nobody opened, in a sentence.
  case notUnlocked(String)
  /// A file beside the store that could not be read.
  case noFile(path: String)
}

extension DeskError {
  /// The exit code of a command that ends with this error.
  var exitCode: Int32 {
    switch self {
    case .store(let error): error.exitCode
    case .draft, .identifier, .knownName, .badValue: 65
    case .unknown, .ambiguous, .unmatched, .withdrawn, .archived, .erased, .noFile,
      .noSession:
      66
    case .nobodyHere: 69
    case .cannotCreate: 73
    case .notWritten: 74
    case .newer, .held, .notUnlocked: 77
    }
  }
}
