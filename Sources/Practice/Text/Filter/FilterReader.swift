/// Reads the pieces of a filter one by one.
struct FilterReader {
  private let clock: LocalClock
  private var filter = Filter()
  private var problems: [PhraseProblem] = []

  init(clock: LocalClock) {
    self.clock = clock
  }

  /// What was read, with a problem when its two days leave nothing between them.
  var phrase: FilterPhrase {
    var problems = problems
    if let since = filter.since, let until = filter.until, since > until {
      let year = clock.today.year
      let first = since.shortWithWeekday(besides: year)
      let last = until.shortWithWeekday(besides: year)
      problems.append(
        PhraseProblem(
          reason: "Nothing is both since \(first) and until \(last).",
          examples: ["since:30d", "until:yesterday"]))
    }
    return FilterPhrase(filter: filter, problems: problems)
  }

  mutating func read(_ piece: String) {
    guard let first = piece.first else { return }
    if first == "@" {
      take(\.situation, FilterPieces.unquoted(piece.dropFirst()), as: "@", like: "@handover")
    } else if !FilterPieces.isQuote(first), let colon = piece.firstIndex(of: ":"),
      isKey(piece[..<colon])
    {
      let value = FilterPieces.unquoted(piece[piece.index(after: colon)...])
      read(String(piece[...colon]), value, of: piece)
    } else {
      let word = FilterPieces.unquoted(piece)
      if !word.isEmpty { filter.words.append(word) }
    }
  }

  /// Returns whether what stands before a colon may be a filter's name: not the 08 of 08:05.
  private func isKey(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0 == "-" }
  }

  private mutating func read(_ key: String, _ value: String, of piece: String) {
    switch Fold.fold(key) {
    case "trainee:": take(\.trainee, value, as: key, like: "trainee:priya")
    case "by:": take(\.by, value, as: key, like: "by:okafor")
    case "situation:": take(\.situation, value, as: key, like: "situation:handover")
    case "lookfor:", "look-for:": take(\.lookFor, value, as: key, like: "lookfor:names-sickest")
    case "unit:": take(\.unit, value, as: key, like: "unit:ward-7")
    case "grade:": take(\.grade, value, as: key, like: "grade:ST5")
    case "role:": take(\.role, value, as: key, "a role is")
    case "setting:": take(\.setting, value, as: key, "a setting is")
    case "since:": takeDay(\.since, value, as: key)
    case "until:": takeDay(\.until, value, as: key)
    case "is:": takeState(value, as: key)
    default:
      refuse("\(quoted(key)) is not a filter.", ["trainee:priya", "\"\(piece)\""])
    }
  }

  private mutating func takeState(_ value: String, as key: String) {
    let examples = ["is:open", "is:unsaid"]
    guard hasValue(value, key, examples) else { return }
    guard let state = choice(value, of: Filter.State.self) else {
      let names = listed(Filter.State.allCases.map(\.rawValue))
      refuse("\(quoted(key + value)) is not known: is: goes with \(names).", examples)
      return
    }
    filter.states.insert(state)
  }

  private mutating func take(
    _ field: WritableKeyPath<Filter, String?>, _ value: String, as key: String, like example: String
  ) {
    let examples = [example, "is:open"]
    guard hasValue(value, key, examples), isFirst(filter[keyPath: field] == nil, key, examples)
    else { return }
    filter[keyPath: field] = value
  }

  private mutating func take<Choice: CaseIterable & RawRepresentable<String>>(
    _ field: WritableKeyPath<Filter, Choice?>, _ value: String, as key: String, _ what: String
  ) {
    let names = Choice.allCases.map(\.rawValue)
    let examples = names.prefix(2).map { Fold.fold(key) + $0 }
    guard hasValue(value, key, examples), isFirst(filter[keyPath: field] == nil, key, examples)
    else { return }
    filter[keyPath: field] = choice(value, of: Choice.self)
    guard filter[keyPath: field] == nil else { return }
    refuse("\(quoted(key + value)) is not known: \(what) \(listed(names)).", examples)
  }

  private mutating func takeDay(
    _ field: WritableKeyPath<Filter, Day?>, _ value: String, as key: String
  ) {
    let examples = ["since:30d", "until:yesterday"]
    guard hasValue(value, key, examples), isFirst(filter[keyPath: field] == nil, key, examples)
    else { return }
    switch SincePhrase.parse(value, clock: clock) {
    case .success(let day): filter[keyPath: field] = day
    case .failure(let problem): refuse(problem.reason, examples)
    }
  }

  private mutating func hasValue(_ value: String, _ key: String, _ examples: [String]) -> Bool {
    if value.isEmpty { refuse("\(quoted(key)) has nothing after it.", examples) }
    return !value.isEmpty
  }

  private mutating func isFirst(_ isFree: Bool, _ key: String, _ examples: [String]) -> Bool {
    if !isFree { refuse("\(quoted(key)) is there twice.", examples) }
    return isFree
  }

  private mutating func refuse(_ reason: String, _ examples: [String]) {
    problems.append(PhraseProblem(reason: reason, examples: examples))
  }

  /// Returns the one choice that is the value, or that alone begins with it.
  private func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ value: String, of type: Choice.Type
  ) -> Choice? {
    let typed = Fold.fold(value)
    if let whole = Choice(rawValue: typed) { return whole }
    let begun = Choice.allCases.filter { $0.rawValue.hasPrefix(typed) }
    return begun.count == 1 ? begun.first : nil
  }

  private func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }

  private func quoted(_ text: String) -> String {
    PhraseProblem.quoting(text)
  }
}
