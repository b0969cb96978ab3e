internal import Practice
internal import Surface

extension TraineeScreen {
  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    if story(in: world) == nil, [.open, .handOver, .export, .said].contains(command) {
      pending = command
      return []
    }
    switch command {
    case .up, .down, .pageUp, .pageDown, .top, .bottom: move(command, in: world)
    case .section:
      guard case .character(let digit) = key, let number = digit.wholeNumberValue,
        let section = StorySection(rawValue: number - 1)
      else { break }
      show(section, in: world)
    case .nextSection: show(section.moved(by: 1), in: world)
    case .previousSection: show(section.moved(by: -1), in: world)
    case .framework:
      if section == .frameworks {
        framework = (framework + 1) % max(1, figures?.frameworks.count ?? 1)
        places[.frameworks] = nil
      }
      show(.frameworks, in: world)
    case .showWords:
      saysWords.toggle()
      show(section == .timeline ? .coverage : section, in: world)
    case .open: return open(in: world)
    case .filter:
      show(.timeline, in: world)
      filter.isTyping = true
    case .newFeedback: return begin(in: world)
    case .said:
      guard let entry = recordInFront(in: world) else { break }
      return [.effect(.markTalked(feedback: entry.id, trainee: trainee, on: world.clock.today))]
    case .stepDone: return setStep(.done, in: world)
    case .stepWorking: return setStep(.working, in: world)
    case .stepDropped: return setStep(.dropped, in: world)
    case .informed: return [.effect(.noteInformed(trainee, on: world.clock.today))]
    case .startProject: return [.push(ProjectScreen(starting: trainee))]
    case .export: return [.push(ExportScreen(trainee: trainee, figures: figures, in: world))]
    case .handOver: return HandOverScreen.opening(for: trainee, in: world)
    case .undo: return [.push(UndoScreen()), .effect(.planUndo)]
    case .nextField, .previousField: filter.isTyping = false
    case .back: return back(in: world)
    case .quit: return [.pop]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .said:
      if let reason = world.identity.readOnly { return "Read-only: \(reason)" }
      if story(in: world) == nil { return nil }
      guard let entry = recordInFront(in: world) else { return "Choose a record first." }
      if entry.state.isWithdrawn { return "This was withdrawn." }
      return entry.isUnsaid ? nil : "It was said already."
    case .informed: return world.obstacleToInforming(trainee)
    case .newFeedback, .undo, .startProject, .handOver, .export:
      return world.identity.readOnly.map { "Read-only: \($0)" }
    case .stepDone, .stepWorking, .stepDropped:
      if let reason = world.identity.readOnly { return "Read-only: \(reason)" }
      switch target(in: world) {
      case .step: return nil
      case .project where command != .stepDropped: return nil
      default:
        return "d, w and x act on a step: 5 shows the steps."
      }
    case .save: return "There is nothing to save here: n starts feedback."
    case .amend, .withdraw, .fileUnder, .history: return "Enter opens the record; it is there."
    default: return nil
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    guard filter.isTyping else { return nil }
    switch key {
    case .enter, .down, .up: filter.isTyping = false
    default:
      guard filter.press(key, in: world) else { return nil }
      applyFilter(in: world)
    }
    return []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    guard filter.isTyping else { return nil }
    let actions = filter.paste(text, in: world)
    applyFilter(in: world)
    return actions
  }

  /// The feedback of the selected row, in whatever section.
  func recordInFront(in world: World) -> FeedbackEntry? {
    if section == .timeline { return selected(in: world) }
    guard case .record(let id) = target(in: world) else { return nil }
    return story(in: world)?.entry(id)
  }

  private mutating func move(_ command: Command, in world: World) {
    guard section == .timeline else {
      let view = view(in: world)
      let place =
        switch command {
        case .up: view.moved(place, by: -1)
        case .down: view.moved(place, by: 1)
        case .pageUp: view.paged(place, by: -1)
        case .pageDown: view.paged(place, by: 1)
        case .bottom: view.last
        default: view.settled(BlockView.Place())
        }
      places[section] = place
      return
    }
    let page = max(1, world.height - 5)
    let distances: [Command: Int] = [.up: -1, .down: 1, .pageUp: -page, .pageDown: page]
    let wanted = command == .top ? 0 : command == .bottom ? .max : row + (distances[command] ?? 0)
    row = max(0, min(shown.count - 1, wanted))
    selection = selected(in: world)?.id
  }

  private mutating func open(in world: World) -> [Action] {
    if section == .timeline {
      return selected(in: world).map { open($0.id) } ?? []
    }
    switch target(in: world) {
    case .record(let id): return open(id)
    case .step(let id):
      let source = story(in: world)?.step(id)?.source
      return source.map { open($0) }
        ?? [.notice("It was noted by itself, without feedback.")]
    case .situation(let id):
      filter.clear()
      _ = filter.paste("@\(id)", in: world)
      applyFilter(in: world)
      show(.timeline, in: world)
    case .project, nil: break
    }
    return []
  }

  private func open(_ record: RecordID) -> [Action] {
    [.push(RecordScreen(feedback: record, trainee: trainee))]
  }

  /// New feedback; from a project it is filed there.
  private func begin(in world: World) -> [Action] {
    var form = FeedbackForm(guessing: trainee, in: world)
    if section == .projects, case .project(let id) = target(in: world),
      let thread = story(in: world)?.thread(id), thread.closed == nil
    {
      form.file(under: thread, of: trainee, in: world)
    }
    return [.push(form), .effect(.openDraft(by: world.identity.me))]
  }

  private func setStep(_ state: StepState, in world: World) -> [Action] {
    switch target(in: world) {
    case .step(let id):
      if story(in: world)?.step(id)?.state == state { return [.notice("It is \(state.words).")] }
      return [.effect(.change(.step(id, state), trainee: trainee))]
    case .project(let id):
      let closed = state == .done ? world.clock.today : nil
      return [.effect(.change(.setProject(id, closed: closed), trainee: trainee))]
    default: return []
    }
  }

  /// Esc: the filter goes first, then the page.
  private mutating func back(in world: World) -> [Action] {
    guard section == .timeline, isFiltered else { return [.pop] }
    filter.clear()
    applyFilter(in: world)
    return []
  }
}
