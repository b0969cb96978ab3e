internal import Practice
internal import Surface

/// The two-sided shift card on a screen; Tab turns it over.
struct ShiftCardScreen: Screen {
  let place: MomentPlace
  private var outlook: Outlook?
  private var isBack = false
  private var scroll = TextScroll()

  init(_ place: MomentPlace, outlook: Outlook?) {
    self.place = place
    self.outlook = outlook
  }

  var isOverlay: Bool { true }

  var modes: [Mode] { [.browsing, .everywhere] }

  func subject(in world: World) -> RecordID? { place.trainee }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .nextField, .previousField, .open:
      isBack.toggle()
      scroll = TextScroll()
    case .back, .quit: return [.pop]
    default: scroll.perform(command, lines: lines(in: world).count, rows: world.height - 2)
    }
    return []
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    if case .story = outcome { outlook = place.outlook(in: world) }
    return []
  }

  /// The side in front, without the empty lines at its end.
  private func lines(in world: World) -> [Line] {
    guard let guidance = world.guidance, let situation = guidance.situation(place.situation) else {
      return []
    }
    let subject = ShiftCard.Subject(
      situation: situation, moment: place.moment.flatMap { guidance.moment($0) })
    let today = world.clock.today
    let card: ShiftCard
    if let trainee = place.trainee, let outlook {
      let person = ShiftCard.Person(
        name: world.name(trainee), stage: place.stage(in: world), outlook: outlook)
      card = ShiftCard(subject, for: person, guidance: guidance, today: today)
    } else {
      card = ShiftCard(subject, forAll: [], guidance: guidance, today: today)
    }
    let sheet = ShiftCardSheet(card, width: world.width - 2)
    let lines = isBack ? sheet.back : sheet.front
    return Array(lines.prefix((lines.lastIndex { $0 != .empty } ?? 0) + 1))
  }

  func page(in world: World) -> Page {
    Page(
      title: Line("Shift card", .title), status: .empty, time: "",
      panes: [scroll.pane(lines(in: world))],
      footer: [
        Hint(keys: "Tab", word: "turns it over"), Hint(keys: "Esc", word: "back"),
        Hint(keys: "ontherun moment card", word: "prints it"),
      ])
  }
}
