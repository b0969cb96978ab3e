public import Practice

/// A summary as one JSON object, for scripts: ids and the records' own keys, no names.
public enum SummaryJSON {
  /// Returns the object in one line, with a line feed at its end.
  public static func render(_ summary: Summary) -> String {
    JSONValue.object(figures(of: summary) + words(of: summary)).text + "\n"
  }

  private static func figures(of summary: Summary) -> [JSONMember] {
    [
      JSONMember("trainee", .string(summary.trainee.text)),
      JSONMember("since", .string(orNull: summary.since?.description)),
      JSONMember("until", .string(orNull: summary.until?.description)),
      JSONMember("records", .number(summary.records)),
      JSONMember("observers", .number(summary.observers.count)),
      JSONMember("bySituation", counts(summary.bySituation)),
      JSONMember("byGroup", counts(summary.byGroup)),
      JSONMember("byRole", counts(summary.byRole)),
      JSONMember("support", support(summary.support)),
    ]
  }

  private static func words(of summary: Summary) -> [JSONMember] {
    let steps = summary.steps.map { step($0, trainee: summary.trainee) }
    return [
      JSONMember("well", .array(summary.well.map(quote))),
      JSONMember("workOn", .array(summary.workOn.map(quote))),
      JSONMember("steps", .array(steps)),
      JSONMember("chances", .array(summary.chances.map(chance))),
      JSONMember("reflections", .array(summary.reflections.map(reflection))),
      JSONMember("notYetSeen", .array(summary.notYetSeen.map { .string($0.id) })),
      JSONMember("unsaid", .array(summary.unsaid.map(unsaid))),
      JSONMember("sampling", .array(summary.sampling.map { .string($0) })),
    ]
  }

  private static func counts(_ tallies: [Summary.Tally]) -> JSONValue {
    .object(tallies.map { JSONMember($0.id, .number($0.count)) })
  }

  /// One list in the order of time; what was only said about the time ahead is not among it.
  private static func support(_ sequences: [Summary.SupportSequence]) -> JSONValue {
    let points = sequences.flatMap { sequence in
      sequence.points.filter { $0.back != nil }.map { (subject: sequence.subject, point: $0) }
    }
    let inTime = points.sorted {
      let instants = ($0.point.at.instant, $1.point.at.instant)
      return instants.0 == instants.1
        ? $0.point.record < $1.point.record : instants.0 < instants.1
    }
    return .array(
      inTime.map { subject, point in
        let about =
          switch subject {
          case .moment(let id): JSONMember("moment", .string(id))
          case .situation(let id): JSONMember("situation", .string(id))
          }
        return .object([
          about, JSONMember("back", .string(orNull: point.back?.rawValue)),
          JSONMember("at", .string(point.at.rfc3339)),
        ])
      })
  }

  private static func quote(_ quote: Summary.Quote) -> JSONValue {
    .object([
      JSONMember("lookfor", .string(orNull: quote.lookFor)),
      JSONMember("words", .string(quote.words)), JSONMember("text", .string(quote.text)),
      JSONMember("at", .string(quote.at.rfc3339)), JSONMember("by", .string(quote.by.text)),
    ])
  }

  private static func unsaid(_ unsaid: Digest.Unsaid) -> JSONValue {
    .object([
      JSONMember("id", .string(unsaid.id.text)), JSONMember("situation", .string(unsaid.situation)),
      JSONMember("at", .string(unsaid.at.rfc3339)),
    ])
  }
}
