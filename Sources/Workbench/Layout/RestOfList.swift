internal import Surface

/// How much of a list is out of sight, above and below what is shown.
struct RestOfList: Hashable, Sendable {
  var above: Int
  var below: Int

  var isNothing: Bool { above <= 0 && below <= 0 }

  /// The sign that the list goes on: arrows and numbers, or words where no arrow is read aloud.
  func line(plain: Bool) -> Line {
    var words: [String] = []
    if above > 0 { words.append(plain ? "\(above) more above" : "↑ \(above) more") }
    if below > 0 { words.append(plain ? "\(below) more below" : "↓ \(below) more") }
    return Line("\(words.joined(separator: plain ? ", " : "  "))", .hint)
  }
}
