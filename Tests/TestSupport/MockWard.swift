public import Practice
public import Workbench

/// The ward of the Home mock: four trainees, what was seen of them, and one who is here to see it.
public struct MockWard: Sendable {
  /// Sunday 22 November 2026, 08:12 in Greenwich.
  public static let clock = LocalClock(
    now: Fixture.time("2026-11-22T08:12:00Z").instant, offset: { _ in 0 })

  /// The records of people/.
  public private(set) var peopleRecords = FixtureRecords(on: "2026-08-01")
  /// The records about trainees.
  public internal(set) var records = FixtureRecords(on: "2026-09-01")
  /// Who is here.
  public var identity = Opening.Identity(me: RecordID("okafor"), place: "ward-7")
  /// Drafts that wait.
  public var drafts: [WaitingFeedback] = []

  /// Makes a ward with nobody in it.
  public init() {}

  /// Makes a ward of people and records that were made elsewhere.
  public init(people: [Record], records: [Record], me: RecordID) {
    peopleRecords = FixtureRecords(after: people)
    self.records = FixtureRecords(after: records)
    identity.me = me
  }

  /// The library of the mocks.
  public static let guidance: Guidance = {
    var guidance = Fixture.guidance
    let four = ["sickest-first", "who-leads", "closed-loop", "quiet-voices"]
    for index in guidance.situations.indices {
      let isManagement = guidance.situations[index].setting == .management
      let shown = isManagement ? ["gaps-early", "agenda", "who-leads"] : four
      guidance.situations[index].lookFors = [.foundation: shown, .core: shown, .higher: shown]
    }
    guidance.situations[0].recognised = "One team is going home and another is taking over."
    guidance.situations[0].moments = Fixture.handoverMoments
    guidance.situations[3].moments = Fixture.rotaMoments
    guidance.frameworks = [Fixture.framework, Fixture.ownFramework]
    Fixture.addCards(to: &guidance)
    for index in guidance.lookFors.indices where guidance.lookFors[index].id != "gaps-early" {
      let codes = guidance.lookFors[index].group == "direction" ? ["5"] : ["6"]
      guidance.lookFors[index].links = [Framework.Link(framework: "gpc", codes: codes)]
    }
    guidance.situations[0].hours = [Situation.Hours(from: 450, to: 540)]
    return guidance
  }()

  /// A ward with nobody in it but a supervisor.
  public static func empty() -> MockWard {
    var ward = MockWard()
    ward.peopleRecords.add(.person(Fixture.supervisor("Dr A. Okafor")), id: "okafor")
    return ward
  }

  /// The ward as the mock draws it.
  public static func full() -> MockWard {
    var ward = empty()
    ward.peopleRecords.add(.person(Fixture.trainee("Priya Nair")), id: "priya")
    ward.peopleRecords.add(
      .person(Fixture.trainee("Tom Adeyemi", grade: "ST3", stage: .core)), id: "tom")
    ward.peopleRecords.add(
      .person(Fixture.trainee("Li Wei", grade: "CT2", stage: .core, specialty: "Anaesthetics")),
      id: "li")
    ward.peopleRecords.add(
      .person(Fixture.trainee("Sam O'Neill", grade: "F1", stage: .foundation)), id: "sam")
    ward.addRecords()
    ward.drafts = [
      WaitingFeedback(
        id: RecordID("draft-li"), started: Fixture.time("2026-11-22T07:40:00Z"),
        trainee: RecordID("li"), situation: "crisis")
    ]
    return ward
  }

  /// Adds a supervisor.
  public mutating func addSupervisor(_ name: String, id: String) {
    peopleRecords.add(.person(Fixture.supervisor(name)), id: id)
  }

  /// Adds a trainee.
  public mutating func add(_ person: Person, id: String) {
    peopleRecords.add(.person(person), id: id)
  }

  /// Notes that a trainee was told what is kept.
  public mutating func inform(_ trainee: RecordID, on day: Day) {
    guard let known = people[trainee] else { return }
    var person = known.person
    person.informed = day
    peopleRecords.add(
      .amendment(
        Content.Amendment(of: known.id, over: known.currentVersions, body: .person(person))))
  }

  /// Adds feedback on a day; said that day unless told otherwise.
  public mutating func add(
    _ feedback: Feedback, id: String, at: String, isSaid: Bool = true, by: String = "okafor"
  ) {
    var feedback = feedback
    let time = Fixture.time(at)
    if isSaid { feedback.talked = time.day }
    records.day = time.day
    records.add(.feedback(feedback), id: id, by: by, at: time)
  }

  /// Adds a chance to lead, promised or given.
  public mutating func add(_ chance: Content.Chance, id: String? = nil) {
    records.add(.chance(chance), id: id)
  }

  private mutating func addRecords() {
    for (index, situation) in ["crisis", "ward-round", "ward-round"].enumerated() {
      add(
        Fixture.feedback(at: situation, saw: "You said the plan aloud before we began."),
        id: "early-\(index)", at: "2026-09-0\(index + 1)T10:00:00Z")
    }
    for index in 0..<3 {
      add(
        Fixture.feedback(saw: "You opened with the list in order."), id: "handover-\(index)",
        at: "2026-10-0\(index + 1)T08:05:00Z")
    }
    add(
      Fixture.feedback(of: "li", at: "crisis", saw: "You called for help early."), id: "li-1",
      at: "2026-10-12T03:10:00Z")
    add(
      Fixture.feedback(of: "tom", at: "ward-round", saw: "You let the F1 present first."),
      id: "tom-1", at: "2026-11-03T09:30:00Z", isSaid: false)
    let step = Fixture.step(
      "step-1", "ask each person to say their task back", due: .at(situation: "handover"))
    add(
      Fixture.feedback(
        saw: "You asked for the sickest three first, then gave jobs to the room.", next: step,
        well: ["sickest-first"]),
      id: "priya-last", at: "2026-11-19T08:05:00Z")
    records.add(
      .step(
        Content.Step(
          trainee: RecordID("priya"), of: nil,
          new: Content.Step.New(
            text: "let Priya fill Thursday's rota gap", who: .supervisor, due: nil), now: .open)),
      id: "promise-1")
  }

  /// The people as they stand.
  public var people: People { People(records: peopleRecords.all, erased: Erased()) }

  /// One trainee's story.
  public func story(of trainee: RecordID) -> Story {
    let own = records.all.filter { record in
      switch record.content {
      case .feedback(let feedback): feedback.trainee == trainee
      case .step(let step): step.trainee == trainee
      case .chance(let chance): chance.trainee == trainee
      case .reflection(let reflection): reflection.trainee == trainee
      case .thread(let thread): thread.trainee == trainee
      case .shared(let shared): shared.trainee == trainee
      default: true
      }
    }
    return Story(trainee: trainee, records: own, erased: Erased())
  }

  /// What is known before the first frame.
  public var opening: Opening {
    Opening(
      identity: identity, people: people,
      lastTrainee: people[RecordID("priya")] == nil ? nil : RecordID("priya"))
  }
}

extension LocalClock {
  /// The clock so many minutes later, in Greenwich.
  public func later(minutes: Int) -> LocalClock {
    LocalClock(now: now.adding(minutes: minutes), offset: { _ in 0 })
  }
}
