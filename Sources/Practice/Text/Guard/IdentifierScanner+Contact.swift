extension IdentifierScanner {
  /// Finds a UK telephone number: eleven digits from 0, or eleven to thirteen from +.
  func phone(at index: Int) -> Match? {
    if isSign(UInt8(ascii: "+"), at: index) {
      guard kind(index + 1) == .digits else { return nil }
      let trunk = skippingSpace(index + 2)
      // The 0 that is left out from abroad: +44 (0)7700.
      if isSign(UInt8(ascii: "("), at: trunk), isDigits(1...1, at: trunk + 1),
        isSign(UInt8(ascii: ")"), at: trunk + 2), kind(trunk + 3) == .digits
      {
        return phone(from: index, digits: trunk + 3, totals: 9...11)
      }
      return phone(from: index, digits: index + 1, totals: 11...13)
    }
    if isSign(UInt8(ascii: "("), at: index) {
      guard isDigits(3...6, at: index + 1), text.bytes[tokens[index + 1].start] == 48,
        isSign(UInt8(ascii: ")"), at: index + 2)
      else { return nil }
      return phone(from: index, digits: index + 1, totals: 10...11)
    }
    // Ten digits are taken for an NHS number before this is asked.
    guard isDigits(3...11, at: index), text.bytes[tokens[index].start] == 48 else { return nil }
    return phone(from: index, digits: index, totals: 11...11)
  }

  private func phone(from start: Int, digits: Int, totals: ClosedRange<Int>) -> Match? {
    var total = tokens[digits].count
    var end = digits
    var match: Match?
    for _ in 0..<6 {
      if totals.contains(total) { match = Match(tokens: start..<end + 1, kind: .phone) }
      let bracket = isSign(UInt8(ascii: ")"), at: end + 1) ? end + 1 : end
      let joined = kind(bracket + 1) == .digits ? bracket + 1 : nil
      guard total < totals.upperBound, let next = joined ?? digitsAfter(bracket, separators: "-.")
      else { break }
      total += tokens[next].count
      end = next
    }
    return match
  }

  /// Finds `name@place.uk`, from its first letter or digit.
  ///
  /// Both halves are bounded, so a text that is all dots and letters is still walked once.
  func email(at index: Int) -> Match? {
    // Only the start of a run can start an address; the rest of the run has been tried with it.
    guard !isEmailPart(index - 1) else { return nil }
    var place = index
    for _ in 0..<20 where isEmailPart(place) { place += 1 }
    guard isSign(UInt8(ascii: "@"), at: place), isHostPart(place + 1) else { return nil }
    var end = place + 2
    var dots = 0
    for _ in 0..<10 {
      guard isSign(of: ".-", at: end), isHostPart(end + 1) else { break }
      dots += isSign(UInt8(ascii: "."), at: end) ? 1 : 0
      end += 2
    }
    return dots > 0 ? Match(tokens: index..<end, kind: .email) : nil
  }

  private func isEmailPart(_ index: Int) -> Bool {
    isHostPart(index) || isSign(of: "._-+'", at: index)
  }

  private func isHostPart(_ index: Int) -> Bool {
    kind(index) == .letters || kind(index) == .digits
  }
}
