internal import Practice
internal import Surface

/// The first page: trainees on the left, the selected one on the right.
struct HomeScreen: Screen {
  /// How trainees are ordered.
  enum Order: Hashable, Sendable {
    case longestUnseen, name
  }

  var selection: HomeRow?
  var order = Order.longestUnseen
  /// Which trainees are listed.
  var filter = FilterLine()
  /// The glance beside the list.
  var glance = SecondPane()
  /// The row to go to should the draft that is selected be thrown away.
  private var afterDiscard: HomeRow?

  init(selecting trainee: RecordID?) {
    selection = trainee.map { .trainee($0) }
  }

  var modes: [Mode] { filter.isTyping ? [.everywhere] : [.home, .browsing, .everywhere] }

  var takesText: Bool { filter.isTyping }

  var namedCommands: [Command] { [.informed] }

  /// The trainees in the order and filter that hold.
  func trainees(in world: World) -> [KnownPerson] {
    var people = world.people.trainees
    if !filter.isEmpty, let match = filter.match {
      guard filter.filter.isAboutPeople else { return [] }
      people = people.filter { match.matches($0, world.digests[$0.id]) }
    }
    guard order == .longestUnseen, world.isRosterComplete else { return people }
    // A stable sort: equals stay in the order of their names.
    return people.enumerated().sorted { one, other in
      let first = world.digests[one.element.id]?.lastSeen?.instant
      let second = world.digests[other.element.id]?.lastSeen?.instant
      switch (first, second) {
      case (nil, nil): return one.offset < other.offset
      case (nil, _): return true
      case (_, nil): return false
      case (let first?, let second?):
        return first == second ? one.offset < other.offset : first < second
      }
    }.map(\.element)
  }

  /// All rows; a filter leaves what it is about, and a way to look in the feedback.
  func rows(in world: World) -> HomeRows {
    let trainees = trainees(in: world)
    guard filter.isEmpty else {
      let listed = Set(trainees.map(\.id))
      return HomeRows(
        trainees: trainees, toSay: world.toSay.filter { listed.contains($0.trainee) },
        rest: filter.isSound ? [.find] : [])
    }
    return HomeRows(
      trainees: trainees, toSay: world.toSay,
      rest: world.drafts.map { .draft($0.id) }
        + world.reminders.suffix(Self.remindersShown).reversed().map { .toTry($0.id) })
  }

  /// Of what one meant to try, the latest is enough to remember.
  private static let remindersShown = 3

  /// The row that keys act on: the one chosen, else the first by name.
  func selected(in world: World) -> HomeRow? { selected(among: rows(in: world), in: world) }

  /// The row of these that keys act on.
  func selected(among rows: HomeRows, in world: World) -> HomeRow? {
    if let selection, rows.firstIndex(of: selection) != nil { return selection }
    // A filter that nobody fits moves nothing: what was selected still is, once the filter goes.
    if !filter.isEmpty, rows.trainees.isEmpty {
      return rows.rest.contains(.find) ? .find : selection
    }
    if selection != nil, let last = world.lastTrainee,
      rows.trainees.contains(where: { $0.id == last })
    {
      return .trainee(last)
    }
    let firstByName = world.people.trainees.first { known in
      rows.trainees.contains { $0.id == known.id }
    }
    return firstByName.map { .trainee($0.id) } ?? rows.first
  }

  /// The trainee that the selected row is about.
  func selectedTrainee(in world: World) -> RecordID? {
    switch selected(in: world) {
    case .trainee(let id): id
    case .toSay(_, let trainee): trainee
    case .draft(let id): world.drafts.first { $0.id == id }?.trainee
    case .toTry, .find, nil: nil
    }
  }

