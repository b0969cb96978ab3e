import Practice
import Records

/// Deeds on a trainee's story beside feedback: projects, what was shown, and the trainee's words.
extension Desk {
  /// Begins a project; throws `DeskError`: `nobodyHere`, `store`.
  func startProject(_ title: String, of trainee: RecordID) throws(DeskError) {
    let trainee = try people().kept(trainee)
    try note(
      .thread(Content.Thread(trainee: trainee, title: title, started: clock.today)),
      about: trainee)
  }

  /// Closes a project on a day, or lets it run again.
  ///
  /// Throws `DeskError`: `nobodyHere`, `store`, `unknown`.
  func setProject(_ id: RecordID, of trainee: RecordID, closed: Day?) throws(DeskError) {
    guard let thread = try story(of: trainee).thread(id) else {
      throw .unknown(.project, typed: id.text, known: [])
    }
    let content = Content.Thread(
      trainee: try people().kept(trainee), title: thread.title, started: thread.started,
      closed: closed)
    try note(
      .amendment(
        Content.Amendment(of: id, over: thread.currentVersions, body: .thread(content))),
      about: trainee)
  }

  /// Saves what a trainee wrote, as theirs; throws `DeskError`: `store`, `erased`.
  func saveReflection(
    _ id: RecordID, by trainee: RecordID, on feedback: RecordID?, text: String,
    handed: Timestamp
  ) throws(DeskError) {
    let people = try self.people()
    let trainee = people.kept(trainee)
    try refuseErased(id, about: trainee)
    let (known, _) = try read(trainee, people: people)
    let reflection = Content.Reflection(
      trainee: trainee, of: feedback, text: text, handed: handed)
    try append(
      [newRecord(id, by: trainee, .reflection(reflection))], about: trainee, restingOn: known)
  }

  /// The project that a few typed letters stand for; nil when no title has them.
  ///
  /// Throws `DeskError.ambiguous`.
  static func project(
    _ typed: String, among threads: [StoryThread]
  ) throws(DeskError) -> StoryThread? {
    let matches = NameMatch.matches(typed, in: threads.map { ($0.id.text, $0.title) })
    guard matches.count < 2 else {
      throw .ambiguous(.project, typed: typed, candidates: matches.map { threads[$0].title })
    }
    return matches.first.map { threads[$0] }
  }

  /// The feedback with an id in a trainee's story; throws `DeskError`: `store`, `unknown`.
  func entry(_ id: RecordID, of trainee: RecordID) throws(DeskError) -> FeedbackEntry {
    guard let entry = try story(of: trainee).entry(id) else {
      throw .unknown(.feedback, typed: id.text, known: [])
    }
    return entry
  }
}
