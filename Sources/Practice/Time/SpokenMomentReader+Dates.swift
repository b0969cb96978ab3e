extension SpokenMomentReader {
  /// Reads `2026-11-19`, `19/11/2026`, `19.11.26` or `19/11`; the day before the month.
  mutating func readNumericDate() throws(PhraseFault) -> Bool {
    guard case .number(let first, let firstDigits)? = token(), case .sign(let sign)? = token(1),
      case .number(let second, _)? = token(2), "-/.".contains(sign)
    else { return false }
    guard token(3) == .sign(sign), case .number(let third, let thirdDigits)? = token(4) else {
      guard sign == "/", firstDigits <= 2 else { return false }
      try takeDate(year: nil, month: second, day: first, pieces: 3)
      return true
    }
    if firstDigits == 4 {
      try takeDate(year: first, month: second, day: third, pieces: 5)
    } else {
      guard let year = year(third, digits: thirdDigits) else { return false }
      try takeDate(year: year, month: second, day: first, pieces: 5)
    }
    return true
  }

  /// Reads `19 Nov`, `19th of November 2025`, `19-Nov-25` or `Nov 19, 2025`.
  mutating func readNamedDate() throws(PhraseFault) -> Bool {
    var ahead = 0
    switch token() {
    case .number(let day, let digits)? where digits <= 2:
      ahead += 1
      skip(&ahead, words: ["st", "nd", "rd", "th"])
      skip(&ahead, words: ["of"])
      skip(&ahead, signs: "-/.")
      guard let month = month(at: ahead) else { return false }
      ahead += 1
      let year = readYear(&ahead)
      try takeDate(year: year, month: month, day: day, pieces: ahead)
    case .word?:
      guard let month = month(at: 0) else { return false }
      ahead += 1
      skip(&ahead, signs: "-/.")
      guard case .number(let day, let digits)? = token(ahead), digits <= 2 else { return false }
      ahead += 1
      skip(&ahead, words: ["st", "nd", "rd", "th"])
      let year = readYear(&ahead)
      try takeDate(year: year, month: month, day: day, pieces: ahead)
    default: return false
    }
    return true
  }

  private mutating func takeDate(
    year: Int?, month: Int, day: Int, pieces: Int
  ) throws(PhraseFault) {
    guard (1...12).contains(month) else { throw .noSuchMonth(month, in: text) }
    // Any year of no name may be a leap year; a named one is checked here and now.
    guard Day(year: year ?? 2_000, month: month, day: day) != nil else {
      throw .noSuchDay(day, month: month, year: year)
    }
    try take(.date(year: year, month: month, day: day), pieces: pieces)
  }

  private func month(at ahead: Int) -> Int? {
    guard case .word(let word)? = token(ahead) else { return nil }
    return CalendarWords.month(word)
  }

  private func skip(_ ahead: inout Int, words: Set<String>) {
    if case .word(let word)? = token(ahead), words.contains(word) { ahead += 1 }
  }

  private func skip(_ ahead: inout Int, signs: String) {
    if case .sign(let sign)? = token(ahead), signs.contains(sign) { ahead += 1 }
  }

  /// Returns a year after a month, unless the number begins a time or a count.
  private func readYear(_ ahead: inout Int) -> Int? {
    var place = ahead
    skip(&place, signs: "-/.")
    guard case .number(let number, let digits)? = token(place),
      let year = year(number, digits: digits)
    else { return nil }
    switch token(place + 1) {
    case .sign(":")?, .sign(".")?, .word("am")?, .word("pm")?: return nil
    default: break
    }
    ahead = place + 1
    return year
  }

  /// Returns a year of four digits near our own, or of two digits in this century.
  private func year(_ number: Int, digits: Int) -> Int? {
    switch digits {
    case 4 where (1_900...2_199).contains(number): number
    case 2: 2_000 + number
    default: nil
    }
  }
}
