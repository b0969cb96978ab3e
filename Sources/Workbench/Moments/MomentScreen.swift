internal import Practice
internal import Surface

/// A learnable moment's page: how to spot it, the brief, what to watch for, what to ask, the stretch.
struct MomentScreen: Screen {
  let place: MomentPlace
  /// Whether feedback is being written below, which another page of it would be in the way of.
  let isOverForm: Bool
  /// What is open for the trainee; kept, because a long story takes time to go through.
  private var outlook: Outlook?
  private var showsLinks = false
  private var isGiving = false
  private var scroll = TextScroll()

  init(_ place: MomentPlace, outlook: Outlook?, isOverForm: Bool = false) {
    self.place = place
    self.outlook = outlook
    self.isOverForm = isOverForm
  }

  var isOverlay: Bool { true }

  var modes: [Mode] { [.moments, .browsing, .everywhere] }

  func subject(in world: World) -> RecordID? { place.trainee }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .newFeedback: return place.newFeedback(in: world)
    case .giveChance:
      isGiving = true
      return place.giveChance(in: world)
    case .shiftCard: return [.push(ShiftCardScreen(place, outlook: outlook))]
    case .suggestedLinks:
      showsLinks.toggle()
      scroll(showsLinks ? .bottom : command, in: world)
    case .pickRow: return openWord(key, in: world)
    case .undo: return [.push(UndoScreen()), .effect(.planUndo)]
    case .back, .quit: return [.pop]
    default: scroll(command, in: world)
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .newFeedback:
      if isOverForm { return "Feedback is being written below: Esc goes back to it." }
      return place.reasonAgainstFeedback(in: world)
    case .giveChance:
      return isGiving ? "Saving. One moment." : place.reasonAgainstChance(in: world)
    case .undo: return world.identity.readOnly.map { "Read-only: \($0)" }
    case .save: return "There is nothing to save here: n starts feedback, b notes a chance."
    case .filter: return "There is no list here: Esc goes back to it."
    case .nextTrainee, .previousTrainee:
      return "Left and Right choose the trainee in the list: Esc goes back to it."
    default: return nil
    }
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    if case .story = outcome { outlook = place.outlook(in: world) }
    guard isGiving else { return [] }
    switch outcome {
    case .chanceGiven:
      isGiving = false
      return [.notice(place.savedWords(in: world))]
    case .failed(let failure) where failure.subject == .chance:
      isGiving = false
      return [.problem("Not saved: \(failure.sentence)")]
    default: return []
    }
  }

  private func openWord(_ key: Key, in world: World) -> [Action] {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      let moment = world.guidance?.moment(place.moment ?? "")
    else { return [] }
    let words = MomentLines.words(for: moment, in: world)
    guard words.indices.contains(number - 1) else {
      return [.problem("No word here has the number \(number).")]
    }
    return [
      .push(
        GlossaryScreen(
          words[number - 1].id, for: place.trainee, isOverForm: isOverForm, in: world))
    ]
  }

  private func lines(in world: World) -> [Line] {
    guard let moment = world.guidance?.moment(place.moment ?? "") else { return [] }
    let width = min(world.width - 2, 88)
    var lines = SafeText(moment.title).wrapped(at: width).map { Line($0, .title) }
    lines.append(.empty)
    lines += MomentLines(
      moment: moment, place: place, outlook: outlook, width: width, showsLinks: showsLinks
    )
    .lines(in: world)
    return lines
  }

  private mutating func scroll(_ command: Command, in world: World) {
    scroll.perform(command, lines: lines(in: world).count, rows: world.height - 2)
  }

  func page(in world: World) -> Page {
    var title = "Moment · \(world.title(place.situation))"
    if let trainee = place.trainee { title += " · for \(world.tellingName(trainee))" }
    return Page(
      title: Line("\(title)", .title), status: .empty, time: "",
      panes: [scroll.pane(lines(in: world))],
      footer: Hint.of(
        [.newFeedback, .giveChance, .shiftCard, .suggestedLinks, .back, .help], in: modes))
  }
}
