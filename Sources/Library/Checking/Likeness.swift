import Practice

/// How much wording two scenarios share, measured in runs of words.
struct Likeness {
  /// The words of a run: enough that two writers do not hit on it by chance.
  static let run = 5
  /// Of a hundred runs, so many may be shared.
  static let limit = 20

  /// Places in the list that was given; the later one is told.
  var earlier: Int
  var later: Int
  /// Shared runs for each hundred of the shorter one.
  var percent: Int

  /// The pairs that share more than the limit: for each scenario, the one it shares most with.
  ///
  /// In proportion to the words, and to the pairs that share a run. A run in eight is looked at, by
  /// its hash, which is the same one in whatever scenario it stands.
  static func pairs(of scenarios: [Scenario]) -> [Likeness] {
    let sketches = scenarios.map { Shingles.sketch(of: $0) }
    var entries: [(run: UInt64, place: Int32)] = []
    for (place, sketch) in sketches.enumerated() {
      for run in sketch { entries.append((run, Int32(place))) }
    }
    entries.sort { ($0.run, $0.place) < ($1.run, $1.place) }
    var shared: [Int: [Int: Int]] = [:]
    var start = 0
    while start < entries.count {
      var end = start
      while end < entries.count, entries[end].run == entries[start].run { end += 1 }
      // What a hundred scenarios share is one story told a hundred times: its neighbours tell.
      for later in start..<end {
        for earlier in max(start, later - 64)..<later {
          shared[Int(entries[later].place), default: [:]][
            Int(entries[earlier].place), default: 0] += 1
        }
      }
      start = end
    }
    return shared.keys.sorted().compactMap { later in
      let found = shared[later, default: [:]].map { earlier, count in
        let shorter = max(1, min(sketches[later].count, sketches[earlier].count))
        return Likeness(earlier: earlier, later: later, percent: count * 100 / shorter)
      }
      let most = found.max { ($0.percent, $1.earlier) < ($1.percent, $0.earlier) }
      return most.flatMap { $0.percent > limit ? $0 : nil }
    }
  }
}
