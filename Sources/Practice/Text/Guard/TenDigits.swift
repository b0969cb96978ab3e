/// What ten digits are, by their range and their last digit.
///
/// Source: NHS Data Dictionary. The first nine digits are multiplied by 10 down to 2; the check
/// digit is 11 less the remainder of their sum by 11, 11 counting as 0, and 10 is never issued.
enum TenDigits {
  /// Returns the kind of number that ten digits make.
  static func kind(of digits: [UInt8]) -> IdentifierKind {
    guard isChecked(digits) else { return .tenDigits }
    let value = digits.reduce(0) { $0 * 10 + Int($1) }
    let day = value / 100_000_000
    let month = value / 1_000_000 % 100
    if (1...31).contains(day), (1...12).contains(month) { return .chiNumber }
    // Numbers of retired ranges are still on old notes, and 999 is the range for tests.
    return (320...399).contains(value / 10_000_000) ? .healthAndCareNumber : .nhsNumber
  }

  private static func isChecked(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10, let last = digits.last else { return false }
    let sum = zip(digits, (2...10).reversed()).reduce(0) { $0 + Int($1.0) * $1.1 }
    return (11 - sum % 11) % 11 == Int(last)
  }
}
