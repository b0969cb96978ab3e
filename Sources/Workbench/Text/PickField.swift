internal import Practice
internal import Surface

/// A field in which part of a name picks one of several: who, situation, by.
struct PickField: Hashable, Sendable {
  /// One that can be picked.
  struct Option: Hashable, Sendable {
    var id: String
    var name: String
    /// A second name that can be typed, such as a situation's id, since a person's id is no word.
    var alias = ""
  }

  /// What is offered before anything is typed, and why.
  struct Guess: Hashable, Sendable {
    var option: Option
    var reason: String
  }

  /// What `Enter` or `Tab` came to.
  enum Taking: Hashable, Sendable {
    case taken, opened, nothingTyped, noMatch, several
  }

  var field = TextField(limit: 80)
  var chosen: Option?
  /// What was taken before typing began anew; Esc, or an empty field, brings it back.
  private(set) var previous: Option?
  var guess: Guess?
  /// Whether the matches are listed below the field.
  var isOpen = false
  var row = 0
  /// Whether everything is offered where nothing fits: there are few situations, and many people.
  var listsAll = false
  /// Whether the open list has what is near to what is typed, since nothing fits it.
  private var showsNear = false

  init(listsAll: Bool = false) {
    self.listsAll = listsAll
  }

  /// The options that what is typed fits.
  func matches(in options: [Option]) -> [Option] {
    guard !field.isEmpty else { return isOpen ? options : [] }
    return isOpen && showsNear ? near(in: options) : fitting(options)
  }

  private func fitting(_ options: [Option]) -> [Option] {
    NameMatch.matches(field.text, in: options.map { (id: $0.alias, name: $0.name) })
      .map { options[$0] }
  }

  /// The options that a slip of the fingers may have meant, the nearest first.
  func near(in options: [Option]) -> [Option] {
    let near = NameMatch.nearest(to: field.text, in: options.map(\.name)).map { options[$0] }
    return listsAll ? near + options.filter { !near.contains($0) } : near
  }

  /// Takes an option.
  mutating func take(_ option: Option) {
    chosen = option
    previous = nil
    field.text = ""
    isOpen = false
    row = 0
  }

  /// Esc: brings back what was taken before; false when there is nothing to bring back.
  mutating func giveBack() -> Bool {
    guard chosen == nil, let previous else { return false }
    take(previous)
    return true
  }

  /// A paste begins anew, as a letter does.
  mutating func paste(_ text: String) -> [Action] {
    beginAnew()
    return field.take(pasted: text)
  }

  private mutating func beginAnew() {
    guard let chosen else { return }
    previous = chosen
    self.chosen = nil
  }

  /// Lists the matches below the field, or what is near where nothing fits.
  private mutating func open(_ options: [Option]) -> Bool {
    showsNear = !field.isEmpty && fitting(options).isEmpty
    isOpen = true
    row = 0
    if !matches(in: options).isEmpty { return true }
    isOpen = false
    return false
  }

  /// Enter: the row of the open list, the only match, or with nothing typed the guess.
  mutating func enter(_ options: [Option]) -> Taking {
    if isOpen {
      let rows = matches(in: options)
      guard rows.indices.contains(row) else { return .noMatch }
      take(rows[row])
      return .taken
    }
    if field.isEmpty {
      if chosen != nil { return .taken }
      guard let guess else { return .nothingTyped }
      take(guess.option)
      return .taken
    }
    let rows = matches(in: options)
    if rows.count == 1 {
      take(rows[0])
      return .taken
    }
    guard rows.count > 1 else { return .noMatch }
    return open(options) ? .opened : .noMatch
  }

  /// Tab: takes the only match of what is typed; with nothing typed it only goes on.
  mutating func tab(_ options: [Option]) -> Taking {
    guard !field.isEmpty else { return .nothingTyped }
    let rows = matches(in: options)
    guard rows.count == 1 else { return rows.isEmpty ? .noMatch : .several }
    take(rows[0])
    return .taken
  }

  /// A key in the field; a letter on a taken name begins anew, so that a wrong one is soon mended.
  mutating func press(_ key: Key, options: [Option]) -> TextField.KeyEffect {
    if isOpen {
      switch key {
      case .up:
        row = max(0, row - 1)
        return .moved
      case .down:
        row = min(max(0, matches(in: options).count - 1), row + 1)
        return .moved
      case .character(let digit):
        // A letter looks for nothing: thousands may come at once.
        guard let number = digit.wholeNumberValue else { break }
        let rows = matches(in: options)
        if rows.indices.contains(number - 1) {
          take(rows[number - 1])
          return .edited
        }
      default: break
      }
    } else if key == .down, chosen == nil || field.isEmpty, open(options) {
      return .moved
    }
    if chosen != nil, field.isEmpty {
      switch key {
      case .backspace, .delete, .character: beginAnew()
      default: return .notMine
      }
      guard case .character = key else { return .edited }
    }
    let wasEmpty = field.isEmpty
    let effect = field.press(key)
    if effect == .edited {
      row = 0
      showsNear = false
      if field.isEmpty {
        isOpen = false
        if !wasEmpty { _ = giveBack() }
      }
    }
    return effect
  }
}
