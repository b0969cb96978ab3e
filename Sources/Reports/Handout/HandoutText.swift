/// A handout as plain text.
enum HandoutText {
  static func render(_ handout: Handout, width: Int, signs: PlainSigns) -> String {
    var page = PlainPage(width: width, signs: signs)
    page.paragraph(handout.kind.isEmpty ? handout.title : "\(handout.title): \(handout.kind)")
    page.paragraph(handout.facts.joined(separator: signs.dot))
    var isFirst = true
    for block in handout.blocks {
      write(block, isFirst: isFirst, on: &page)
      isFirst = false
    }
    if !handout.note.isEmpty {
      page.gap()
      page.paragraph(handout.note)
    }
    return page.text
  }

  private static func write(_ block: Handout.Block, isFirst: Bool, on page: inout PlainPage) {
    switch block {
    case .heading(let words): page.heading(words)
    case .part(let time, let title):
      page.gap()
      page.paragraph("\(time)  \(title.uppercased())")
    case .prose(let words):
      if isFirst { page.gap() }
      page.paragraph(words, indent: isFirst ? 0 : 2)
    case .row(let label, let words): page.row(label, words)
    case .item(let words): page.paragraph("- \(words)", indent: 2, hanging: 2)
    case .tick(let words): page.paragraph("[ ] \(words)", indent: 2, hanging: 4)
    case .numbered(let number, let words):
      page.paragraph("\(number)  \(words)", indent: 2, hanging: 3)
    case .blank(let label):
      let line = String(repeating: "_", count: max(20, page.width - 16))
      page.row(label, line)
      page.row("", line)
    }
  }
}
