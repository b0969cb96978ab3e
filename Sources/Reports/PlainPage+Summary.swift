internal import Practice

extension PlainPage: SummaryPage {
  mutating func open(_ summary: Summary, parts: [SummarySection]) {
    reserve(records: summary.records)
    paragraph("\(SummaryWriter.title): \(summary.name)")
    if !summary.particulars.isEmpty {
      paragraph(summary.particulars.joined(separator: signs.dot))
    }
    paragraph(summary.spanInWords)
    gap()
    paragraph(Summary.formative)
    heading("What it rests on")
    for sentence in summary.basis { paragraph(sentence, indent: 2, hanging: 2) }
  }

  mutating func begin(_ section: SummarySection) {
    heading(section.title)
    isUnderSubject = false
  }

  mutating func end() {}

  mutating func remark(_ words: String) { paragraph(words, indent: 2) }

  mutating func subject(_ words: String) {
    paragraph(words, indent: 2, hanging: 2)
    isUnderSubject = true
  }

  mutating func quote(_ words: String?, they: String?, about source: Source) {
    let about = [source.day.short(besides: 0), source.place, source.by]
    paragraph(parts: about + source.cautions, indent: 4, hanging: 2)
    paragraph(words ?? "(the words above, of the same record)", indent: 6)
    if let they { paragraph("They said: \(they)", indent: 6, hanging: 2) }
  }

  mutating func item(_ words: String, about: String, cautions: [String]) {
    let indent = isUnderSubject ? 4 : 2
    paragraph(words, indent: indent, hanging: 2)
    if !about.isEmpty || !cautions.isEmpty {
      paragraph(parts: [about] + cautions, indent: indent + 2, hanging: 2)
    }
  }

  mutating func names(_ names: [String]) {
    paragraph(names.joined(separator: signs.dot), indent: isUnderSubject ? 4 : 2)
  }

  mutating func counts(_ title: String, _ tallies: [Summary.Tally]) {
    guard !tallies.isEmpty else { return }
    heading("\(title) (records)")
    bars(tallies.map { ($0.title, $0.count) })
  }

  mutating func coverage(_ coverage: Coverage) {
    let settings = [
      ("Clinical work (records)", coverage.clinical),
      ("The running of the service (records)", coverage.management),
    ]
    for (title, rows) in settings where rows.contains(where: { $0.records > 0 }) {
      heading(title)
      bars(rows.filter { $0.records > 0 }.map { ($0.title, $0.records) })
    }
    let missed = (coverage.clinical + coverage.management).compactMap { row -> String? in
      let groups = zip(coverage.groups, row.cells).filter { $1.state == .lookedForNotSeen }
      guard !groups.isEmpty else { return nil }
      return "\(row.title): \(groups.map(\.0.title).joined(separator: ", "))"
    }
    guard !missed.isEmpty else { return }
    heading("Looked for, not seen")
    for line in missed { paragraph(line, indent: 2, hanging: 2) }
  }

  mutating func support(_ sequence: Summary.SupportSequence, names: Names) {
    subject(sequence.title)
    for point in sequence.points {
      var words = "\(point.at.day.short(besides: 0))  "
      if let back = point.back { words += names.back(back) }
      if point.back != nil && point.ahead != nil { words += signs.dot }
      if let ahead = point.ahead { words += "next time: \(names.ahead(ahead))" }
      paragraph(words, indent: 4, hanging: 8)
    }
  }

  mutating func paste(_ block: PasteBlock) {
    remark("At most 5,000 characters, in the order that forms ask; --paste prints it alone.")
    for part in block.parts {
      gap()
      paragraph(part.title, indent: 2)
      for line in part.lines { paragraph(line, indent: 4, hanging: 2) }
    }
  }
}
