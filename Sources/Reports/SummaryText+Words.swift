internal import Practice

extension SummaryText {
  /// Support as a sequence, the earliest first; no line through the points, no mean.
  static func support(_ summary: Summary, on page: inout PlainPage) {
    guard !summary.support.isEmpty else { return }
    page.heading("Support, in words, from the earliest to the latest")
    for sequence in summary.support {
      page.paragraph(sequence.title, indent: 2, hanging: 2)
      for point in sequence.points {
        let back = point.back.map(summary.names.back)
        let ahead = point.ahead.map { "next time: \(summary.names.ahead($0))" }
        let words = [back, ahead].compactMap { $0 }.joined(separator: page.signs.dot)
        page.paragraph("\(date(point.at.day, of: summary))  \(words)", indent: 4, hanging: 8)
      }
    }
  }

  /// What was written under each look-for; words that stand in this part are not repeated.
  static func quotes(
    _ heading: String, _ quotes: [Summary.Quote], of summary: Summary, on page: inout PlainPage
  ) {
    guard !quotes.isEmpty else { return }
    var quoted: Set<RecordID> = []
    page.heading("\(heading), in the supervisors' own words")
    var lookFor: String?
    for quote in quotes {
      if quote.lookFor != lookFor { page.paragraph(quote.words, indent: 2, hanging: 2) }
      lookFor = quote.lookFor
      let source = [
        date(quote.at.day, of: summary), summary.names.situation(quote.situation),
        summary.names.person(quote.by), quote.isSaid ? nil : "not yet said to them",
      ]
      page.paragraph(
        source.compactMap { $0 }.joined(separator: page.signs.dot), indent: 4, hanging: 2)
      let isNew = quoted.insert(quote.record).inserted
      page.paragraph(words(of: quote, isNew: isNew), indent: 6)
    }
  }

  private static func words(of quote: Summary.Quote, isNew: Bool) -> String {
    if quote.text.isEmpty { return "(marked, without words)" }
    return isNew ? quote.text : "(the words above, of the same record)"
  }

  /// Next steps, and chances that are more than a step.
  static func agreed(_ summary: Summary, on page: inout PlainPage) {
    let own = summary.steps.filter { $0.who == .trainee }
    if !own.isEmpty {
      page.heading("Next steps agreed")
      for step in own {
        let due = step.due.map { "due \(summary.names.due($0, besides: summary.today.year))" }
        let about = ["agreed \(date(step.agreed, of: summary))", due, step.state.words]
        page.paragraph(step.text, indent: 2, hanging: 2)
        page.paragraph(about.compactMap { $0 }.joined(separator: page.signs.dot), indent: 4)
      }
    }
    guard !summary.chances.isEmpty else { return }
    page.heading("Chances to lead")
    for chance in summary.chances { page.paragraph(line(chance, summary), indent: 2, hanging: 2) }
  }

  private static func line(_ chance: StoryChance, _ summary: Summary) -> String {
    let place = chance.situation.map(summary.names.situation)
    let moment = chance.moment.map(summary.names.moment)
    let what = [place, moment, chance.text].compactMap { $0 }.joined(separator: ": ")
    let due = chance.state == .promised ? chance.due : nil
    let about = [
      "\(chance.state.words) \(date(chance.given ?? chance.noted, of: summary))",
      due.map { "for \(summary.names.due($0, besides: summary.today.year))" },
      summary.names.person(chance.by),
    ]
    return "\(what) (\(about.compactMap { $0 }.joined(separator: ", ")))"
  }

  /// The trainee's words, what is still to be said, and what nobody has seen yet.
  static func ahead(_ summary: Summary, on page: inout PlainPage) {
    if !summary.reflections.isEmpty {
      page.heading("In the trainee's own words")
      for reflection in summary.reflections {
        page.paragraph(date(reflection.at.day, of: summary), indent: 2)
        page.paragraph(reflection.text, indent: 4)
      }
    }
    if !summary.unsaid.isEmpty {
      page.heading("Not yet said to the trainee")
      for unsaid in summary.unsaid {
        let place = summary.names.situation(unsaid.situation)
        page.paragraph("\(date(unsaid.at.day, of: summary))  \(place)", indent: 2)
      }
    }
    guard !summary.notYetSeen.isEmpty else { return }
    page.heading("Not yet seen, and fits the stage")
    page.paragraph(
      summary.notYetSeen.map(\.title).joined(separator: page.signs.dot), indent: 2)
  }

  static func date(_ day: Day, of summary: Summary) -> String {
    day.short(besides: summary.today.year)
  }
}
