internal import Practice
internal import Surface

/// One feedback in full: when, who, what was marked, the words, and what became of it.
struct EntryLines {
  let entry: FeedbackEntry
  /// The story that it is in, for what stands beside it; nil where that is not read.
  var story: Story?

  func lines(width: Int, in world: World) -> [Line] {
    let feedback = entry.feedback
    let day = entry.at.day.shortWithWeekday(besides: world.clock.today.year)
    let detail = [
      world.name(entry.by), feedback.role.rawValue, feedback.setting.rawValue, feedback.grade,
      feedback.unit,
    ]
    var lines = [
      Line("\(day) \(world.time(entry.at)) · \(world.title(feedback.situation))", .title)
    ]
    let details = detail.filter { !$0.isEmpty }.joined(separator: " · ")
    lines += SafeText(details).wrapped(at: width).map { Line($0, .hint) }
    lines += cautions(width: width)
    lines.append(.empty)
    for mark in feedback.marks {
      let rows = SafeText(mark.words).wrapped(at: width - 4)
      for (row, words) in rows.enumerated() {
        lines.append(
          Line(
            row == 0 ? "[\(mark.mark.rawValue)] " : "    ", mark.mark == .well ? .well : .workOn
          ).adding(words))
      }
    }
    if !feedback.marks.isEmpty { lines.append(.empty) }
    lines += SpokenWords(feedback, in: world).lines(width: width)
    for jot in feedback.jots {
      lines += labelled("Jot", "\(world.time(jot.at)) \(jot.text)", width: width)
    }
    lines += ending(feedback, width: width, in: world)
    for reflection in story?.reflections ?? [] where reflection.of == entry.id {
      lines += labelled(
        "They wrote", "\(reflection.text) (\(world.short(reflection.at.day)))", width: width)
    }
    return lines
  }

  private func cautions(width: Int) -> [Line] {
    var words: [String] = []
    if let withdrawal = entry.withdrawal {
      words.append("withdrawn: it counts nowhere. Why: \(withdrawal.why)")
    }
    if entry.state.isDamaged { words.append("damaged on the disk: check these words") }
    if entry.state.versions > 1 {
      words.append("\(entry.state.versions) versions were written apart and stand: v shows all")
    }
    return words.flatMap { SafeText($0).wrapped(at: width).map { Line($0, .problem) } }
  }

  private func labelled(_ label: SafeText, _ words: String, width: Int) -> [Line] {
    SafeText(words).wrapped(at: width - FormLines.valueColumn).enumerated().map { row, text in
      Line(row == 0 ? label : "", .label).filled(to: FormLines.valueColumn).adding(text)
    }
  }

  private func ending(_ feedback: Feedback, width: Int, in world: World) -> [Line] {
    var lines: [Line] = []
    func add(_ label: SafeText, _ words: String?) {
      if let words { lines += labelled(label, words, width: width) }
    }
    let support = world.guidance?.support
    add("Moment", feedback.moment.map { world.guidance?.moment($0)?.title ?? $0 })
    add("Support", feedback.support?.back.map { support?.back[$0] ?? $0.rawValue })
    add("Ahead", feedback.support?.ahead.map { support?.ahead[$0] ?? $0.rawValue })
    add("Step", entry.state.step.map(\.words))
    for change in feedback.steps {
      let text = story?.step(change.id)?.text ?? "an earlier step"
      add("Earlier", "\(change.now.words): \(text)")
    }
    add("Project", feedback.thread.map { story?.thread($0)?.title ?? "one not known here" })
    if let talked = entry.state.talked {
      add("Said", world.short(talked))
    } else if !entry.state.isWithdrawn {
      lines.append(
        Line("Said", .label).filled(to: FormLines.valueColumn).adding("not yet. ", .workOn)
          .adding("y", .key).adding(" notes it.", .hint))
    }
    add("Amended", entry.state.amended.last.map { world.short($0.day) })
    return lines.isEmpty ? [] : [.empty] + lines
  }
}
