/// How patterns look at tokens; a place before the start or past the end is never a match.
extension IdentifierScanner {
  func kind(_ index: Int) -> GuardToken.Kind? {
    index >= 0 && index < tokens.count ? tokens[index].kind : nil
  }

  func word(_ index: Int) -> GuardWord? {
    index >= 0 && index < tokens.count ? tokens[index].word : nil
  }

  func isSign(_ sign: UInt8, at index: Int) -> Bool {
    kind(index) == .sign && text.bytes[tokens[index].start] == sign
  }

  func isSign(of signs: String, at index: Int) -> Bool {
    kind(index) == .sign && signs.utf8.contains(text.bytes[tokens[index].start])
  }

  /// Returns whether there are digits here, so many of them.
  func isDigits(_ counts: ClosedRange<Int>, at index: Int) -> Bool {
    kind(index) == .digits && counts.contains(tokens[index].count)
  }

  func isLetters(_ counts: ClosedRange<Int>, at index: Int) -> Bool {
    kind(index) == .letters && counts.contains(tokens[index].count)
  }

  /// Returns the bytes here: lower-case letters, ASCII digits, a sign or spaces.
  func bytes(at index: Int) -> ArraySlice<UInt8> {
    text.bytes[tokens[index].start..<tokens[index].end]
  }

  /// Returns the number here, when it has at most nine digits.
  func number(at index: Int) -> Int? {
    guard isDigits(1...9, at: index) else { return nil }
    return bytes(at: index).reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  /// Returns the letters here as a string; not for the many tokens where nothing is found.
  func letters(at index: Int) -> String {
    String(decoding: bytes(at: index), as: UTF8.self)
  }

  func startsUpper(at index: Int) -> Bool {
    kind(index) == .letters && text.isUpper[tokens[index].start]
  }

  func isAllUpper(at index: Int) -> Bool {
    kind(index) == .letters
      && text.isUpper[tokens[index].start..<tokens[index].end].allSatisfy { $0 }
  }

  func isMonth(at index: Int) -> Bool {
    guard isLetters(3...9, at: index), "jfmasond".utf8.contains(text.bytes[tokens[index].start])
    else { return false }
    return CalendarWords.month(letters(at: index)) != nil
  }

  /// Returns the place after a space here, or the same place; a longer gap joins nothing.
  func skippingSpace(_ index: Int) -> Int {
    kind(index) == .space && tokens[index].count <= 3 ? index + 1 : index
  }

  /// Returns the place after up to eight of such words, signs and the spaces around them.
  func skipping(
    signs: String, from index: Int, words: (GuardWord) -> Bool = { _ in false }
  ) -> Int {
    var place = index
    for _ in 0..<8 {
      let isGap = kind(place) == .space && tokens[place].count <= 3
      guard isGap || isSign(of: signs, at: place) || word(place).map(words) ?? false else { break }
      place += 1
    }
    return place
  }

  /// Returns the place of the digits that go on after those here, across one separator.
  func digitsAfter(_ index: Int, separators: String = "-./_") -> Int? {
    var place = skippingSpace(index + 1)
    if isSign(of: separators, at: place) { place = skippingSpace(place + 1) }
    return place > index + 1 && kind(place) == .digits ? place : nil
  }
}
