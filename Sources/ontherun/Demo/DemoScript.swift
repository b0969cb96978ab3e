import Practice

/// Turns the tables of the demo into records: ids, stamps, and a number in each file.
struct DemoScript {
  /// Where a record lies.
  enum Folder: Hashable {
    case people
    case trainee(RecordID)
  }

  /// A record before all are put in order.
  private struct Line {
    var folder: Folder
    var written: Instant
    var writer: String
    var draft: NewRecord
    var act: RecordID
  }

  /// Feedback that later entries speak of.
  struct Told {
    var seen: DemoTrainee.Seen
    var id: RecordID
    var nextID: RecordID
    var at: Timestamp
  }

  let calendar: DemoCalendar
  let guidance: Guidance
  private var ids = DemoIDs()
  private var lines: [Line] = []
  private var observers: [DemoObserver: RecordID] = [:]
  private var trainees: [String: RecordID] = [:]

  /// The trainee whose story is being told, as the person was on that day.
  var person = Person(name: "", role: .resident)
  /// The person's id.
  var trainee = RecordID("")
  /// What an amendment of the person replaces.
  var personVersion = RecordID("")
  /// Steps and projects by the names that the story gives them.
  var names: [String: RecordID] = [:]
  /// Feedback by the names that the story gives it.
  var told: [String: Told] = [:]
  /// Projects by the names that the story gives them.
  var threads: [String: Content.Thread] = [:]

  /// Begins with nothing written.
  init(calendar: DemoCalendar, guidance: Guidance) {
    self.calendar = calendar
    self.guidance = guidance
  }

  /// The person's id of an observer who was introduced.
  func id(of observer: DemoObserver) -> RecordID { observers[observer] ?? RecordID("") }

  /// The person's id of a trainee who was introduced.
  func id(of trainee: DemoTrainee) -> RecordID { trainees[trainee.name] ?? RecordID("") }

  /// Makes an id of that time.
  mutating func newID(at stamp: Timestamp) -> RecordID { ids.next(at: stamp.instant) }

  /// Writes a line.
  ///
  /// - Parameters:
  ///   - content: What it says.
  ///   - id: Its id.
  ///   - at: When it was seen.
  ///   - written: When it was put down, where that is another time.
  ///   - observer: At whose installation, and who says so unless a trainee does.
  ///   - by: The trainee, where the words are the trainee's own.
  ///   - folder: Where it lies; the trainee's folder unless said.
  mutating func write(
    _ content: Content, id: RecordID, at: Timestamp, written: Instant? = nil,
    _ observer: DemoObserver, by: RecordID? = nil, in folder: Folder? = nil
  ) {
    let who = by ?? self.id(of: observer)
    lines.append(
      Line(
        folder: folder ?? .trainee(trainee), written: written ?? at.instant,
        writer: observer.writer, draft: NewRecord(id: id, at: at, by: who, content: content),
        act: newID(at: at)))
  }

  /// The records of a folder in the order of the store, numbered file by file.
  func numbered(in folder: Folder) -> [Record] {
    var counts: [String: Int] = [:]
    return lines.enumerated().filter { $0.element.folder == folder }
      .map { (stamp: Self.stamp($0.element.written, place: $0.offset), line: $0.element) }
      .sorted { $0.stamp < $1.stamp }
      .map { stamp, line in
        counts[line.writer, default: 0] += 1
        return Record(
          writer: line.writer, n: counts[line.writer, default: 0], stamp: stamp,
          id: line.draft.id, at: line.draft.at, by: line.draft.by, act: line.act,
          content: line.draft.content)
      }
  }

  /// The hybrid clock: milliseconds, and the place in the script so that no two are the same.
  private static func stamp(_ instant: Instant, place: Int) -> UInt64 {
    UInt64(clamping: instant.milliseconds) << 16 | UInt64(place & 0xFFFF)
  }
}

extension DemoScript {
  /// Writes an observer down, by their own hand, on the first day of the store.
  mutating func introduce(_ observer: DemoObserver) {
    let at = calendar.stamp(calendar.day(548, weekdaysOnly: true), "08:50")
    let id = newID(at: at)
    observers[observer] = id
    let person = Person(
      name: observer.name, role: observer.role,
      placements: [Person.Placement(unit: observer.unit)])
    write(.person(person), id: id, at: at, observer, in: .people)
  }

  /// Writes a trainee down, on the day they came and were told what is kept about them.
  mutating func introduce(_ trainee: DemoTrainee) {
    let first = trainee.stays.map(\.from).max() ?? 0
    let day = calendar.day(first, weekdaysOnly: true)
    let at = calendar.stamp(day, "09:10")
    let id = newID(at: at)
    trainees[trainee.name] = id
    write(.person(person(trainee, informed: day)), id: id, at: at, trainee.addedBy, in: .people)
  }

  /// Tells a trainee's story, line by line.
  mutating func tell(_ trainee: DemoTrainee) {
    let first = trainee.stays.map(\.from).max() ?? 0
    person = person(trainee, informed: calendar.day(first, weekdaysOnly: true))
    self.trainee = id(of: trainee)
    personVersion = self.trainee
    (names, told, threads) = ([:], [:], [:])
    for entry in trainee.story {
      switch entry {
      case .seen(let seen): tell(seen)
      case .later(let later): tell(later)
      }
    }
  }

  private func person(_ trainee: DemoTrainee, informed: Day) -> Person {
    Person(
      name: trainee.name, role: .resident,
      learner: Person.Learner(
        grade: trainee.grade, stage: trainee.stage, specialty: trainee.specialty),
      placements: trainee.stays.map { stay in
        Person.Placement(
          unit: stay.unit, from: calendar.day(stay.from, weekdaysOnly: true),
          to: stay.to.map { calendar.day($0, weekdaysOnly: true) })
      },
      informed: informed)
  }
}
