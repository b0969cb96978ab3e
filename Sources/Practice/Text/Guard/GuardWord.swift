/// The words that a pattern of the guard turns on; all others are only letters to it.
enum GuardWord: String, CaseIterable {
  // What announces a number, and what stands between the two.
  case nhs, chi, hcn, h, c, mrn, crn, hosp, hospital, patient, pt, pas, unit, casenote
  case no, number, num, id, `is`, was, on, the
  // What announces a birth, and the pieces of dates.
  case dob, d, o, b, date, of, birth, born, st, nd, rd, th
  // Places.
  case bed, bay, side, room, sideroom, cubicle, trolley, sr
  // Titles.
  case mr, mrs, ms, miss, mx, master, baby
  // Ages.
  case aged, age, f, m, yo, y, yr, yrs, year, years, old
  // Spans of time, after which a number counts them.
  case min, mins, minute, minutes, hr, hrs, hour, hours, day, days, night, nights, week, weeks
  case time, times
  // Words that follow a title without being a name.
  case and, or, are, were, said, has, had, `in`, at, to, with, who, scan, scans, friendly

  /// The word of these letters, when it is one of them.
  init?(_ letters: ArraySlice<UInt8>) {
    guard letters.count <= 8, let word = GuardWord.byText[String(decoding: letters, as: UTF8.self)]
    else { return nil }
    self = word
  }

  private static let byText = Dictionary(
    uniqueKeysWithValues: GuardWord.allCases.map { ($0.rawValue, $0) })

  /// Whether it can stand between a label and its number.
  var joinsLabel: Bool {
    switch self {
    case .no, .number, .num, .is, .was, .on, .the: true
    default: false
    }
  }

  /// Whether it can stand between a day and its month.
  var joinsDate: Bool { isOrdinal || self == .of }

  /// Whether it makes a rank of the digits before it.
  var isOrdinal: Bool {
    switch self {
    case .st, .nd, .rd, .th: true
    default: false
    }
  }

  /// Whether it is a span of time.
  var isSpan: Bool {
    switch self {
    case .min, .mins, .minute, .minutes, .hr, .hrs, .hour, .hours, .day, .days, .night, .nights,
      .week, .weeks, .time, .times:
      true
    default: false
    }
  }

  /// Whether it is no name, also right after a title: Mr and Mrs.
  var isNoName: Bool {
    switch self {
    case .and, .or, .is, .was, .are, .were, .said, .has, .had, .in, .on, .at, .to, .of, .with,
      .the, .who, .scan, .scans, .friendly, .unit:
      true
    default: false
    }
  }
}
