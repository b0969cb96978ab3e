internal import Practice
internal import Surface

/// An entry of the glossary as lines of a page.
struct GlossaryLines {
  let entry: GlossaryEntry
  let width: Int

  private static let column = 13

  func lines(in world: World) -> [Line] {
    guard let guidance = world.guidance else { return [] }
    var lines = [Line("\(entry.title)", .title).adding("  \(entry.kind)", .hint)]
    for passage in entry.passages(in: guidance) {
      lines.append(.empty)
      add(passage, to: &lines)
    }
    let links = guidance.links(of: entry)
    guard !links.isEmpty else { return lines }
    lines.append(.empty)
    if column < Self.column { lines.append(Line("See", .label)) }
    for (index, link) in links.prefix(9).enumerated() {
      lines.append(
        (index == 0 && column == Self.column ? Line("See", .label) : .empty).filled(to: column)
          .adding("\(index + 1) ", .key).adding("\(link.title)")
          .adding(SafeText(link.id.section == .words ? "" : "  \(link.kind)"), .hint))
    }
    return lines
  }

  /// Narrow pages have words below their labels, so that lines stay long enough to read.
  private var column: Int { width < 50 ? 2 : Self.column }

  private func add(_ passage: GlossaryEntry.Passage, to lines: inout [Line]) {
    let role: Role = ["From", "Minutes"].contains(passage.label) ? .hint : .text
    var label: SafeText = "\(passage.label)"
    if column < Self.column {
      lines.append(Line(label, .label))
      label = ""
    }
    for (index, item) in passage.items.enumerated() {
      var sign = SafeText(passage.sign(before: index))
      for text in SafeText(item).wrapped(at: max(10, width - column - sign.columns)) {
        lines.append(
          Line(label, .label).filled(to: column).adding(sign, .hint).adding(text, role))
        label = ""
        sign = SafeText(String(repeating: " ", count: sign.columns))
      }
    }
  }
}
