extension IdentifierScanner {
  /// Finds a bed, side room, bay or cubicle that is told by its number.
  func place(at index: Int) -> Match? {
    switch word(index) {
    case .bed?: numbered(.bed, from: index, after: index + 1)
    case .sideroom?, .cubicle?, .trolley?, .bay?: numbered(.room, from: index, after: index + 1)
    case .side? where word(index + 2) == .room: numbered(.room, from: index, after: index + 3)
    case .sr? where isAllUpper(at: index): numbered(.room, from: index, after: index + 1)
    default: nil
    }
  }

  private func numbered(_ kind: IdentifierKind, from index: Int, after place: Int) -> Match? {
    let start = skipping(signs: ".#", from: place) { $0 == .no || $0 == .number }
    return roomNumberEnd(at: start).map { Match(tokens: index..<$0, kind: kind) }
  }

  /// Returns the place after `7`, `12b`, `C` or `C4`, unless it counts hours or is a ratio.
  private func roomNumberEnd(at start: Int) -> Int? {
    var end = start
    if isLetters(1...1, at: start), startsUpper(at: start),
      text.bytes[tokens[start].start] != UInt8(ascii: "i")
    {
      end += 1
    }
    if isDigits(1...3, at: end) {
      end += 1
      if end == start + 1, isLetters(1...1, at: end) { end += 1 }
    }
    guard end > start, kind(end) != .letters else { return nil }
    if isSign(of: ":/%", at: end), kind(end + 1) == .digits { return nil }
    return word(skippingSpace(end))?.isSpan ?? false ? nil : end
  }
}
