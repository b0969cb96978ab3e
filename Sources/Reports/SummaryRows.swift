internal import Practice

/// The rows of a summary's table: feedback, then reflections, chances and steps of their own.
struct SummaryRows {
  let summary: Summary
  private let framework: Framework?
  private let note: CSVTable
  /// Elements that each look-for links to.
  private let links: [LookFor.ID: [String]]
  private let threads: [RecordID: String]

  init(_ summary: Summary, framework: Framework?) {
    self.summary = summary
    self.framework = framework
    var note = CSVTable(records: 1)
    let rests = [Summary.formative, summary.spanInWords] + summary.basis
    note.field(rests.joined(separator: " "))
    self.note = note
    links = framework.map { Self.links(to: $0, in: summary.names.guidance) } ?? [:]
    threads = Dictionary(
      summary.threads.map { ($0.thread.id, $0.thread.title) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func write(on table: inout CSVTable) {
    if summary.entries.isEmpty && summary.reflections.isEmpty && summary.chances.isEmpty {
      begin("nothing recorded", summary.today, nil, on: &table)
      skip(25, on: &table)
      table.field(nil)
      endNote(linking: [], on: &table)
    }
    for index in summary.entries.indices { write(summary.entries[index], on: &table) }
    for reflection in summary.reflections { write(reflection, on: &table) }
    for chance in summary.chances where !chance.isStep { write(chance, on: &table) }
    for step in summary.steps where step.source == nil { write(step, on: &table) }
  }

  private func write(_ entry: FeedbackEntry, on table: inout CSVTable) {
    let feedback = entry.feedback
    let names = summary.names
    begin("feedback", entry.at.day, entry.at.clock, on: &table)
    table.field(names.situation(feedback.situation))
    table.field(feedback.setting.rawValue)
    table.field(feedback.moment.map(names.moment))
    table.field(feedback.role.rawValue)
    table.field(names.person(entry.by))
    table.field(feedback.byRole.rawValue)
    table.field(feedback.grade)
    table.field(feedback.stage.rawValue)
    table.field(feedback.unit)
    table.field(Self.marks(.well, of: feedback))
    table.field(Self.marks(.workOn, of: feedback))
    table.field(feedback.saw)
    table.field(feedback.effect)
    table.field(feedback.they)
    table.field(feedback.next?.text)
    table.field(feedback.next?.who.rawValue)
    table.field(feedback.next?.due.map(due))
    table.field(entry.state.step?.words)
    table.field(feedback.support?.back.map(names.back))
    table.field(feedback.support?.ahead.map(names.ahead))
    table.field(feedback.thread.flatMap { threads[$0] })
    table.field(
      feedback.jots.isEmpty
        ? nil : feedback.jots.map { "\($0.at.clock) \($0.text)" }.joined(separator: "; "))
    table.field(feedback.asked.rawValue)
    table.field(entry.state.talked.map(\.description) ?? "not yet")
    // Whether it was said has a column of its own.
    let cautions = entry.state.isDamaged || entry.state.versions > 1 ? entry.cautions : []
    table.field(cautions.filter { $0 != FeedbackEntry.unsaidCaution }.joined(separator: "; "))
    end(entry.id, linking: feedback.marks, on: &table)
  }

  private func write(_ reflection: StoryReflection, on table: inout CSVTable) {
    begin("reflection", reflection.at.day, reflection.at.clock, on: &table)
    skip(4, on: &table)
    table.field(summary.names.person(reflection.by))
    skip(8, on: &table)
    table.field(reflection.text)
    skip(11, on: &table)
    end(reflection.id, on: &table)
  }

  private func write(_ chance: StoryChance, on table: inout CSVTable) {
    begin("chance", chance.given ?? chance.noted, nil, on: &table)
    table.field(chance.situation.map(summary.names.situation))
    table.field(nil)
    table.field(chance.moment.map(summary.names.moment))
    table.field(nil)
    table.field(summary.names.person(chance.by))
    skip(9, on: &table)
    table.field(chance.text)
    table.field(NextStep.Owner.supervisor.rawValue)
    table.field(chance.due.map(due))
    table.field(chance.state.words)
    skip(7, on: &table)
    end(chance.id, on: &table)
  }

  private func write(_ step: StoryStep, on table: inout CSVTable) {
    begin("next step", step.agreed, nil, on: &table)
    skip(4, on: &table)
    table.field(summary.names.person(step.by))
    skip(9, on: &table)
    table.field(step.text)
    table.field(step.who.rawValue)
    table.field(step.due.map(due))
    table.field(step.state.words)
    skip(7, on: &table)
    end(step.id, on: &table)
  }

  private func begin(_ kind: String, _ day: Day, _ clock: String?, on table: inout CSVTable) {
    table.field(kind)
    table.field(day.description)
    table.field(clock)
    table.field(summary.name)
  }

  private func skip(_ count: Int, on table: inout CSVTable) {
    for _ in 0..<count { table.field(nil) }
  }

  private func end(
    _ id: RecordID, linking marks: [Feedback.Mark] = [], on table: inout CSVTable
  ) {
    table.field(id.text)
    endNote(linking: marks, on: &table)
  }

  private func endNote(linking marks: [Feedback.Mark], on table: inout CSVTable) {
    if framework != nil {
      var labels: [String] = []
      for label in marks.flatMap({ links[$0.id] ?? [] }) where !labels.contains(label) {
        labels.append(label)
      }
      table.field(labels.joined(separator: "; "))
    }
    table.field(copying: note)
    table.endRow()
  }

  private static func marks(_ sign: Feedback.Mark.Sign, of feedback: Feedback) -> String {
    let marks = feedback.marks.filter { $0.mark == sign }
    return marks.count == 1 ? marks[0].words : marks.map(\.words).joined(separator: "; ")
  }

  private func due(_ due: Due) -> String {
    switch due {
    case .on(let day): day.description
    case .at(let situation): "next \(summary.names.situation(situation))"
    }
  }

  private static func links(
    to framework: Framework, in guidance: Guidance
  ) -> [LookFor.ID: [String]] {
    let labels = Dictionary(
      framework.elements.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
    return Dictionary(
      guidance.lookFors.map { lookFor in
        let codes = lookFor.links.filter { $0.framework == framework.id }.flatMap(\.codes)
        return (lookFor.id, codes.compactMap { labels[$0] })
      }, uniquingKeysWith: { first, _ in first })
  }
}
