extension IdentifierScanner {
  /// Finds ten digits, together or as people space them: 3-3-4, 3-7, 5-5, or one by one.
  ///
  /// CHI's 6-4 is also how a date and a time stand side by side, and single digits are also a
  /// list, so those two must have the right check digit.
  func tenDigits(at index: Int) -> Match? {
    switch tokens[index].count {
    case 10: tenDigits(in: index..<index + 1)
    case 3: grouped([3, 4], after: index) ?? grouped([7], after: index)
    case 5: grouped([5], after: index)
    case 6: grouped([4], after: index).flatMap { checked($0) }
    case 1 where startsSingles(index):
      grouped(IdentifierScanner.nineSingles, after: index).flatMap { checked($0) }
    default: nil
    }
  }

  /// Returns what the digits among some tokens are.
  func tenDigits(in places: Range<Int>) -> Match {
    let digits = places.filter { kind($0) == .digits }.flatMap { bytes(at: $0) }
    return Match(tokens: places, kind: TenDigits.kind(of: digits.map { $0 - 48 }))
  }

  private func grouped(_ counts: [Int], after index: Int) -> Match? {
    var end = index
    for count in counts {
      guard let next = digitsAfter(end), tokens[next].count == count else { return nil }
      end = next
    }
    return tenDigits(in: index..<end + 1)
  }

  private static let nineSingles = Array(repeating: 1, count: 9)

  /// Returns whether the single digit here has none right before it.
  private func startsSingles(_ index: Int) -> Bool {
    !(isDigits(1...1, at: index - 2) && digitsAfter(index - 2) == index)
  }

  private func checked(_ match: Match) -> Match? {
    // An eleventh single digit makes a list of ten.
    let goesOn = digitsAfter(match.tokens.upperBound - 1).map { tokens[$0].count == 1 } ?? false
    return match.kind == .tenDigits || goesOn ? nil : match
  }
}
