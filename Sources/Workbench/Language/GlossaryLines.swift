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
      let isAside = ["From", "Minutes"].contains(passage.label)
      lines.append(.empty)
      add(passage.label, passage.items, role: isAside ? .hint : .text, to: &lines)
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

  private func add(_ label: String, _ items: [String], role: Role, to lines: inout [Line]) {
    if column < Self.column { lines.append(Line("\(label)", .label)) }
    var isFirst = true
    for item in items {
      for text in SafeText(item).wrapped(at: max(10, width - column)) {
        let isLabelled = isFirst && column == Self.column
        lines.append(
          (isLabelled ? Line("\(label)", .label) : .empty).filled(to: column).adding(text, role))
        isFirst = false
      }
    }
  }
}
