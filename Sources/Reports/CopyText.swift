public import Practice

/// A copy of everything held about somebody, to be read.
public enum CopyText {
  /// What every copy begins with.
  public static let title = "Copy of what is held about"

  /// Returns the text with a line feed at its end.
  ///
  /// - Parameters:
  ///   - copy: What is held.
  ///   - names: How ids read.
  ///   - made: When, by whom and from where, in a sentence.
  ///   - width: Columns that no line of ours exceeds.
  ///   - signs: Which signs stand between things.
  /// - Returns: The page, safe to show on any terminal.
  public static func render(
    _ copy: HeldCopy, names: Names, made: String, width: Int = 80, signs: PlainSigns = .unicode
  ) -> String {
    var page = PlainPage(width: width, signs: signs)
    page.paragraph("\(title) \(copy.known.person.name)")
    page.paragraph(made)
    page.gap()
    page.paragraph(
      "Everything in the files is here, also what was withdrawn and what a record said before it was "
        + "changed. The story as it counts today is another page: ontherun summary.")
    for sentence in copy.leftOut { page.paragraph(sentence) }
    write(copy.person, "Who they are", by: names, on: &page)
    for (heading, isMeant) in parts {
      let groups = copy.records.groups.filter { isMeant($0.first.content) }
      guard !groups.isEmpty else { continue }
      page.heading("\(heading) (\(groups.count))")
      for group in groups { write(group, in: copy.records, by: names, on: &page) }
    }
    writeRest(of: copy, by: names, on: &page)
    return page.text
  }

  /// The parts of a copy; the last takes whatever no other takes.
  private static let parts: [(heading: String, isMeant: @Sendable (Content) -> Bool)] = [
    ("Feedback", { if case .feedback = $0 { true } else { false } }),
    ("Their own words", { if case .reflection = $0 { true } else { false } }),
    (
      "Steps and chances",
      { content in
        switch content {
        case .step, .chance: true
        default: false
        }
      }
    ),
    ("Projects", { if case .thread = $0 { true } else { false } }),
    ("Shown or given to somebody", { if case .shared = $0 { true } else { false } }),
    (
      "Other records",
      { content in
        switch content {
        case .feedback, .reflection, .step, .chance, .thread, .shared: false
        default: true
        }
      }
    ),
  ]

  private static func write(
    _ records: HeldRecords, _ heading: String, by names: Names, on page: inout PlainPage
  ) {
    page.heading(heading)
    for group in records.groups { write(group, in: records, by: names, on: &page) }
  }

  private static func write(
    _ group: HeldRecords.Group, in records: HeldRecords, by names: Names, on page: inout PlainPage
  ) {
    for (place, record) in ([group.first] + group.later).enumerated() {
      let written = record.written
      let lead = place == 0 ? "" : "then "
      page.paragraph(
        "\(written.day.short(besides: 0)) \(written.clock)  \(lead)\(record.content.heldTitle), "
          + "by \(names.person(record.by))  …\(record.id.short)",
        indent: place == 0 ? 0 : 2, hanging: 4)
      if let withdrawal = records.withdrawals[record.id] {
        page.paragraph(
          "WITHDRAWN \(withdrawal.written.day.short(besides: 0)) by \(names.person(withdrawal.by))",
          indent: 2)
      }
      if record.isDamaged {
        page.paragraph("Damaged: this line does not match its check; read with care.", indent: 2)
      }
      for field in record.heldFields(names: names) {
        page.paragraph("\(field.label): \(field.text)", indent: 4, hanging: 2)
      }
    }
    page.gap()
  }

  private static func writeRest(
    of copy: HeldCopy, by names: Names, on page: inout PlainPage
  ) {
    if !copy.drafts.isEmpty { page.heading("Drafts on this computer (\(copy.drafts.count))") }
    for draft in copy.drafts {
      page.paragraph(
        "\(draft.started.day.short(besides: 0)) \(draft.started.clock)  typed by "
          + "\(names.person(draft.by)), not saved  …\(draft.id.short)", hanging: 4)
      // What only a program makes use of is in the JSON.
      for field in draft.fields where !["nextID", "trainee", "by"].contains(field.label) {
        page.paragraph("\(field.label): \(field.text)", indent: 4, hanging: 2)
      }
      page.gap()
    }
    if !copy.sessions.isEmpty {
      page.heading("Training sessions that name them (\(copy.sessions.count))")
    }
    for session in copy.sessions {
      page.paragraph(
        "\(session.at.day.short(besides: 0))  \(session.title)  …\(session.id.short)", hanging: 4)
    }
    let lines = copy.damaged + copy.aside
    if !lines.isEmpty { page.heading("Lines that cannot be read (\(lines.count))") }
    for line in lines {
      page.paragraph("\(line.file), line \(line.number): \(line.text)", hanging: 4)
    }
  }
}
