/// Which of many names come nearest to one that means nothing here.
public enum Nearness {
  /// Returns the positions of the nearest, the nearest first; all, in order, where there are few.
  public static func nearest(
    to typed: some StringProtocol, in candidates: [(id: String, name: String)],
    atMost count: Int = 12
  ) -> [Int] {
    if candidates.count <= count { return Array(candidates.indices) }
    let pairs = pairs(of: typed)
    let shared = candidates.map { candidate in
      max(
        self.pairs(of: candidate.id).intersection(pairs).count,
        self.pairs(of: candidate.name).intersection(pairs).count)
    }
    let order = candidates.indices.sorted { one, other in
      shared[one] == shared[other] ? one < other : shared[one] > shared[other]
    }
    return Array(order.prefix(count))
  }

  /// The lines of the nearest, and where that is not all how many more there are.
  public static func lines(
    nearest typed: some StringProtocol, in candidates: [(id: String, name: String)],
    atMost count: Int = 12, line: (Int) -> String
  ) -> [String] {
    let near = nearest(to: typed, in: candidates, atMost: count)
    let left = candidates.count - near.count
    return near.map(line) + (left > 0 ? ["… and \(left) more, less like it"] : [])
  }

  /// The pairs of letters in the words, and their first letters.
  private static func pairs(of text: some StringProtocol) -> Set<String> {
    var pairs: Set<String> = []
    for word in Fold.words(in: text) {
      let letters = [" "] + word.map { String($0) }
      for (one, other) in zip(letters, letters.dropFirst()) { pairs.insert(one + other) }
    }
    return pairs
  }
}
