internal import Practice
internal import Surface

/// The words of leadership, theory cards, feedback models and cards for facilitating.
struct GlossaryScreen: Screen {
  var selection: GlossaryEntry.ID?
  /// The filter being typed; nil when there is none.
  var filter: TextField?
  var isFiltering = false

  init(_ selection: GlossaryEntry.ID? = nil) {
    self.selection = selection
  }

  var isOverlay: Bool { true }

  var modes: [Mode] { isFiltering ? [.everywhere] : [.browsing, .everywhere] }

  /// The entries that the filter finds.
  func entries(in world: World) -> [GlossaryEntry] {
    world.guidance?.glossary(matching: filter?.text ?? "") ?? []
  }

  func selected(in world: World) -> GlossaryEntry? {
    let entries = entries(in: world)
    return entries.first { $0.id == selection } ?? entries.first
  }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .up: move(by: -1, in: world)
    case .down: move(by: 1, in: world)
    case .pageUp: move(by: -10, in: world)
    case .pageDown: move(by: 10, in: world)
    case .top: selection = entries(in: world).first?.id
    case .bottom: selection = entries(in: world).last?.id
    case .open: return selected(in: world).map { [.push(GlossaryEntryScreen($0.id))] } ?? []
    case .pickRow: follow(key, in: world)
    case .filter:
      isFiltering = true
      filter = filter ?? TextField(limit: 60)
    case .nextField, .previousField: isFiltering = false
    case .back where filter != nil:
      filter = nil
      isFiltering = false
    case .back, .quit: return [.pop]
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .save: "There is nothing to save here."
    case .undo: "There is nothing here to take back."
    default: nil
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    guard isFiltering, var field = filter else { return nil }
    if key == .enter || key == .down {
      isFiltering = false
      if field.isEmpty { filter = nil }
      return []
    }
    if field.press(key) == .notMine { return nil }
    filter = field
    // The best of what is found is what was typed, where it is a name.
    let found = entries(in: world)
    let typed = Fold.fold(field.text)
    selection = (found.first { Fold.fold($0.title).hasPrefix(typed) } ?? found.first)?.id
    return []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    guard isFiltering else { return nil }
    filter?.paste(text)
    return []
  }

  private mutating func move(by distance: Int, in world: World) {
    let entries = entries(in: world)
    guard !entries.isEmpty else { return }
    let place = entries.firstIndex { $0.id == selected(in: world)?.id } ?? 0
    selection = entries[max(0, min(entries.count - 1, place + distance))].id
  }

  /// A digit goes to what the entry leads to; a filter that hides it is let go.
  private mutating func follow(_ key: Key, in world: World) {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      let entry = selected(in: world), let links = world.guidance?.links(of: entry),
      links.indices.contains(number - 1)
    else { return }
    selection = links[number - 1].id
    if !entries(in: world).contains(where: { $0.id == selection }) { filter = nil }
  }
}
