internal import Practice
internal import Surface

/// The form of new feedback over somebody in a scenario: the same keys and the same coach, and nobody real.
///
/// It lives in a world of its own, in which the scenario's doctor is the only trainee. What it asks for
/// reaches the store as practice or not at all.
struct PracticeScreen: Screen {
  private(set) var form: FeedbackForm
  private let scenario: Scenario
  /// The session that it belongs to; in its own world it stands for the doctor.
  private let session: RecordID
  /// Whether one supervisor walks without a room: then it stays on this computer.
  private let isAlone: Bool
  /// Whether the app was opened for it, and ends with it.
  private let isHandedIn: Bool
  private let doctor: Person
  /// Who is in its world: the doctor, and whoever works here.
  private let people: People
  /// When the form opened.
  private let begun: Instant
  private var keepsSession = false

  init(
    _ scenario: Scenario, in session: RecordID, isAlone: Bool, isHandedIn: Bool = false,
    world: World
  ) {
    self.scenario = scenario
    self.isAlone = isAlone
    self.isHandedIn = isHandedIn
    self.session = session
    begun = world.clock.now
    let member = scenario.cast.first
    let grade = member.map { String($0.who.prefix { $0 != " " && $0 != "," }) } ?? ""
    doctor = Person(
      name: member?.name ?? "the doctor", role: .resident,
      learner: Person.Learner(
        grade: grade,
        stage: Stage.guess(fromGrade: grade) ?? scenario.stages.first ?? .other,
        specialty: scenario.specialty))
    let stamp = Timestamp(instant: world.clock.now, offsetMinutes: 0)
    var records = [Self.record(session, doctor, stamp)]
    if let me = world.me { records.append(Self.record(me.id, me.person, stamp)) }
    people = People(records: records, erased: Erased())
    let own = Self.world(world, people)
    form = FeedbackForm(guessing: nil, in: own)
    form.who.take(PickField.Option(id: session.text, name: doctor.name))
    form.situation.take(
      PickField.Option(
        id: scenario.situation, name: own.title(scenario.situation), alias: scenario.situation))
    form.settlePicks(in: own)
    form.focus = .lookFors
  }

  /// Opens the form, and asks for what waits of it.
  static func opening(
    _ scenario: Scenario, in session: RecordID, isAlone: Bool, world: World
  ) -> [Action] {
    [
      .push(PracticeScreen(scenario, in: session, isAlone: isAlone, world: world)),
      .effect(.openPractice(session: session, by: world.identity.me)),
    ]
  }

  /// The world as it is, but for who is in it.
  private static func world(_ world: World, _ people: People) -> World {
    var own = world
    own.digests = [:]
    own.people = people
    own.stories = [:]
    own.drafts = []
    own.lastTrainee = nil
    own.isRosterComplete = true
    return own
  }

  private static func record(_ id: RecordID, _ person: Person, _ at: Timestamp) -> Record {
    Record(
      writer: "practice", n: 1, stamp: 1, id: id, at: at, by: id, act: id, partOf: nil,
      content: .person(person))
  }

  private func own(_ world: World) -> World { Self.world(world, people) }

  var modes: [Mode] { form.modes }
  var takesText: Bool { form.takesText }
  var namedCommands: [Command] { form.namedCommands }
  var isTickingSeconds: Bool { !form.isSaving }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .addTrainee, .newFeedback, .handOver, .export, .chances, .find:
      "This is practice: Esc goes back to the walk."
    default: form.unavailability(of: command, in: own(world))
    }
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    practised(form.perform(command, key: key, in: own(world)))
  }

  /// Whom and what it is about is the scenario's to say.
  private var isGiven: Bool {
    form.question == nil && [.who, .situation, .by].contains(form.focus)
  }

  private var given: [Action] {
    [.notice("It is about \(doctor.name), in this scenario: Tab goes on.")]
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    if isGiven {
      switch key {
      case .character, .backspace, .delete: return given
      case .control: return given
      default: break
      }
    }
    return form.type(key, in: own(world)).map(practised)
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    if isGiven { return given }
    return form.paste(text, in: own(world)).map(practised)
  }

  mutating func take(_ change: FormChange, in world: World) { form.take(change, in: own(world)) }

  mutating func settle(in world: World) -> [Effect] {
    var effects = form.settle(in: own(world))
    guard !keepsSession, case .keepDraft(let id, let changes)? = effects.first else {
      return effects
    }
    // By this a draft is taken up again in its session, and nowhere else.
    effects[0] = .keepDraft(
      id,
      changes + [
        DraftChange(field: "session", value: session.text),
        DraftChange(field: "scenario", value: scenario.id),
      ])
    keepsSession = true
    return effects
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .practiceOpened(let id, let nextID, session, let fields, let problem):
      guard !form.hasDraft else { return [] }
      _ = form.receive(
        .draftOpened(id: id, nextID: nextID, problem: problem), in: own(world))
      guard !fields.isEmpty else { return [] }
      keepsSession = true
      return practised(form.receive(.draftResumed(id, fields: fields), in: own(world)))
    case .practiceSaved(let id, session) where id == form.draft.id && isHandedIn:
      return [.effect(.discardDraft(id)), .pop, .quit]
    case .practiceSaved(let id, session) where id == form.draft.id:
      return [
        .effect(.discardDraft(id)), .pop,
        .notice(
          isAlone ? "Kept on this computer, for you." : "Kept in this session, without a name."),
      ]
    case .draftKept, .draftNotKept, .failed, .library:
      return practised(form.receive(outcome, in: own(world)))
    default: return []
    }
  }

  /// What the form asks for, as far as practice may; where the app was opened for it, it ends with it.
  private func practised(_ actions: [Action]) -> [Action] {
    let allowed = allowed(actions)
    let isLeft = allowed.contains { if case .pop = $0 { true } else { false } }
    return isHandedIn && isLeft ? allowed + [.quit] : allowed
  }

  private func allowed(_ actions: [Action]) -> [Action] {
    actions.compactMap { action in
      switch action {
      case .effect(.save(let draft, let valid)):
        .effect(
          .savePractice(
            draft.id, Content.PracticeFeedback(session: session, feedback: valid.feedback),
            isAlone: isAlone))
      case .effect(.setDraftAside), .effect(.discardDraft): action
      case .effect: nil
      case .notice(let text) where text.text.hasPrefix("draft kept"):
        .notice("Kept: n takes it up again.")
      default: action
      }
    }
  }

  func page(in world: World) -> Page {
    var page = form.page(in: own(world))
    page.title = Line("PRACTICE", .caution).adding(" · \(doctor.name), who is invented", .title)
    if isHandedIn {
      page.notice = page.notice ?? Line("It is handed in without your name.", .hint)
    }
    // A clock that changes by itself would be read aloud each second.
    guard !world.isPlain, let limit = world.practiceSeconds else { return page }
    let spent = Int(world.clock.now.milliseconds - begun.milliseconds)
    let time = ClockWords.words(max(0, spent), seconds: true)
    page.status = page.status.adding(page.status.columns > 0 ? "  " : "")
      .adding(
        "\(time) of \(ClockWords.words(limit * 1_000, seconds: true))",
        spent > limit * 1_000 ? .caution : .hint)
    return page
  }
}
