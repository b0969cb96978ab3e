import Practice

/// The demo store as values: eight trainees, five observers and eighteen months, dated back from a day.
///
/// The same every time for the same day: no disk, no clock and nothing random.
struct Demo: Sendable {
  /// Everything about one trainee: what lies in that trainee's folder.
  struct Story: Sendable {
    /// The trainee, as the person's id.
    let trainee: RecordID
    /// The records, in the order of the store.
    let records: [Record]
  }

  /// The computer that the demo says it is.
  let hostName = "ward-7"
  /// The writer that this computer goes on as.
  let writer = DemoObserver.owner.writer
  /// The person at the keyboard, as a person of the store.
  let owner: RecordID
  /// The records of the people folder.
  let people: [Record]
  /// One story for each trainee, those with nothing written about them too.
  let stories: [Story]
  /// The form that was left half typed.
  let draft: DemoDraft

  /// Every record about a trainee, in the order of the store.
  var records: [Record] {
    stories.flatMap(\.records).sorted(by: Record.precedes)
  }

  /// Writes the demo.
  ///
  /// - Parameters:
  ///   - today: The day that everything is dated back from.
  ///   - clock: What time it is, and the offsets of the place.
  ///   - guidance: The library that look-fors and their words are taken from.
  init(today: Day, clock: LocalClock, guidance: Guidance) {
    var script = DemoScript(
      calendar: DemoCalendar(today: today, clock: clock), guidance: guidance)
    for observer in DemoObserver.allCases { script.introduce(observer) }
    for trainee in DemoTrainee.all { script.introduce(trainee) }
    for trainee in DemoTrainee.all { script.tell(trainee) }
    draft = script.draft(.liWeiHalfTyped, of: .li)
    owner = script.id(of: .owner)
    people = script.numbered(in: .people)
    stories = DemoTrainee.all.map { trainee in
      let id = script.id(of: trainee)
      return Story(trainee: id, records: script.numbered(in: .trainee(id)))
    }
  }
}
