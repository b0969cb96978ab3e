extension SpokenMomentReader {
  /// Reads `08:05`, `8.05`, `08:05:30`, `3.15pm` or `3 pm`.
  mutating func readClockTime() throws(PhraseFault) -> Bool {
    guard case .number(let hour, let hourDigits)? = token(), hourDigits <= 2 else { return false }
    var typed = "\(hour)"
    var minute = 0
    var second = 0
    var pieces = 1
    if case .sign(let sign)? = token(1), sign == ":" || sign == ".",
      case .number(let value, digits: 2)? = token(2)
    {
      typed += "\(sign)\(Day.padded(value, to: 2))"
      minute = value
      pieces = 3
      if token(3) == .sign(":"), case .number(let value, digits: 2)? = token(4) {
        typed += ":\(Day.padded(value, to: 2))"
        second = value
        pieces = 5
      }
    }
    let half = halfOfDay(at: pieces)
    guard half != nil || pieces > 1 else { return false }
    typed += half.map { $0 == 0 ? "am" : "pm" } ?? ""
    let clockHour = half.map { (1...12).contains(hour) ? hour % 12 + $0 : 24 } ?? hour
    guard clockHour < 24, minute < 60, second < 60 else { throw .noSuchTime(typed) }
    try take(
      SpokenMoment.Time(hour: clockHour, minute: minute, second: second),
      pieces: half == nil ? pieces : pieces + 1)
    return true
  }

  /// Reads `0805`, as ward notes have it.
  mutating func readMilitaryTime() throws(PhraseFault) -> Bool {
    guard case .number(let number, digits: 4)? = token() else { return false }
    let (hour, minute) = number.quotientAndRemainder(dividingBy: 100)
    guard hour < 24, minute < 60 else { return false }
    try take(SpokenMoment.Time(hour: hour, minute: minute), pieces: 1)
    return true
  }

  /// Returns 0 for am, 12 for pm.
  private func halfOfDay(at ahead: Int) -> Int? {
    switch token(ahead) {
    case .word("am")?: 0
    case .word("pm")?: 12
    default: nil
    }
  }
}
