extension IdentifierScanner {
  /// Finds the number or date that a label announces, in forms that would pass without it.
  func labelled(at index: Int) -> Match? {
    switch word(index) {
    case .nhs?, .chi?, .hcn?: groupedTenDigits(after: index + 1)
    case .h? where isSign(UInt8(ascii: "&"), at: index + 1) && word(index + 2) == .c:
      groupedTenDigits(after: index + 3)
    case .mrn?, .crn?: hospitalNumber(after: index + 1)
    case .hosp?, .hospital?, .patient?, .pt?, .pas?, .unit?, .casenote?:
      hospitalNumber(afterCounted: index + 1)
    case .dob?: birth(after: index + 1, needsYear: false)
    case .born?: birth(after: index + 1, needsYear: true)
    case .d? where isSpelledOut([.o, .b], after: index, by: "./"):
      birth(after: index + 5, needsYear: false)
    case .date? where isSpelledOut([.of, .birth], after: index, by: " "):
      birth(after: index + 5, needsYear: false)
    default: nil
    }
  }

  private func isSpelledOut(
    _ words: [GuardWord], after index: Int, by joint: String
  ) -> Bool {
    words.enumerated().allSatisfy { offset, expected in
      let place = index + 2 * (offset + 1)
      let isJoined = joint == " " ? kind(place - 1) == .space : isSign(of: joint, at: place - 1)
      return isJoined && word(place) == expected
    }
  }

  /// Finds ten digits in whatever groups: NHS number is 98 76 54 43 21.
  private func groupedTenDigits(after start: Int) -> Match? {
    let first = skipping(signs: ":.#=-", from: start, words: \.joinsLabel)
    guard kind(first) == .digits else { return nil }
    var total = tokens[first].count
    var end = first
    while total < 10, let next = digitsAfter(end) {
      total += tokens[next].count
      end = next
    }
    return total == 10 ? tenDigits(in: first..<end + 1) : nil
  }

  /// Finds a number after 'hospital no' or 'patient ID', but not after 'patient' alone.
  private func hospitalNumber(afterCounted start: Int) -> Match? {
    let place = skipping(signs: ".", from: start)
    if isSign(UInt8(ascii: "#"), at: place) { return hospitalNumber(after: place) }
    return switch word(place) {
    case .no?, .number?, .num?, .id?: hospitalNumber(after: place + 1)
    default: nil
    }
  }

  private func hospitalNumber(after start: Int) -> Match? {
    let first = skipping(signs: ":.#=", from: start, words: \.joinsLabel)
    let number = isLetters(1...3, at: first) ? first + 1 : first
    guard isDigits(4...12, at: number) else { return nil }
    return Match(tokens: first..<number + 1, kind: .hospitalNumber)
  }

  /// Finds any date, or with DOB also `030451` or a year alone.
  private func birth(after start: Int, needsYear: Bool) -> Match? {
    let first = skipping(signs: ":.=-(", from: start, words: \.joinsLabel)
    if let date = date(at: first), date.year != nil || !needsYear {
      return Match(tokens: first..<date.end, kind: .dateOfBirth)
    }
    let isBareDate = isDigits(6...6, at: first) || isDigits(8...8, at: first)
    let isYear = number(at: first).map { (1_900...2_099).contains($0) } ?? false
    guard isBareDate || isYear, !needsYear else { return nil }
    return Match(tokens: first..<first + 1, kind: .dateOfBirth)
  }
}
