public import Practice

/// Feedback as `show` prints it: what it says, what became of it, and how it came to say so.
public enum EntryText {
  /// Returns the text with a line feed at its end.
  ///
  /// - Parameters:
  ///   - entry: The feedback.
  ///   - story: The story that it is in, for its steps and what the trainee answered.
  ///   - names: How ids read.
  ///   - width: Columns that no line of ours exceeds.
  ///   - signs: Which signs stand between things.
  ///   - now: The present moment, to tell a stamp that is ahead of it.
  /// - Returns: The page, safe to show on any terminal.
  public static func render(
    _ entry: FeedbackEntry, story: Story, names: Names, width: Int = 80,
    signs: PlainSigns = .unicode, now: Instant? = nil
  ) -> String {
    var page = PlainPage(width: width, signs: signs)
    let trainee = names.trainee(entry.feedback.trainee)
    page.paragraph(
      [trainee, names.situation(entry.feedback.situation), entry.at.day.short(besides: 0)]
        .joined(separator: signs.dot))
    page.paragraph("by \(names.person(entry.by)), \(entry.feedback.byRole.rawValue)")
    page.paragraph("id \(entry.id.text)")
    page.gap()
    for field in entry.feedback.fields(at: entry.at, names: names) {
      page.row(field.label, field.text)
    }
    for change in entry.feedback.steps {
      let text = story.step(change.id)?.text ?? "an earlier step"
      page.row("Step", "\(text): \(change.now.words)")
    }
    for field in state(of: entry, in: story) + doubts(about: entry, now: now) {
      page.row(field.label, field.text)
    }
    for reflection in story.reflections where reflection.of == entry.id {
      page.row("They wrote", reflection.text)
    }
    history(of: entry, names: names, on: &page)
    return page.text
  }

  private static func state(of entry: FeedbackEntry, in story: Story) -> [EntryField] {
    var fields: [EntryField] = []
    if let withdrawal = entry.withdrawal {
      fields.append(EntryField("Withdrawn", withdrawal.why))
    } else {
      let said = entry.state.talked.map { $0.short(besides: 0) }
      fields.append(EntryField("Said to them", said ?? "not yet"))
    }
    if let step = entry.state.step { fields.append(EntryField("Next step", step.words)) }
    return fields
  }

  /// What a reader has to know before believing it.
  private static func doubts(about entry: FeedbackEntry, now: Instant?) -> [EntryField] {
    var fields: [EntryField] = []
    if entry.state.isDamaged {
      fields.append(EntryField("Damaged", "a line of it does not match its check; read with care"))
    }
    if let now, entry.isAhead(of: now) {
      fields.append(
        EntryField("Clock ahead", "it was stamped over a day ahead of now: some clock was wrong"))
    }
    if entry.isNewer {
      fields.append(EntryField("Newer", "written by a newer ontherun: it is shown, not changed"))
    }
    let parts = entry.unknown.map(\.key)
    if !parts.isEmpty {
      fields.append(
        EntryField(
          "Kept as is", "\(parts.joined(separator: ", ")): more is said than is understood here"))
    }
    return fields
  }

  private static func history(
    of entry: FeedbackEntry, names: Names, on page: inout PlainPage
  ) {
    guard entry.history.count > 1 || entry.withdrawal != nil else { return }
    page.heading("History")
    if entry.state.versions > 1 {
      page.paragraph(
        "\(entry.state.versions) versions were made apart. All stand; the last one shows.",
        indent: 2)
    }
    let shown = entry.feedback.fields(at: entry.at, names: names)
    for (place, version) in entry.history.enumerated() {
      let verb = place == 0 ? "written" : "amended"
      let stands = version.isCurrent && version.feedback != entry.feedback ? ", stands too" : ""
      page.paragraph("\(line(verb, version.at, version.by, names))\(stands)", indent: 2)
      let fields = version.feedback.fields(at: version.seen, names: names)
      for field in fields where !shown.contains(field) {
        page.paragraph("it said \(field.line)", indent: 4, hanging: 2)
      }
    }
    if let withdrawal = entry.withdrawal {
      page.paragraph(line("withdrawn", withdrawal.at, withdrawal.by, names), indent: 2)
    }
  }

  private static func line(
    _ verb: String, _ at: Timestamp, _ by: RecordID, _ names: Names
  ) -> String {
    "\(at.day.short(besides: 0)) \(at.clock)  \(verb) by \(names.person(by))"
  }
}
