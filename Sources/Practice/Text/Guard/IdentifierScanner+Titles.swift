extension IdentifierScanner {
  /// Finds a title that patients are spoken of by, with a name; Dr and Prof are colleagues.
  func titleAndSurname(at index: Int) -> Match? {
    guard let names = names(afterTitleAt: index) else { return nil }
    let stop = isSign(UInt8(ascii: "."), at: index + 1) ? index + 2 : index + 1
    guard kind(stop) == .space else { return nil }
    let name = skippingInitial(skippingSpace(stop))
    return nameEnd(at: name, names).map { Match(tokens: index..<$0, kind: .titleAndSurname) }
  }

  private enum Names {
    case any, capitalised, allCapitals
  }

  /// Returns which names make the word here a title; nil when it is none.
  private func names(afterTitleAt index: Int) -> Names? {
    switch word(index) {
    // MR is a scan and MS a disease or a program, unless a name in capitals follows.
    case .mr?: isAllUpper(at: index) ? .allCapitals : .any
    case .ms?: isAllUpper(at: index) ? .allCapitals : startsUpper(at: index) ? .capitalised : nil
    case .mrs?, .mx?: .any
    case .miss?, .master?, .baby?: startsUpper(at: index) ? .capitalised : nil
    default: nil
    }
  }

  /// Returns the place after an initial, with or without its full stop.
  private func skippingInitial(_ place: Int) -> Int {
    guard isLetters(1...1, at: place), startsUpper(at: place) else { return place }
    let hasStop = isSign(UInt8(ascii: "."), at: place + 1)
    let end = hasStop ? place + 2 : place + 1
    return hasStop || kind(end) == .space ? skippingSpace(end) : place
  }

  /// Returns the place after a surname, with those that belong to it: O'Neill, Ní Dhálaigh.
  private func nameEnd(at place: Int, _ names: Names) -> Int? {
    guard kind(place) == .letters, !(word(place)?.isNoName ?? false) else { return nil }
    switch names {
    case .any: break
    case .capitalised: guard startsUpper(at: place) else { return nil }
    case .allCapitals: guard isAllUpper(at: place) else { return nil }
    }
    var end = joinedNameEnd(at: place)
    guard end > place + 1 || tokens[place].count > 1 else { return nil }
    for _ in 0..<2 {
      guard startsUpper(at: place), !isAllUpper(at: place), kind(end) == .space,
        tokens[end].count == 1, startsUpper(at: end + 1), tokens[end + 1].count > 1
      else { break }
      end = joinedNameEnd(at: end + 1)
    }
    return end
  }

  private func joinedNameEnd(at place: Int) -> Int {
    var end = place + 1
    for _ in 0..<3 {
      guard isSign(of: "'-", at: end), isLetters(2...40, at: end + 1) else { break }
      end += 2
    }
    return end
  }
}
