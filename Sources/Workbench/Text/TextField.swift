/// One line of text being typed: value, cursor and what typing can be taken back.
struct TextField: Hashable, Sendable {
  /// The graphemes, so that the cursor never stands inside one.
  private(set) var characters: [Character]
  /// Where the next grapheme goes, from 0 to the count.
  private(set) var cursor: Int
  /// The most graphemes that typing allows; a paste may go past it and must then be cut to save.
  var limit: Int
  /// The most bytes that it holds at all: of somebody's words what a draft can keep of a field, of a
  /// name or a filter a few times what can be meant, since each key reads all of it.
  var room: Int { limit < Self.words ? 8 * limit : 64 << 10 }
  /// From this limit on a field is for somebody's words.
  private static let words = 280
  private var earlier: [Earlier] = []

  private struct Earlier: Hashable, Sendable {
    var characters: [Character]
    var cursor: Int
    var wasTyping: Bool
  }

  init(_ text: String = "", limit: Int = 2_000) {
    characters = Array(text)
    cursor = characters.count
    self.limit = limit
  }

  /// What was typed.
  var text: String {
    get { String(characters) }
    set {
      characters = Array(newValue)
      cursor = characters.count
      earlier = []
    }
  }

  var isEmpty: Bool { characters.isEmpty }
  var isFull: Bool { characters.count >= limit }
  var isTooLong: Bool { characters.count > limit }

  /// Restores what a draft kept.
  mutating func restore(_ text: String, cursor: Int) {
    self.text = text
    self.cursor = max(0, min(cursor, characters.count))
  }

  /// Types one grapheme; false when the field is at its limit.
  @discardableResult
  mutating func insert(_ character: Character) -> Bool {
    guard !isFull || Self.joins(character), fits(character) else { return false }
    remember(typing: true)
    replace(cursor..<cursor, with: String(character))
    return true
  }

  /// Types words that were begun elsewhere, behind what stands before the cursor.
  mutating func goOn(_ words: String) {
    if cursor > 0, characters[cursor - 1] != " " { insert(" ") }
    for character in words { insert(character) }
  }

  /// Puts pasted text in, whatever the limit.
  ///
  /// - Returns: Whether it went in whole; what a draft could not keep is left out.
  @discardableResult
  mutating func paste(_ text: String) -> Bool {
    let pasted = fitting(text)
    if !pasted.isEmpty {
      remember(typing: false)
      replace(cursor..<cursor, with: String(pasted))
    }
    return pasted.endIndex == text.endIndex
  }

  /// As much of a text as there is room for.
  private func fitting(_ text: String) -> Substring {
    var left = room - characters.reduce(0) { $0 + $1.utf8.count }
    return text.prefix { character in
      left -= character.utf8.count
      return left >= 0
    }
  }

  private func fits(_ character: Character) -> Bool {
    !fitting(String(character)).isEmpty
  }

  mutating func deleteBackward() { delete(from: max(0, cursor - 1), to: cursor) }
  mutating func deleteForward() { delete(from: cursor, to: min(characters.count, cursor + 1)) }
  mutating func deleteWordBackward() { delete(from: wordStart, to: cursor) }
  mutating func deleteToStart() { delete(from: 0, to: cursor) }
  mutating func deleteToEnd() { delete(from: cursor, to: characters.count) }

  mutating func move(by distance: Int) {
    cursor = max(0, min(characters.count, cursor + distance))
  }
  mutating func moveToStart() { cursor = 0 }
  mutating func moveToEnd() { cursor = characters.count }
  mutating func moveWordLeft() { cursor = wordStart }
  mutating func moveWordRight() { cursor = wordEnd }
  mutating func move(to place: Int) { cursor = max(0, min(characters.count, place)) }

  /// Takes back the last run of typing, deletion or paste; false when there is none.
  @discardableResult
  mutating func undo() -> Bool {
    guard let last = earlier.popLast() else { return false }
    characters = last.characters
    cursor = last.cursor
    return true
  }

  private mutating func delete(from: Int, to: Int) {
    guard from < to else { return }
    remember(typing: false)
    characters.removeSubrange(from..<to)
    cursor = from
  }

  /// Joins with its neighbours, since a combining mark arrives after its letter.
  private mutating func replace(_ range: Range<Int>, with text: String) {
    let after = characters.count - range.upperBound
    let head = max(0, range.lowerBound - 1)
    let joined = String(characters[head..<range.lowerBound]) + text
    let tail = range.upperBound < characters.count ? String(characters[range.upperBound]) : ""
    let end = min(characters.count, range.upperBound + 1)
    characters.replaceSubrange(head..<end, with: Array(joined + tail))
    cursor = max(0, characters.count - after)
  }

  /// Typing goes back word by word, everything else step by step; a hundred steps are kept, fewer of
  /// a text so long that they would fill the memory.
  private mutating func remember(typing: Bool) {
    let endsWord = cursor > 0 && characters[cursor - 1] == " "
    if typing, let last = earlier.last, last.wasTyping, !endsWord,
      last.cursor <= cursor, last.characters.count <= characters.count
    {
      return
    }
    earlier.append(Earlier(characters: characters, cursor: cursor, wasTyping: typing))
    var room = 128 << 10
    let kept = earlier.reversed().prefix(100).prefix { step in
      room -= step.characters.count
      return room >= 0
    }
    if kept.count < earlier.count { earlier = Array(earlier.suffix(max(1, kept.count))) }
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = cursor
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return place
  }

  private static func joins(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.isGraphemeExtend }
  }
}
