internal import Practice

extension MarkdownPage: SummaryPage {
  mutating func open(_ summary: Summary, parts: [SummarySection]) {
    put("# ")
    put(text: SummaryWriter.title)
    put(": ")
    put(text: summary.name)
    put("\n\n")
    if !summary.particulars.isEmpty { line(summary.particulars.joined(separator: " · ")) }
    line(summary.spanInWords)
    put("> ")
    line(Summary.formative)
    put("## What it rests on\n\n")
    for sentence in summary.basis {
      put("- ")
      put(text: sentence)
      put("\n")
    }
  }

  mutating func begin(_ section: SummarySection) {
    if !isAfterGap { put("\n") }
    put("## ")
    put(text: section.title)
    put("\n\n")
  }

  mutating func end() {}

  mutating func remark(_ words: String) { line(words) }

  mutating func subject(_ words: String) {
    if !isAfterGap { put("\n") }
    put("### ")
    line(words)
  }

  mutating func quote(_ words: String?, they: String?, about source: Source) {
    if let words {
      put("> ")
      line(words)
    }
    if let they {
      put("They said: ")
      line(they)
    }
    put("*")
    put(text: source.day.short(besides: 0))
    put(" · ")
    put(text: source.place)
    put(" · ")
    put(text: source.by)
    put("*")
    if words == nil { put(" · the words above, of the same record") }
    put(cautions: source.cautions)
    put("\n\n")
  }

  mutating func item(_ words: String, about: String, cautions: [String]) {
    put("- ")
    put(text: words)
    if !about.isEmpty {
      put(" (")
      put(text: about)
      put(")")
    }
    put(cautions: cautions)
    put("\n")
  }

  mutating func names(_ names: [String]) {
    for name in names { item(name, about: "", cautions: []) }
  }

  private mutating func put(cautions: [String]) {
    for caution in cautions {
      put(" · **")
      put(text: caution)
      put("**")
    }
  }

  mutating func counts(_ title: String, _ tallies: [Summary.Tally]) {
    guard !tallies.isEmpty else { return }
    subject("\(title) (records)")
    for tally in tallies {
      put("- ")
      put(text: tally.title)
      put(": ")
      put(tally.count)
      put("\n")
    }
  }

  mutating func coverage(_ coverage: Coverage) {
    let settings = [
      ("Clinical work", coverage.clinical),
      ("The running of the service", coverage.management),
    ]
    for (title, rows) in settings where !rows.isEmpty {
      subject(title)
      put("| Situation | Records |")
      for group in coverage.groups {
        put(" ")
        put(text: group.title)
        put(" |")
      }
      put("\n| --- | --- |")
      for _ in coverage.groups { put(" --- |") }
      put("\n")
      for row in rows {
        put("| ")
        put(text: row.title)
        put(" | ")
        put(row.records)
        put(" |")
        for cell in row.cells {
          put(" ")
          put(text: cell.words)
          put(" |")
        }
        put("\n")
      }
    }
  }

  mutating func support(_ sequence: Summary.SupportSequence, names: Names) {
    subject(sequence.title)
    for point in sequence.points {
      put("- ")
      put(text: point.at.day.short(besides: 0))
      put(": ")
      if let back = point.back { put(text: names.back(back)) }
      if point.back != nil && point.ahead != nil { put(" · ") }
      if let ahead = point.ahead {
        put("next time: ")
        put(text: names.ahead(ahead))
      }
      put("\n")
    }
  }

  mutating func paste(_ block: PasteBlock) {
    line("At most 5,000 characters, in the order that forms ask.")
    for part in block.parts {
      subject(part.title)
      for words in part.lines { line(words) }
    }
  }

  /// Writes words as a paragraph.
  private mutating func line(_ words: String) {
    put(text: words)
    put("\n\n")
  }
}
