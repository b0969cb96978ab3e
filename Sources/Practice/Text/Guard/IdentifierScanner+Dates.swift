extension IdentifierScanner {
  /// Finds a full date that is too long ago to be about the work of a trainee today.
  func birthDate(at index: Int) -> Match? {
    guard let date = date(at: index), let year = date.year, WrittenDate.birthYears.contains(year)
    else { return nil }
    // 'On 3 April 51 patients came': a short year needs an end after it.
    if date.isLoose, kind(date.end) == .space, kind(date.end + 1) == .letters { return nil }
    return Match(tokens: index..<date.end, kind: .dateOfBirth)
  }

  /// Reads a date in digits or with the name of its month, with or without a year.
  func date(at index: Int) -> WrittenDate? {
    numericDate(at: index) ?? namedDate(at: index)
  }

  /// Reads `3/4/51`, `03.04.1951`, `1951-04-03`, `03 04 1951` or, without a year, `3/4`.
  private func numericDate(at index: Int) -> WrittenDate? {
    guard isDigits(1...4, at: index), let second = digitsAfter(index),
      isDigits(1...2, at: second), let first = number(at: index), let middle = number(at: second)
    else { return nil }
    guard let third = digitsAfter(second), let last = number(at: third),
      separator(index + 1..<second) == separator(second + 1..<third)
    else {
      let isShort = isSign(UInt8(ascii: "/"), at: index + 1) && WrittenDate.isDay(first, middle)
      return isShort ? WrittenDate(end: second + 1, year: nil) : nil
    }
    let isDayFirst = tokens[index].count <= 2
    guard WrittenDate.isDay(isDayFirst ? first : last, middle) else { return nil }
    switch (tokens[index].count, tokens[third].count) {
    case (4, 1...2): return WrittenDate(end: third + 1, year: first)
    case (1...2, 4): return WrittenDate(end: third + 1, year: last)
    case (1...2, 2):
      // With nothing but spaces a year of two digits is no year: 3 4 51.
      return separator(index + 1..<second).map {
        WrittenDate(end: third + 1, year: shortYear(last, after: $0))
      }
    default: return nil
    }
  }

  /// Returns a year of two digits, unless the numbers may be a section of a guideline: 1.2.10.
  private func shortYear(_ digits: Int, after separator: UInt8) -> Int? {
    let year = WrittenDate.century(of: digits)
    return separator == UInt8(ascii: ".") && year >= 2_000 ? nil : year
  }

  private func separator(_ places: Range<Int>) -> UInt8? {
    places.first { kind($0) == .sign }.map { text.bytes[tokens[$0].start] }
  }

  /// Reads `3 April 1951`, `3rd of Apr`, `3-Apr-51` or `April 3, 1951`.
  private func namedDate(at index: Int) -> WrittenDate? {
    if isDay(at: index) {
      let month = skipping(signs: "-/.", from: index + 1, words: \.joinsDate)
      return isMonth(at: month) ? withYear(after: month) : nil
    }
    guard isMonth(at: index) else { return nil }
    let day = skippingSpace(index + 1)
    guard isDay(at: day) else { return nil }
    return withYear(after: word(day + 1)?.isOrdinal ?? false ? day + 1 : day)
  }

  private func isDay(at index: Int) -> Bool {
    isDigits(1...2, at: index) && number(at: index).map { (1...31).contains($0) } ?? false
  }

  private func withYear(after place: Int) -> WrittenDate {
    let start = skipping(signs: "-/.,'", from: place + 1)
    guard let year = number(at: start) else { return WrittenDate(end: place + 1, year: nil) }
    let isJoined = isSign(of: "-/.'", at: place + 1)
    return switch tokens[start].count {
    case 4: WrittenDate(end: start + 1, year: year)
    case 2 where isJoined: WrittenDate(end: start + 1, year: WrittenDate.century(of: year))
    case 2 where WrittenDate.century(of: year) < 2_000:
      WrittenDate(end: start + 1, year: WrittenDate.century(of: year), isLoose: true)
    default: WrittenDate(end: place + 1, year: nil)
    }
  }
}
