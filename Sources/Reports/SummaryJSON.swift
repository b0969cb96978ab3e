public import Practice

/// A summary as one JSON object, for scripts: ids and the records' own keys, no names.
public enum SummaryJSON {
  /// Returns the object in one line, with a line feed at its end.
  ///
  /// - Parameters:
  ///   - summary: The figures and words.
  ///   - framework: A framework whose view is added under a key of its own; nil for none.
  /// - Returns: The object.
  public static func render(_ summary: Summary, framework: Framework? = nil) -> String {
    var page = JSONPage(records: summary.records)
    page.object { page in
      figures(of: summary, on: &page)
      words(of: summary, on: &page)
      if let framework { view(FrameworkView(framework, of: summary), on: &page) }
    }
    page.endLine()
    return page.text
  }

  private static func figures(of summary: Summary, on page: inout JSONPage) {
    page.member("trainee", summary.trainee.text)
    page.member("since", summary.since?.description)
    page.member("until", summary.until?.description)
    if let filter = summary.filter { page.member("filter", filter) }
    page.member("records", summary.records)
    page.member("observers", summary.observers.count)
    counts("bySituation", summary.bySituation, on: &page)
    counts("byGroup", summary.byGroup, on: &page)
    counts("byRole", summary.byRole, on: &page)
    page.list("support") { page in support(summary.support, on: &page) }
  }

  private static func words(of summary: Summary, on page: inout JSONPage) {
    page.list("well") { page in quotes(summary.well, on: &page) }
    page.list("workOn") { page in quotes(summary.workOn, on: &page) }
    page.list("steps") { page in
      for step in summary.steps { self.step(step, trainee: summary.trainee, on: &page) }
    }
    page.list("chances") { page in
      for chance in summary.chances { self.chance(chance, on: &page) }
    }
    page.list("reflections") { page in
      for reflection in summary.reflections { self.reflection(reflection, on: &page) }
    }
    page.list("notYetSeen") { page in
      for situation in summary.notYetSeen { page.element(situation.id) }
    }
    page.list("unsaid") { page in
      for unsaid in summary.unsaid {
        page.object { page in
          page.member("id", unsaid.id.text)
          page.member("situation", unsaid.situation)
          page.member("at", unsaid.at.rfc3339)
        }
      }
    }
    page.list("sampling") { page in
      page.element(Summary.formative)
      for sentence in summary.basis { page.element(sentence) }
    }
  }

  private static func counts(
    _ key: String, _ tallies: [Summary.Tally], on page: inout JSONPage
  ) {
    page.object(key) { page in
      for tally in tallies { page.member(tally.id, tally.count) }
    }
  }

  /// One list in the order of time; what was only said about the time ahead is not among it.
  private static func support(
    _ sequences: [Summary.SupportSequence], on page: inout JSONPage
  ) {
    let points = sequences.flatMap { sequence in
      sequence.points.filter { $0.back != nil }.map { (subject: sequence.subject, point: $0) }
    }
    let inTime = points.sorted {
      let instants = ($0.point.at.instant, $1.point.at.instant)
      return instants.0 == instants.1
        ? $0.point.record < $1.point.record : instants.0 < instants.1
    }
    for (subject, point) in inTime {
      page.object { page in
        switch subject {
        case .moment(let id): page.member("moment", id)
        case .situation(let id): page.member("situation", id)
        }
        page.member("back", point.back?.rawValue)
        page.member("at", point.at.rfc3339)
      }
    }
  }

  private static func quotes(_ quotes: [Summary.Quote], on page: inout JSONPage) {
    for quote in quotes {
      page.object { page in
        page.member("lookfor", quote.lookFor)
        page.member("words", quote.words)
        page.member("text", quote.text)
        page.member("at", quote.at.rfc3339)
        page.member("by", quote.by.text)
        if quote.cautions.contains(FeedbackEntry.damagedCaution) { page.member("damaged", true) }
      }
    }
  }

  /// What was marked, by the elements of one framework.
  private static func view(_ view: FrameworkView, on page: inout JSONPage) {
    page.object("framework") { page in
      page.member("id", view.framework.id)
      page.member("note", FrameworkView.caution)
      page.list("elements") { page in
        for part in view.parts {
          page.object { page in
            page.member("code", part.element.code)
            page.member("title", part.element.isVerified ? part.element.title : nil)
            page.list("lookfors") { page in
              for line in part.lines { page.element(line.id) }
            }
          }
        }
      }
    }
  }
}
