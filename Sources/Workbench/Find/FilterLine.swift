internal import Practice
internal import Surface

/// A filter as it is typed above a list: the field, what it means, and what is wrong with it.
struct FilterLine: Hashable, Sendable {
  var field = TextField(limit: 200)
  /// Whether keys go into it.
  var isTyping = false
  /// What was understood.
  private(set) var filter = Filter()
  /// The filter with its names found; nil while they are not, or the library is not read.
  private(set) var match: FilterMatch?
  /// What is wrong and what to write instead.
  private(set) var problem: String?
  /// The words that are looked for, to be marked where they stand.
  private(set) var words = FoundWords([])

  var isEmpty: Bool { field.isEmpty }

  /// Takes a key; false when it is none of the field's.
  mutating func press(_ key: Key, in world: World) -> Bool {
    let before = field.characters
    if field.press(key) == .notMine { return false }
    if field.characters != before { read(in: world) }
    return true
  }

  mutating func paste(_ text: String, in world: World) -> [Action] {
    let actions = field.take(pasted: text)
    read(in: world)
    return actions
  }

  mutating func clear() {
    self = FilterLine()
  }

  /// Reads what is typed; the last part may still be on its way, so faults are said and not in the way.
  mutating func read(in world: World) {
    let phrase = FilterPhrase.parse(field.text, clock: world.clock)
    filter = phrase.filter
    words = FoundWords(filter.words)
    problem = phrase.problems.first?.sentence
    match = nil
    do throws(UnmatchedNames) {
      match = try FilterMatch(filter, people: world.people, guidance: world.guidance ?? .empty)
    } catch {
      problem = problem ?? Self.sentence(error)
    }
  }

  /// Whether it asks for something and is sound.
  var isSound: Bool { !field.isEmpty && problem == nil && match != nil }

  /// What is wrong with names, and what they can mean.
  static func sentence(_ names: UnmatchedNames) -> String {
    guard let first = names.all.first else { return "" }
    let some = first.candidates.prefix(3).joined(separator: ", ")
    return some.isEmpty ? first.sentence : "\(first.sentence) It can be: \(some)."
  }

  /// The filter as a line ` / words` of a width, and the column where typing goes on.
  ///
  /// Of a filter that is longer than its line the part before the cursor is in sight.
  func line(after start: Line, width: Int) -> (line: Line, column: Int) {
    let begun = start.adding(" / ", .hint)
    var before = field.characters[..<field.cursor]
    // One column for the cursor, and one for what stands for the part that is cut.
    let room = max(1, width - begun.columns - 2)
    var isCut = false
    while before.reduce(0, { $0 + WrappedField.columns($1) }) > room, !before.isEmpty {
      before.removeFirst()
      isCut = true
    }
    let shown = isCut ? begun.adding("…", .hint) : begun
    let text = String(before + field.characters[field.cursor...])
    let column = shown.columns + SafeText(String(before)).columns
    return (shown.adding("\(text)", .match), column)
  }
}

extension Line {
  /// The line with text behind it in which found words are marked by style and by a sign.
  func adding(_ text: String, finding words: FoundWords, _ role: Role = .text) -> Line {
    var line = self
    for piece in words.pieces(of: text) {
      line =
        piece.isFound
        ? line.adding("*\(piece.text)*", .match) : line.adding(SafeText(piece.text), role)
    }
    return line
  }
}
