extension Collection<String> {
  /// The one that a slip of the fingers turned into `word`, if there is one.
  public func nearest(to word: String) -> String? {
    // Longer words are nobody's slip, and would cost their square.
    guard word.utf8.count <= 64 else { return nil }
    let limit = word.utf8.count < 4 ? 1 : Swift.max(2, word.utf8.count / 3)
    let near = lazy.filter { abs($0.utf8.count - word.utf8.count) <= limit }
    let measured = near.map {
      (word: $0, slips: slips(between: Array(word.utf8), and: Array($0.utf8)))
    }
    let best = measured.min { ($0.slips, $0.word) < ($1.slips, $1.word) }
    return best.flatMap { $0.slips <= limit && $0.slips < word.utf8.count ? $0.word : nil }
  }

  /// Letters added, left out, changed or swapped with their neighbour.
  private func slips(between one: [UInt8], and other: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in 0..<one.count {
      var current = [row + 1]
      for column in 0..<other.count {
        let changed = last[column] + (one[row] == other[column] ? 0 : 1)
        var fewest = Swift.min(changed, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          fewest = Swift.min(fewest, beforeLast[column - 1] + 1)
        }
        current.append(fewest)
      }
      beforeLast = last
      last = current
    }
    return last[other.count]
  }
}
