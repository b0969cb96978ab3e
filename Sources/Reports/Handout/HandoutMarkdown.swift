/// A handout as Markdown.
enum HandoutMarkdown {
  static func render(_ handout: Handout) -> String {
    var page = MarkdownPage(records: 1)
    page.put("# ")
    page.put(text: handout.title)
    page.put("\n")
    for words in [handout.kind, handout.facts.joined(separator: " · ")] where !words.isEmpty {
      page.put("\n")
      page.put(text: words)
      page.put("\n")
    }
    var before: Handout.Block?
    for block in handout.blocks {
      if !isList(block) || before.map({ !isList($0) }) ?? true { page.put("\n") }
      write(block, on: &page)
      before = block
    }
    if !handout.note.isEmpty {
      page.put("\n")
      page.put(text: handout.note)
      page.put("\n")
    }
    return page.text
  }

  /// Whether it goes on with the list above it.
  private static func isList(_ block: Handout.Block) -> Bool {
    switch block {
    case .row, .item, .tick, .numbered: true
    case .heading, .part, .prose, .blank: false
    }
  }

  private static func write(_ block: Handout.Block, on page: inout MarkdownPage) {
    switch block {
    case .heading(let words):
      page.put("## ")
      page.put(text: words)
    case .part(let time, let title):
      page.put("## ")
      page.put(text: "\(time)  \(title)")
    case .prose(let words): page.put(text: words)
    case .row(let label, let words):
      page.put(label.isEmpty ? "  - " : "- ")
      if !label.isEmpty {
        page.put("**")
        page.put(text: label)
        page.put(":** ")
      }
      page.put(text: words)
    case .item(let words):
      page.put("- ")
      page.put(text: words)
    case .tick(let words):
      page.put("- [ ] ")
      page.put(text: words)
    case .numbered(let number, let words):
      page.put(number)
      page.put(". ")
      page.put(text: words)
    case .blank(let label):
      page.put("**")
      page.put(text: label)
      page.put(
        ":**\n\n\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_"
      )
    }
    page.put("\n")
  }
}
