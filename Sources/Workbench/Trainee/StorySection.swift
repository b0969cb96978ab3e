internal import Surface

/// The parts of a trainee's page; the digit of each is its place.
enum StorySection: Int, CaseIterable, Hashable, Sendable {
  case timeline, coverage, words, support, steps, projects, reflections, frameworks

  var title: SafeText {
    switch self {
    case .timeline: "timeline"
    case .coverage: "coverage"
    case .words: "words"
    case .support: "support"
    case .steps: "steps"
    case .projects: "projects"
    case .reflections: "reflections"
    case .frameworks: "frameworks"
    }
  }

  /// The section so many places on, round and round.
  func moved(by distance: Int) -> StorySection {
    let count = Self.allCases.count
    return Self.allCases[(rawValue + distance + count) % count]
  }

  /// The line that shows all sections with their digits, or as many as fit around this one.
  func bar(width: Int, isPlain: Bool) -> Line {
    guard !isPlain else {
      let place = "Section \(rawValue + 1) of \(Self.allCases.count): "
      return Line("\(place)", .label).adding(title)
    }
    var line = Line.empty
    for first in 0...rawValue {
      line = bar(from: first, width: width)
      if line.spans.contains(where: { $0.role == .accent }) { break }
    }
    return line
  }

  private func bar(from first: Int, width: Int) -> Line {
    var line = first > 0 ? Line("‹ ", .hint) : .empty
    for section in Self.allCases.dropFirst(first) {
      let isHere = section == self
      let number: SafeText = "\(section.rawValue + 1)"
      let piece =
        isHere
        ? Line("[\(number) \(section.title)]", .accent)
        : Line(" ").adding(number, .key).adding(" ").adding(section.title, .hint).adding(" ")
      let isLast = section == Self.allCases.last
      guard line.columns + piece.columns <= width - (isLast ? 0 : 2) else {
        return line.adding("›", .hint)
      }
      line = line + piece
    }
    return line
  }
}
