/// Reads dates and times out of ASCII without making strings.
enum RFC3339Reader {
  /// Returns the day when the bytes are exactly `YYYY-MM-DD`.
  static func day(in bytes: Span<UInt8>) -> Day? {
    bytes.count == 10 ? leadingDay(in: bytes) : nil
  }

  /// Returns the stamp when the bytes are exactly an RFC 3339 date and time.
  static func timestamp(in bytes: Span<UInt8>) -> Timestamp? {
    guard bytes.count >= 20, let day = leadingDay(in: bytes),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = number(in: bytes, 11..<13), hour < 24,
      let minute = number(in: bytes, 14..<16), minute < 60,
      let second = number(in: bytes, 17..<19), second < 60
    else { return nil }
    var index = 19
    guard let fraction = fraction(in: bytes, at: &index),
      let offset = offset(in: bytes, from: index)
    else { return nil }
    let fields = LocalFields(day: day, hour: hour, minute: minute, second: second)
    let local = Instant(milliseconds: fields.greenwich.milliseconds + fraction)
    return Timestamp(instant: local.adding(minutes: -offset), offsetMinutes: offset)
  }

  private static func leadingDay(in bytes: Span<UInt8>) -> Day? {
    guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(in: bytes, 0..<4), let month = number(in: bytes, 5..<7),
      let day = number(in: bytes, 8..<10)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Returns the milliseconds of a fraction, 0 when there is none, nil when it has no digits.
  private static func fraction(in bytes: Span<UInt8>, at index: inout Int) -> Int64? {
    guard bytes[index] == UInt8(ascii: ".") else { return 0 }
    index += 1
    let first = index
    var milliseconds: Int64 = 0
    var unit: Int64 = 100
    while index < bytes.count, let digit = digit(bytes[index]) {
      milliseconds += Int64(digit) * unit
      unit /= 10
      index += 1
    }
    return index > first ? milliseconds : nil
  }

  /// Returns minutes east of UTC when the rest of the bytes are `Z` or `+hh:mm`.
  private static func offset(in bytes: Span<UInt8>, from index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    let sign = bytes[index]
    if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") {
      return bytes.count == index + 1 ? 0 : nil
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), bytes.count == index + 6,
      bytes[index + 3] == UInt8(ascii: ":"),
      let hours = number(in: bytes, index + 1..<index + 3), hours < 24,
      let minutes = number(in: bytes, index + 4..<index + 6), minutes < 60
    else { return nil }
    let total = hours * 60 + minutes
    return sign == UInt8(ascii: "-") ? -total : total
  }

  private static func number(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      guard let digit = digit(bytes[index]) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= 48 && byte <= 57 ? Int(byte) - 48 : nil
  }
}
