internal import Surface

/// How much of a list is out of sight, above and below what is shown.
struct RestOfList: Hashable, Sendable {
  var above: Int
  var below: Int
  /// Whether the numbers are known; if not, only that there is more.
  var isCounted = true

  var isNothing: Bool { above <= 0 && below <= 0 }

  /// The sign that the list goes on: arrows and numbers, or words where no arrow is read aloud.
  func line(plain: Bool) -> Line {
    var words: [String] = []
    func more(_ count: Int) -> String { isCounted ? "\(count) more" : "more" }
    if above > 0 { words.append(plain ? "\(more(above)) above" : "↑ \(more(above))") }
    if below > 0 { words.append(plain ? "\(more(below)) below" : "↓ \(more(below))") }
    return Line("\(words.joined(separator: plain ? ", " : "  "))", .hint)
  }
}
