extension NameMatch {
  /// Returns the positions of names that a slip of the fingers turned into the typed text, the
  /// nearest first, at most five; exact matches are not looked for.
  ///
  /// Each typed word must be near to another part of the name: `Pirya Nair` is near Priya Nair.
  public static func nearest(to typed: some StringProtocol, in names: [String]) -> [Int] {
    let words = Fold.words(in: typed).map { Array($0.utf8) }
    // Longer words are nobody's slip, and would cost their square.
    guard !words.isEmpty, words.count <= 6, words.allSatisfy({ $0.count <= 40 }) else { return [] }
    let measured = names.indices.compactMap { index in
      slips(words, in: Fold.words(in: names[index]).map { Array($0.utf8) }).map { (index, $0) }
    }
    return measured.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(5).map(\.0)
  }

  /// The slips between typed words and parts of a name; nil where a word is near to no part.
  private static func slips(_ words: [[UInt8]], in parts: [[UInt8]]) -> Int? {
    var left = parts
    var total = 0
    for word in words.sorted(by: { $0.count > $1.count }) {
      let limit = word.count < 3 ? 0 : word.count < 6 ? 1 : 2
      let measured = left.indices.map { (slips: slips(between: word, and: left[$0]), place: $0) }
      guard let best = measured.min(by: { ($0.slips, $0.place) < ($1.slips, $1.place) }),
        best.slips <= limit
      else { return nil }
      total += best.slips
      left.remove(at: best.place)
    }
    return total
  }

  /// Letters added, left out, changed or swapped with their neighbour.
  private static func slips(between one: [UInt8], and other: [UInt8]) -> Int {
    guard abs(one.count - other.count) <= 2 else { return .max }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
      var current = [row + 1]
      for column in other.indices {
        let changed = last[column] + (one[row] == other[column] ? 0 : 1)
        var fewest = min(changed, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          fewest = min(fewest, beforeLast[column - 1] + 1)
        }
        current.append(fewest)
      }
      beforeLast = last
      last = current
    }
    return last[other.count]
  }
}
