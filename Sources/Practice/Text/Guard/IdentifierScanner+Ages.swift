extension IdentifierScanner {
  /// Finds initials with an age: `JS, 74F`, `J.S. aged 74`, `JS 82-year-old`.
  func initialsAndAge(at index: Int) -> Match? {
    guard startsUpper(at: index), let gap = initialsEnd(at: index) else { return nil }
    var place = skipping(signs: ",(-:", from: gap)
    guard place > gap else { return nil }
    let isBracketed = (gap..<place).contains { isSign(UInt8(ascii: "("), at: $0) }
    let saysAge = word(place) == .aged || word(place) == .age
    if saysAge { place = skippingSpace(place + 1) }
    guard let age = number(at: place), age <= 120,
      let end = ageEnd(at: place + 1) ?? (saysAge ? place + 1 : nil)
    else { return nil }
    let closes = isBracketed && isSign(UInt8(ascii: ")"), at: end)
    return Match(tokens: index..<(closes ? end + 1 : end), kind: .initialsAndAge)
  }

  private func initialsEnd(at index: Int) -> Int? {
    if isLetters(2...3, at: index), isAllUpper(at: index) {
      return IdentifierScanner.abbreviations.contains(letters(at: index)) ? nil : index + 1
    }
    var end = index
    for _ in 0..<3 {
      guard isLetters(1...1, at: end), startsUpper(at: end),
        isSign(UInt8(ascii: "."), at: end + 1)
      else { break }
      end += 2
    }
    return end >= index + 4 ? end : nil
  }

  /// Returns the place after what makes a number an age: `F`, `/M`, `yo`, `y/o`, `-year-old`.
  private func ageEnd(at place: Int) -> Int? {
    let sex = isSign(UInt8(ascii: "/"), at: place) ? place + 1 : place
    if word(sex) == .f || word(sex) == .m { return sex + 1 }
    let unit = skipping(signs: "-", from: place)
    switch word(unit) {
    case .yo?: return unit + 1
    case .y? where isSign(UInt8(ascii: "/"), at: unit + 1) && word(unit + 2) == .o:
      return unit + 3
    case .yr?, .yrs?, .year?, .years?:
      let old = skipping(signs: "-", from: unit + 1)
      return word(old) == .old ? old + 1 : nil
    default: return nil
    }
  }

  /// Capitals that stand before numbers on a ward and are nobody's initials.
  private static let abbreviations: Set<String> = [
    "ed", "em", "gp", "sho", "spr", "icu", "itu", "hdu", "amu", "mau", "sau", "ccu", "nhs", "st",
    "ct", "fy", "bp", "hr", "rr", "or", "ot", "pt", "wr", "am", "pm", "ae", "ww", "tta", "tto",
  ]
}
