/// How long something took, many times over.
struct Timings {
  private let sorted: [Duration]

  init(_ all: [Duration]) {
    sorted = all.sorted()
  }

  /// Measures something so many times.
  init(runs: Int, _ measure: () throws -> Duration) rethrows {
    try self.init((0..<runs).map { _ in try measure() })
  }

  var median: Duration { at(0.5) }

  /// The time that one in a hundred exceeds.
  var worst: Duration { at(0.99) }

  private func at(_ part: Double) -> Duration {
    guard !sorted.isEmpty else { return .zero }
    return sorted[min(sorted.count - 1, Int((Double(sorted.count) * part).rounded(.down)))]
  }
}

extension Duration {
  /// Milliseconds, as a table shows them.
  var shown: String { BenchTable.number(self / .milliseconds(1)) }
}
