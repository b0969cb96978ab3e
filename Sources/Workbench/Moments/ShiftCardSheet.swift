public import Practice
public import Surface

/// A shift card laid out: two sides of exactly 24 lines, at most 80 columns.
public struct ShiftCardSheet: Sendable {
  /// Lines of a side.
  public static let height = 24
  private static let column = 12

  let front: [Line]
  let back: [Line]

  /// Lays a card out for a screen or a sheet of paper.
  public init(_ card: ShiftCard, width: Int = 80) {
    front = Self.lines(card.front, number: 1, width: min(width, 80))
    back = Self.lines(card.back, number: 2, width: min(width, 80))
  }

  /// Both sides, line by line, one after the other.
  public var text: [SafeText] {
    (front + back).map { line in line.spans.reduce(SafeText.empty) { $0 + $1.text } }
  }

  /// A narrow screen scrolls, and so has room for all of it.
  private static func most(width: Int) -> Int { width < 76 ? 200 : height }

  private static func lines(_ side: ShiftCard.Side, number: Int, width: Int) -> [Line] {
    let mark: SafeText = "side \(number) of 2"
    let title = Line("\(side.title)", .title).cut(to: width - mark.columns - 2)
    var lines = [title.filled(to: width - mark.columns).adding(mark, .hint)]
    let parts = fitted(side.sections, width: width)
    let used = parts.reduce(0) { $0 + $1.rows.count }
    // A gap before each part, for as long as there is room for all of them.
    let hasGaps = used + parts.count <= most(width: width) - 1
    for part in parts {
      if hasGaps { lines.append(.empty) }
      for (row, text) in part.rows.enumerated() {
        let label = row == 0 ? Line(part.label, .label) : .empty
        lines.append(label.filled(to: column).adding(text))
      }
    }
    lines = Array(lines.prefix(most(width: width)))
    return lines + Array(repeating: .empty, count: max(0, height - lines.count))
  }

  /// A part whose words are broken into rows.
  private struct Part {
    var label: SafeText
    var items: [[SafeText]]
    var left = 0

    var rows: [SafeText] {
      items.flatMap { $0 } + (left > 0 ? ["and \(left) more" as SafeText] : [])
    }
  }

  /// The parts with as many of their items as a side holds; what is left out is counted.
  private static func fitted(_ sections: [ShiftCard.Section], width: Int) -> [Part] {
    var parts = sections.map { section in
      Part(
        label: SafeText(section.label),
        items: section.items.map { item in
          // Several stand as a list, so that a broken line is not taken for another.
          let sign: SafeText = section.items.count > 1 ? "- " : ""
          let rows = SafeText(item).wrapped(at: max(10, width - column - sign.columns))
          return rows.enumerated().map { row, text in
            (row == 0 ? sign : SafeText(String(repeating: " ", count: sign.columns))) + text
          }
        })
    }
    while parts.reduce(0, { $0 + $1.rows.count }) > most(width: width) - 1 {
      let longest = parts.indices.filter { parts[$0].items.count > 1 }
        .max { parts[$0].rows.count < parts[$1].rows.count }
      if let longest {
        parts[longest].items.removeLast()
        parts[longest].left += 1
      } else if let most = parts.indices.max(by: { parts[$0].rows.count < parts[$1].rows.count }),
        let rows = parts[most].items.first, rows.count > 1
      {
        parts[most].items[0] = Array(rows.dropLast(2)) + [rows[rows.count - 2] + "…"]
      } else {
        break
      }
    }
    return parts
  }
}
