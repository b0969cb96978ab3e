internal import Practice
internal import Surface

extension HandOverScreen {
  func page(in world: World) -> Page {
    let lower = lower(in: world)
    let view = view(in: world, below: lower.lines.count)
    let upper = view.pane(at: place)
    let gap = Array(repeating: Line.empty, count: max(0, view.height - upper.lines.count))
    let lines = upper.lines + gap + lower.lines
    return Page(
      title: Line("\(world.name(trainee)): what was said to you", .title), status: status,
      time: "",
      panes: [
        Pane(
          lines,
          cursor: Pane.Place(
            line: view.height + lower.cursor.line, column: lower.cursor.column),
          pinned: lower.lines.count)
      ],
      footer: [
        Hint(keys: "^X", word: "hand back"), Hint(keys: "Tab", word: "next"),
        Hint(keys: "^S", word: "save"), Hint(keys: "PgUp PgDn Up Down", word: "read"),
      ])
  }

  private var status: Line {
    if isSaving { return Line("Saving", .accent) }
    switch keeping {
    case .nothingYet: return Line(savedCount > 0 ? "Saved" : "", .hint)
    case .kept: return Line("draft kept", .hint)
    case .failed: return Line("draft NOT kept", .problem)
    }
  }

  func view(in world: World) -> BlockView {
    view(in: world, below: lower(in: world).lines.count)
  }

  private func view(in world: World, below: Int) -> BlockView {
    BlockView(
      blocks, width: min(world.width - 2, 96), height: max(1, world.height - 2 - below),
      sign: world.isPlain ? .words : .arrows)
  }

  /// The notice of who will read it, and the field.
  private func lower(in world: World) -> (lines: [Line], cursor: Pane.Place) {
    let width = min(world.width - 2, 96)
    var lines = [Line(Glyph.horizontalRule.repeated(width), .rule)]
    for sentence in notices(in: world) {
      lines += SafeText(sentence).wrapped(at: width).map { Line($0, .caution) }
    }
    var cursor = Pane.Place(line: 0, column: 0)
    let column = FormLines.valueColumn
    func label(_ word: SafeText, _ field: Field) -> Line {
      Line(word, field == focus ? .accent : .label).filled(to: column)
    }
    if focus == .about { cursor = Pane.Place(line: lines.count, column: column) }
    var line = label("About", .about).adding("\(aboutWords(in: world))")
    if focus == .about { line = line.adding("   Left Right change it", .hint) }
    lines.append(line)
    let wrapped = WrappedField(words, width: width - column, showsCursor: focus == .words)
    // A long text shows the rows around the cursor, so that the page above stays in sight.
    let most = max(1, min(6, world.height / 4))
    let first = max(0, min(wrapped.cursor.y - most + 1, wrapped.rows.count - most))
    if focus == .words {
      cursor = Pane.Place(
        line: lines.count + wrapped.cursor.y - first, column: column + wrapped.cursor.x)
    }
    for (index, range) in wrapped.rows.dropFirst(first).prefix(most).enumerated() {
      let start = index == 0 ? label("Your words", .words) : .empty
      lines.append(start.filled(to: column).adding(SafeText(String(words.characters[range]))))
    }
    for finding in findings.prefix(1) {
      let role: Role = finding.level == .hard ? .problem : .caution
      lines.append(
        Line.empty.filled(to: column)
          .adding("\(finding.level == .hard ? "!" : "?") \(finding.reason)", role))
    }
    if focus == .save { cursor = Pane.Place(line: lines.count, column: 0) }
    lines.append(Line("[ Save ]", focus == .save ? .accent : .title))
    return (lines, cursor)
  }

  private func notices(in world: World) -> [String] {
    let me = world.me?.person.name ?? "your supervisor"
    let others =
      world.identity.isLoginShared
      ? "anyone who uses this login" : "whoever else opens this store"
    return [
      "Who will read it: \(me), and \(others).", "No patients, no incident detail.",
    ]
  }

  private func aboutWords(in world: World) -> String {
    guard let entry = about.flatMap({ story.entry($0) }) else {
      return story.entries.isEmpty ? "your leadership" : "all of it"
    }
    return "\(world.title(entry.feedback.situation)), \(world.short(entry.at.day))"
  }
}
