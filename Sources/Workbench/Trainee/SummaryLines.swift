internal import Practice
internal import Surface

/// A summary as lines of a page; every figure is the summary's.
struct SummaryLines {
  let summary: Summary
  let width: Int

  func lines(in world: World) -> [Line] {
    var lines: [Line] = []
    lines += paragraph("Formative: for a conversation, not a judgement.", .hint)
    for sentence in summary.sampling { lines += paragraph(sentence, .text) }
    lines += tallies("Situations", summary.bySituation, in: world)
    lines += tallies("Look-fors, by group", summary.byGroup, in: world)
    lines += tallies("Role", summary.byRole, in: world)
    lines += support(in: world)
    lines += quotes("Done well", summary.well, sign: "+", role: .well, in: world)
    lines += quotes("To work on", summary.workOn, sign: "~", role: .workOn, in: world)
    lines += quotes("Also written", summary.unmarked, sign: "·", role: .hint, in: world)
    lines += steps(in: world)
    lines += chances(in: world)
    lines += reflections(in: world)
    if !summary.notYetSeen.isEmpty {
      lines += heading("Not yet seen")
      lines += paragraph(summary.notYetSeen.map(\.title).joined(separator: " · "), .text)
    }
    return lines
  }

  private func heading(_ title: SafeText) -> [Line] { [.empty, Line(title, .title)] }

  private func paragraph(_ words: String, _ role: Role, indent: Int = 0) -> [Line] {
    SafeText(words).wrapped(at: width - indent).map {
      Line.empty.filled(to: indent).adding($0, role)
    }
  }

  private func tallies(_ title: SafeText, _ tallies: [Summary.Tally], in world: World) -> [Line] {
    guard !tallies.isEmpty else { return [] }
    let longest = min(30, tallies.map { SafeText($0.title).columns }.max() ?? 0)
    return heading(title)
      + tallies.map { tally in
        let name = SafeText(tally.title).truncated(to: longest)
        let bar = world.isPlain ? "" : String(repeating: "█", count: min(tally.count, 40)) + " "
        return Line("  ").adding(name).filled(to: longest + 4).adding(SafeText(bar), .accent)
          .adding("\(tally.count)")
      }
  }

  private func support(in world: World) -> [Line] {
    guard !summary.support.isEmpty else { return [] }
    var lines = heading("Support, in the order of time")
    for sequence in summary.support {
      lines.append(Line("  \(sequence.title)", .label))
      for point in sequence.points {
        let back = point.back.map { summary.names.back($0) }
        let ahead = point.ahead.map { "next time: \(summary.names.ahead($0))" }
        let words = [back, ahead].compactMap { $0 }.joined(separator: " · ")
        lines.append(
          Line("    \(world.short(point.at.day))", .hint).filled(to: 18).adding("\(words)"))
      }
    }
    return lines
  }

  private func quotes(
    _ title: SafeText, _ quotes: [Summary.Quote], sign: SafeText, role: Role, in world: World
  ) -> [Line] {
    guard !quotes.isEmpty else { return [] }
    var lines = heading(title)
    var words = ""
    for quote in quotes {
      if quote.words != words {
        words = quote.words
        if !words.isEmpty {
          lines.append(Line("  ").adding(sign, role).adding(" \(words)", .label))
        }
      }
      guard !quote.text.isEmpty else { continue }
      lines += paragraph(quote.text, .text, indent: 4)
      let said = quote.isSaid ? "" : " · not yet said"
      lines.append(
        Line(
          "    \(world.short(quote.at.day)) · \(summary.names.situation(quote.situation)) · \(summary.names.person(quote.by))\(said)",
          .hint))
    }
    return lines
  }

  private func steps(in world: World) -> [Line] {
    guard !summary.steps.isEmpty else { return [] }
    return heading("Next steps")
      + summary.steps.flatMap { step -> [Line] in
        let state =
          step.state == .working
          ? "ongoing" : step.state == .dropped ? "let go" : step.state.rawValue
        var detail = "\(state) · agreed \(world.short(step.agreed))"
        if let due = step.due { detail += " · due: \(world.words(for: due))" }
        return paragraph(step.text, .text, indent: 2) + [Line("    \(detail)", .hint)]
      }
  }

  private func chances(in world: World) -> [Line] {
    guard !summary.chances.isEmpty else { return [] }
    return heading("Chances to lead")
      + summary.chances.flatMap { chance -> [Line] in
        let situation = chance.situation.map { summary.names.situation($0) } ?? ""
        let words = chance.text ?? situation
        let state =
          chance.given.map { "given \(world.short($0))" } ?? "promised \(world.short(chance.noted))"
        return paragraph(words, .text, indent: 2) + [Line("    \(state)", .hint)]
      }
  }

  private func reflections(in world: World) -> [Line] {
    guard !summary.reflections.isEmpty else { return [] }
    return heading("In their own words")
      + summary.reflections.flatMap { reflection in
        paragraph(reflection.text, .text, indent: 2)
          + [Line("    \(world.short(reflection.at.day))", .hint)]
      }
  }
}
