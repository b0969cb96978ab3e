internal import Practice
internal import Surface

/// One feedback in full: when, who, what was marked, the words, and what became of it.
struct EntryLines {
  let entry: FeedbackEntry

  func lines(width: Int, in world: World) -> [Line] {
    let feedback = entry.feedback
    let day = entry.at.day.shortWithWeekday(besides: world.clock.today.year)
    var lines = [
      Line("\(day) \(world.time(entry.at)) · \(world.title(feedback.situation))", .title),
      Line("\(world.name(entry.by)) · \(feedback.role.rawValue) · \(feedback.grade)", .hint),
    ]
    if entry.state.isWithdrawn {
      lines.append(Line("withdrawn: it counts nowhere", .problem))
    }
    if entry.state.isDamaged {
      lines.append(Line("damaged on the disk: check these words", .problem))
    }
    if entry.state.versions > 1 {
      lines.append(Line("\(entry.state.versions) versions were written apart", .problem))
    }
    lines.append(.empty)
    for mark in feedback.marks {
      lines.append(
        Line("[\(mark.mark.rawValue)] ", mark.mark == .well ? .well : .workOn)
          .adding("\(mark.words)"))
    }
    if !feedback.marks.isEmpty { lines.append(.empty) }
    lines += SpokenWords(feedback, in: world).lines(width: width)
    for jot in feedback.jots {
      lines.append(
        Line("Jot", .label).filled(to: FormLines.valueColumn)
          .adding("\(world.time(jot.at)) ", .hint).adding("\(jot.text)"))
    }
    lines += ending(feedback, in: world)
    return lines
  }

  private func ending(_ feedback: Feedback, in world: World) -> [Line] {
    var lines: [Line] = []
    func add(_ label: SafeText, _ words: SafeText) {
      lines.append(Line(label, .label).filled(to: FormLines.valueColumn).adding(words))
    }
    let support = world.guidance?.support
    if let back = feedback.support?.back {
      add("Support", "\(support?.back[back] ?? back.rawValue)")
    }
    if let ahead = feedback.support?.ahead {
      add("Ahead", "\(support?.ahead[ahead] ?? ahead.rawValue)")
    }
    if let step = entry.state.step {
      add("Step", "\(step == .working ? "ongoing" : step == .dropped ? "let go" : step.rawValue)")
    }
    if let talked = entry.state.talked {
      add("Said", "\(world.short(talked))")
    } else if !entry.state.isWithdrawn {
      lines.append(
        Line("Said", .label).filled(to: FormLines.valueColumn).adding("not yet. ", .workOn)
          .adding("y", .key).adding(" notes it.", .hint))
    }
    if !entry.state.amended.isEmpty, let last = entry.state.amended.last {
      add("Amended", "\(world.short(last.day))")
    }
    return lines.isEmpty ? [] : [.empty] + lines
  }
}
