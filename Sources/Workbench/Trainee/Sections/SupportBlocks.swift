internal import Practice
internal import Surface

/// How much help was needed, in words, one sequence for each moment or situation.
struct SupportBlocks {
  private let summary: Summary
  private let world: World

  init(_ summary: Summary, in world: World) {
    self.summary = summary
    self.world = world
  }

  var blocks: [Block] {
    guard !summary.support.isEmpty else {
      return [
        .text("Nothing is said about support yet. It is a line of the feedback form.", .hint)
      ]
    }
    var blocks: [Block] = []
    for sequence in summary.support {
      blocks.append(.heading("\(sequence.title)"))
      blocks += sequence.points.map(block)
    }
    return blocks
  }

  private func block(_ point: Summary.SupportSequence.Point) -> Block {
    let day = world.short(point.at.day)
    let back = point.back.map { summary.names.back($0) }
    let ahead = point.ahead.map { "next time: \(summary.names.ahead($0))" }
    let words = [back, ahead].compactMap { $0 }.joined(separator: " · ")
    return Block(.record(point.record)) { width in
      let column = 13
      return SafeText(words).wrapped(at: width - column).enumerated().map { row, text in
        Line(row == 0 ? "\(day)" : "", .hint).filled(to: column).adding(text)
      }
    }
  }
}
