extension IdentifierScanner {
  /// Finds codes of letters and digits: National Insurance, postcode, hospital number.
  func code(at index: Int) -> Match? {
    guard isLetters(1...2, at: index), kind(skippingSpace(index + 1)) == .digits else {
      return nil
    }
    return nationalInsurance(at: index) ?? postcode(at: index) ?? hospitalNumber(at: index)
  }

  /// Finds one or two letters with six or seven digits right after them: A123456.
  private func hospitalNumber(at index: Int) -> Match? {
    guard isDigits(6...7, at: index + 1), kind(index + 2) != .letters else { return nil }
    return Match(tokens: index..<index + 2, kind: .hospitalNumber)
  }

  /// Finds `AB123456C`, together or with a space between its pairs.
  private func nationalInsurance(at index: Int) -> Match? {
    guard isLetters(2...2, at: index) else { return nil }
    var place = skippingSpace(index + 1)
    if isDigits(6...6, at: place) {
      place += 1
    } else {
      for _ in 0..<3 {
        guard isDigits(2...2, at: place) else { return nil }
        place = skippingSpace(place + 1)
      }
    }
    place = skippingSpace(place)
    guard isLetters(1...1, at: place), "abcd".utf8.contains(text.bytes[tokens[place].start]) else {
      return nil
    }
    return Match(tokens: index..<place + 1, kind: .nationalInsuranceNumber)
  }

  /// Finds a whole UK postcode, but not a grade with an ordinal: ST5 2nd.
  private func postcode(at index: Int) -> Match? {
    guard let place = inwardLetters(at: index), isLetters(2...2, at: place),
      // These six are never in the second half of a postcode.
      !bytes(at: place).contains(where: { "cikmov".utf8.contains($0) }),
      kind(place + 1) != .digits
    else { return nil }
    let area = letters(at: index)
    guard PostcodeAreas.all.contains(area), !isSpan(at: place, after: area) else { return nil }
    return Match(tokens: index..<place + 1, kind: .postcode)
  }

  /// Returns the place of the last two letters, after the one digit that goes with them.
  private func inwardLetters(at index: Int) -> Int? {
    // Without any space the digits run together, so only capitals are taken for a postcode.
    if isDigits(2...3, at: index + 1), isLetters(2...2, at: index + 2) {
      return isAllUpper(at: index) && isAllUpper(at: index + 2) ? index + 2 : nil
    }
    guard isDigits(1...2, at: index + 1) else { return nil }
    let digit = skippingSpace(isLetters(1...1, at: index + 2) ? index + 3 : index + 2)
    return isDigits(1...1, at: digit) && digit > index + 2 ? digit + 1 : nil
  }

  /// Returns whether the letters after the digit are a rank or a length of time: 2nd, 1yr.
  private func isSpan(at place: Int, after area: String) -> Bool {
    if word(place)?.isOrdinal ?? false {
      return !isAllUpper(at: place) || ["st", "ct", "fy"].contains(area)
    }
    return ["yr", "hr", "wd", "pt", "pd"].contains(letters(at: place)) && !isAllUpper(at: place)
  }
}
