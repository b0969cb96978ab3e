/// Reads the pieces of a phrase one after the other into a spoken moment.
struct SpokenMomentReader {
  let tokens: [PhraseToken]
  /// The phrase as typed, for sentences about it.
  let text: String
  var index = 0
  var moment = SpokenMoment()
  var looksAhead = false

  init(tokens: [PhraseToken], text: String) {
    self.tokens = tokens
    self.text = text
  }

  /// Returns the piece so many places further on.
  func token(_ ahead: Int = 0) -> PhraseToken? {
    tokens.indices.contains(index + ahead) ? tokens[index + ahead] : nil
  }

  mutating func read() throws(PhraseFault) -> SpokenMoment {
    while index < tokens.count {
      if skipFiller() { continue }
      if try readNumericDate() { continue }
      if try readClockTime() { continue }
      if try readNamedDate() { continue }
      if try readCount() { continue }
      if try readWord() { continue }
      if try readMilitaryTime() { continue }
      throw .notUnderstood
    }
    let saysNothing = moment == SpokenMoment()
    let saysTwoThings = (moment.isNow || moment.minutes != nil) && saysDayOrTime
    guard !saysNothing, !saysTwoThings else { throw .notUnderstood }
    return moment
  }

  private var saysDayOrTime: Bool { moment.day != nil || moment.time != nil }

  private mutating func skipFiller() -> Bool {
    guard case .word(let word)? = token() else { return false }
    switch word {
    case "at", "on", "the", "by", "this": break
    case "in": looksAhead = true
    // The T of an ISO date, before its time.
    case "t": guard case .number? = token(1), moment.day != nil else { return false }
    default: return false
    }
    index += 1
    return true
  }

  mutating func take(_ day: SpokenDay, pieces: Int) throws(PhraseFault) {
    guard moment.day == nil else { throw .notUnderstood }
    moment.day = day
    index += pieces
  }

  mutating func take(_ time: SpokenMoment.Time, pieces: Int) throws(PhraseFault) {
    guard moment.time == nil else { throw .notUnderstood }
    moment.time = time
    index += pieces
  }

  /// Reads `3d`, `2 weeks ago`, `in 20 min` or `a month`.
  private mutating func readCount() throws(PhraseFault) -> Bool {
    let count: Int
    switch token() {
    case .number(let value, _)?: count = value
    case .word("a")?, .word("an")?: count = 1
    default: return false
    }
    guard case .word(let word)? = token(1), let unit = CountedUnit(word: word) else { return false }
    guard count <= unit.most else { throw .tooFar(text) }
    let isAgo = token(2) == .word("ago")
    let sign = isAgo ? -1 : looksAhead ? 1 : 0
    index += isAgo ? 3 : 2
    switch unit {
    case .minutes(let each):
      guard moment.minutes == nil else { throw .notUnderstood }
      moment.minutes = count * each
      moment.minutesAhead = looksAhead
    case .days(let each):
      let days = count * each
      try take(sign == 0 ? .days(days) : .fromToday(days: sign * days), pieces: 0)
    case .months(let each):
      let months = count * each
      try take(sign == 0 ? .months(months) : .monthsFromToday(sign * months), pieces: 0)
    }
    return true
  }

  /// Reads `now`, `yesterday`, `noon`, `last tue`.
  private mutating func readWord() throws(PhraseFault) -> Bool {
    guard case .word(let word)? = token() else { return false }
    switch word {
    case "now":
      moment.isNow = true
      index += 1
    case "today": try take(.fromToday(days: 0), pieces: 1)
    case "yesterday": try take(.fromToday(days: -1), pieces: 1)
    case "tomorrow": try take(.fromToday(days: 1), pieces: 1)
    case "noon", "midday": try take(SpokenMoment.Time(hour: 12, minute: 0), pieces: 1)
    case "midnight": try take(SpokenMoment.Time(hour: 0, minute: 0), pieces: 1)
    case "last", "next": return try readLastOrNext(word == "last" ? .last : .next)
    default:
      guard let weekday = CalendarWords.weekday(word) else { return false }
      try take(.weekday(weekday, .nearest), pieces: 1)
    }
    return true
  }

  private mutating func readLastOrNext(_ which: SpokenDay.Which) throws(PhraseFault) -> Bool {
    guard case .word(let word)? = token(1) else { return false }
    let sign = which == .last ? -1 : 1
    switch word {
    case "week": try take(.fromToday(days: 7 * sign), pieces: 2)
    case "month": try take(.monthsFromToday(sign), pieces: 2)
    default:
      guard let weekday = CalendarWords.weekday(word) else { return false }
      try take(.weekday(weekday, which), pieces: 2)
    }
    return true
  }
}
