internal import Surface

/// Takes lines for the parts of a block by turns, until no more fit.
struct PasteFilling {
  /// Lines that are put together only when their turn comes.
  struct Source {
    let title: String
    let count: Int
    let line: (Int) -> String
  }

  /// No line is longer; a longer one ends in `…`.
  private static let longestLine = 700
  /// What is kept free for saying in a part how much there is besides.
  private static let room = 48

  let sources: [Source]

  /// The parts, which together are no longer than the limit.
  func parts(within limit: Int) -> [PasteBlock.Part] {
    var parts = sources.map { PasteBlock.Part(title: $0.title, lines: []) }
    var left = limit - sources.reduce(0) { $0 + Self.length($1.title) + 2 + Self.room }
    var open = Set(sources.indices)
    while !open.isEmpty {
      for index in sources.indices where open.contains(index) {
        let taken = parts[index].lines.count
        guard taken < sources[index].count else {
          open.remove(index)
          continue
        }
        let line = Self.shortened(SafeText(sources[index].line(taken)).text)
        let length = Self.length(line)
        if length > left {
          open.remove(index)
        } else {
          parts[index].lines.append(line)
          left -= length
        }
      }
    }
    for index in sources.indices {
      let more = sources[index].count - parts[index].lines.count
      if more > 0 { parts[index].lines.append("(\(more) more in the whole summary)") }
      if parts[index].lines.isEmpty { parts[index].lines.append("Nothing recorded.") }
    }
    return parts
  }

  /// What a form counts for a line and its end.
  private static func length(_ line: String) -> Int { line.utf16.count + 2 }

  /// The line, cut between words where it is too long for its place.
  private static func shortened(_ line: String) -> String {
    guard line.utf16.count > longestLine else { return line }
    var kept = ""
    var used = 0
    for character in line {
      used += character.utf16.count
      if used >= longestLine { break }
      kept.append(character)
    }
    if let space = kept.lastIndex(of: " "), kept.distance(from: space, to: kept.endIndex) < 40 {
      kept = String(kept[..<space])
    }
    return kept + "…"
  }
}
