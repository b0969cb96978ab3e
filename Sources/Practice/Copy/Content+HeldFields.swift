extension Record {
  /// All that it says, a labelled line each, with the keys that are not understood here.
  public func heldFields(names: Names) -> [EntryField] {
    content.heldFields(at: at, names: names)
      + unknown.map { EntryField("Also kept", "\($0.key): \($0.json)") }
  }
}

extension Content {
  /// What stands at the head of such a record: feedback, change, withdrawal.
  public var heldTitle: String {
    switch self {
    case .person: "person"
    case .feedback: "feedback"
    case .talked: "said to them"
    case .step(let step): step.new == nil ? "where the step stands" : "step"
    case .chance(let chance): chance.given == nil ? "chance promised" : "chance given"
    case .reflection: "their own words"
    case .thread: "project"
    case .amendment: "changed to"
    case .withdrawal(let withdrawal): withdrawal.undoes == nil ? "withdrawn" : "undone"
    case .erasure: "erasure"
    case .same: "entries that are one person"
    case .shared: "shown or given to somebody"
    case .bundleImport: "imported"
    case .training: "training session"
    case .practice: "practice"
    case .unknown(let kind): "\(kind), of a newer version"
    }
  }

  /// All that it says, a labelled line each; nothing is left away but ids.
  func heldFields(at: Timestamp, names: Names) -> [EntryField] {
    switch self {
    case .person(let person): person.heldFields
    case .feedback(let feedback): feedback.heldFields(at: at, names: names)
    case .talked(let talked): [EntryField("On", talked.on.short(besides: 0))]
    case .step(let step):
      (step.new.map { new in
        [EntryField(new.who == .supervisor ? "I will" : "Next time", new.text)]
          + (new.due.map { [EntryField("Due", names.due($0, besides: 0))] } ?? [])
      } ?? []) + [EntryField("Now", step.now.words)]
    case .chance(let chance):
      [EntryField("Situation", names.situation(chance.situation))]
        + Self.fields([
          ("Moment", chance.moment.map(names.moment)),
          ("Given", chance.given?.short(besides: 0)), ("Words", chance.text),
        ])
    case .reflection(let reflection):
      [
        EntryField("Words", reflection.text),
        EntryField("Handed over", reflection.handed.day.short(besides: 0)),
      ]
    case .thread(let thread):
      [EntryField("Title", thread.title)]
        + Self.fields([
          ("Started", thread.started.short(besides: 0)),
          ("Closed", thread.closed?.short(besides: 0)),
        ])
    case .amendment(let amendment): amendment.body?.heldFields(at: at, names: names) ?? []
    case .withdrawal(let withdrawal): [EntryField("Why", withdrawal.why)]
    case .erasure(let erasure): [EntryField("Why", erasure.why)]
    case .same(let same):
      [EntryField("Entries", same.people.map { "…\($0.short)" }.joined(separator: ", "))]
    case .shared(let shared):
      [
        EntryField("What", shared.what), EntryField("To", shared.to),
        EntryField("Through", shared.through),
      ]
    case .bundleImport(let bundle): [EntryField("From", bundle.from)]
    case .training(let training): [EntryField("Title", training.title)]
    case .practice, .unknown: []
    }
  }

  private static func fields(_ all: [(label: String, text: String?)]) -> [EntryField] {
    all.compactMap { label, text in
      text.flatMap { $0.isEmpty ? nil : EntryField(label, $0) }
    }
  }
}

extension Feedback {
  /// What the form shows, and what it keeps besides.
  fileprivate func heldFields(at: Timestamp, names: Names) -> [EntryField] {
    var fields = fields(at: at, names: names)
    let standing = [grade, stage.rawValue, unit].filter { !$0.isEmpty }
    fields.append(EntryField("As they were", standing.joined(separator: ", ")))
    if let by { fields.append(EntryField("Seen by", names.person(by))) }
    if let talked { fields.append(EntryField("Said to them", talked.short(besides: 0))) }
    fields += steps.map { EntryField("Step …\($0.id.short)", $0.now.words) }
    if let thread { fields.append(EntryField("Project", "…\(thread.short)")) }
    if let from { fields.append(EntryField("Moved from", "…\(from.short)")) }
    fields.append(EntryField("Written by way of", via.rawValue))
    return fields
  }
}

extension Person {
  /// Everything that is known of somebody.
  fileprivate var heldFields: [EntryField] {
    var fields = [EntryField("Name", name), EntryField("Role", role.rawValue)]
    if let learner {
      fields.append(EntryField("Grade", "\(learner.grade), stage \(learner.stage.rawValue)"))
      if !learner.specialty.isEmpty { fields.append(EntryField("Specialty", learner.specialty)) }
    }
    for placement in placements {
      let from = placement.from.map { " from \($0.short(besides: 0))" } ?? ""
      let to = placement.to.map { " to \($0.short(besides: 0))" } ?? ""
      fields.append(EntryField("Placement", "\(placement.unit)\(from)\(to)"))
    }
    if let informed { fields.append(EntryField("Told", informed.short(besides: 0))) }
    if let keepUntil { fields.append(EntryField("Keep until", keepUntil.short(besides: 0))) }
    if let hold {
      fields.append(EntryField("On hold", "since \(hold.since.short(besides: 0)): \(hold.why)"))
    }
    if archived { fields.append(EntryField("Archived", "yes")) }
    return fields
  }
}