  func subject(in world: World) -> RecordID? { selectedTrainee(in: world) }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    if !filter.isTyping, reads(\.glance, command, in: world) { return [] }
    switch command {
    case .up: move(by: -1, in: world)
    case .down: move(by: 1, in: world)
    case .pageUp: move(by: -10, in: world)
    case .pageDown: move(by: 10, in: world)
    case .top: selection = rows(in: world).first
    case .bottom: selection = rows(in: world).last
    case .pickRow: pick(key, in: world)
    case .open: return open(in: world)
    case .newFeedback:
      return FeedbackForm.opening(about: selectedTrainee(in: world), in: world)
    case .addTrainee: return [.push(TraineeForm(in: world))]
    case .informed:
      return selectedTrainee(in: world).map {
        [.effect(.noteInformed($0, on: world.clock.today))]
      } ?? []
    case .changeOrder: return changeOrder()
    case .filter: filter.isTyping = true
    case .undo: return [.push(UndoScreen()), .effect(.planUndo)]
    case .discardDraft:
      if case .toTry(let id) = selected(in: world) {
        return world.reminders.first { $0.id == id }.map { [.push(LetGoScreen($0))] } ?? []
      }
      guard case .draft(let id) = selected(in: world) else { return [] }
      afterDiscard = neighbour(of: .draft(id), in: world)
      return [.push(DiscardScreen(draft: id))]
    case .back:
      filter.clear()
    case .quit: return [.quit]
    case .nextField, .previousField: filter.isTyping = false
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .newFeedback:
      if let reason = world.identity.readOnly { return "Read-only: \(reason)" }
      return world.people.trainees.isEmpty
        ? "There is nobody to write about yet: a adds a trainee." : nil
    case .informed: return world.obstacleToInforming(selectedTrainee(in: world))
    case .discardDraft:
      switch selected(in: world) {
      case .draft, .toTry: return nil
      default: return "Only a DRAFT or a TRY row can be thrown away: choose one."
      }
    case .addTrainee, .undo: return world.identity.readOnly.map { "Read-only: \($0)" }
    case .save: return "There is nothing to save here: n starts feedback."
    case .handOver, .export, .framework, .startProject, .showWords:
      return "Enter opens a trainee's page; it is there."
    case .amend, .withdraw, .fileUnder, .history:
      return "Open a trainee, then a record; it is there."
    default: return nil
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    guard filter.isTyping else { return nil }
    guard key == .enter || key == .down else { return filter.press(key, in: world) ? [] : nil }
    if let problem = filter.problem { return [.problem("\(world.word(problem))")] }
    filter.isTyping = false
    if let first = trainees(in: world).first {
      selection = .trainee(first.id)
      return []
    }
    // Where no name fits, what is typed can only be meant for the feedback.
    return key == .enter && filter.isSound ? FindScreen.opening(filter) : []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    guard filter.isTyping else { return nil }
    return filter.paste(text, in: world)
  }

  mutating func reappear(in world: World) -> [Action] {
    [.effect(.listDrafts), .effect(.refreshRoster)]
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .library: filter.read(in: world)
    case .drafts(let drafts):
      guard case .draft(let id) = selection, !drafts.contains(where: { $0.id == id }) else { break }
      selection = afterDiscard ?? world.lastTrainee.map { .trainee($0) }
      afterDiscard = nil
    case .roster:
      // From here on the selection is somebody: rows that come or move never move it.
      selection = selection ?? selected(in: world)
    case .traineeAdded(let id, _): selection = .trainee(id)
    case .saved(let id, let trainee):
      // A draft that is finished stays with whom it was about.
      if selection == .draft(id) { selection = .trainee(trainee) }
    case .changed(_, let trainee):
      if case .draft = selection { selection = .trainee(trainee) }
    case .talked(let feedback, let trainee):
      if selection == .toSay(feedback: feedback, trainee: trainee) {
        selection = .trainee(trainee)
      }
    case .draftResumed(let id, _):
      var form = FeedbackForm(resuming: id, in: world)
      let actions = form.receive(outcome, in: world)
      return [.push(form)] + actions
    default: break
    }
    return []
  }

  /// The row that waits below another, else above it, else whom it is about.
  private func neighbour(of row: HomeRow, in world: World) -> HomeRow? {
    let rows = rows(in: world)
    let place = rows.firstIndex(of: row) ?? 0
    let near = [place + 1, place - 1].first { (rows.trainees.count..<rows.count).contains($0) }
    return near.map { rows[$0] } ?? selectedTrainee(in: world).map { .trainee($0) }
  }

  private mutating func move(by distance: Int, in world: World) {
    let rows = rows(in: world)
    guard rows.count > 0 else { return }
    let place = selected(among: rows, in: world).flatMap { rows.firstIndex(of: $0) } ?? 0
    selection = rows[max(0, min(rows.count - 1, place + distance))]
  }

  private mutating func pick(_ key: Key, in world: World) {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue else { return }
    let rows = rows(in: world)
    if number >= 1, number <= rows.count { selection = rows[number - 1] }
  }

  private mutating func changeOrder() -> [Action] {
    order = order == .name ? .longestUnseen : .name
    return [.notice(order == .name ? "By name." : "Longest unseen first.")]
  }

  private func open(in world: World) -> [Action] {
    switch selected(in: world) {
    case .trainee(let id):
      return [.push(TraineeScreen(trainee: id)), .effect(.readStory(id))]
    case .toSay(let feedback, let trainee):
      return [
        .push(CardScreen(feedback: feedback, trainee: trainee, isFresh: false)),
        .effect(.readStory(trainee)),
      ]
    case .draft(let id):
      if let reason = world.identity.readOnly { return [.problem("Read-only: \(reason)")] }
      // The form opens with its words; a draft that another window has opens nothing.
      return [.effect(.resumeDraft(id))]
    case .toTry(let id):
      let place = world.reminders.first { $0.id == id }?.thing.situation
      let last = world.lastTrainee
      return [.push(MomentsScreen(trainee: last, opened: place, in: world))]
        + (last.map { [.effect(.readStory($0))] } ?? [])
    case .find: return FindScreen.opening(filter)
    case nil: return [.push(TraineeForm(in: world))]
    }
  }
}
