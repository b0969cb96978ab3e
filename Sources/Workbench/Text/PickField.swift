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
  var guess: Guess?
  /// Whether the matches are listed below the field.
  var isOpen = false
  var row = 0

  /// The options that what is typed fits.
  func matches(in options: [Option]) -> [Option] {
    guard !field.isEmpty else { return isOpen ? options : [] }
    return NameMatch.matches(field.text, in: options.map { (id: $0.alias, name: $0.name) })
      .map { options[$0] }
  }

  /// Takes an option.
  mutating func take(_ option: Option) {
    chosen = option
    field.text = ""
    isOpen = false
    row = 0
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
    isOpen = true
    row = 0
    return .opened
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
      let count = matches(in: options).count
      switch key {
      case .up:
        row = max(0, row - 1)
        return .moved
      case .down:
        row = min(max(0, count - 1), row + 1)
        return .moved
      case .character(let digit) where field.isEmpty == false:
        if let number = digit.wholeNumberValue, number > 0, number <= count {
          row = number - 1
          return .moved
        }
      default: break
      }
    } else if key == .down, field.isEmpty {
      isOpen = true
      row = 0
      return .moved
    }
    if chosen != nil, field.isEmpty {
      switch key {
      case .backspace, .delete: chosen = nil
      case .character: chosen = nil
      default: return .notMine
      }
      guard case .character = key else { return .edited }
    }
    let effect = field.press(key)
    if effect == .edited {
      row = 0
      if field.isEmpty { isOpen = false }
    }
    return effect
  }
}
