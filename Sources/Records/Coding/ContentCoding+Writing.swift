import Practice

extension ContentCoding {
  /// Writes the keys of a content, in the order of the table of records.
  ///
  /// `unknown` are the keys of a later version: of an amendment they belong to its body.
  static func write(
    _ content: Content, unknown: [Record.UnknownKey], to json: inout JSONWriter
  ) {
    if let parts = KeptParts(unknown), !content.isAmendmentWithBody {
      parts.write(content, to: &json)
      for unknown in unknown where !unknown.isPart {
        json.member(unknown.key, json: unknown.json)
      }
      return
    }
    switch content {
    case .person(let person): write(person, to: &json)
    case .feedback(let feedback): write(feedback, to: &json)
    case .talked(let talked):
      json.member("of", talked.of.text)
      json.member("on", talked.on.description)
    case .step(let step): write(step, to: &json)
    case .chance(let chance): write(chance, to: &json)
    case .reflection(let reflection):
      json.member("trainee", reflection.trainee.text)
      json.member("of", ifPresent: reflection.of?.text)
      json.member("text", reflection.text)
      json.member("handed", reflection.handed.rfc3339)
    case .thread(let thread):
      json.member("trainee", thread.trainee.text)
      json.member("title", thread.title)
      json.member("started", thread.started.description)
      json.member("closed", ifPresent: thread.closed?.description)
    case .amendment(let amendment):
      write(amendment, unknown: unknown, to: &json)
      if amendment.body != nil { return }
    case .withdrawal(let withdrawal):
      json.member("of", withdrawal.of.text)
      json.member("why", withdrawal.why)
      json.member("undoes", ifPresent: withdrawal.undoes?.text)
    case .erasure(let erasure):
      json.member("of", strings: erasure.of.map(\.text))
      json.member("trainee", ifPresent: erasure.trainee?.text)
      json.member("why", erasure.why)
    case .same(let same):
      json.member("people", strings: same.people.map(\.text))
      json.member("keep", same.keep.text)
    case .shared(let shared):
      json.member("trainee", shared.trainee.text)
      json.member("to", shared.to)
      json.member("what", shared.what)
      json.member("through", shared.through)
    case .bundleImport(let bundle):
      json.member("bundle", bundle.bundle)
      json.member("from", bundle.from)
      json.member("count", bundle.count)
    case .practice(let practice):
      json.member("session", practice.session.text)
      write(practice.feedback, to: &json)
    case .training(let training): write(training, to: &json)
    case .unknown: break
    }
    for unknown in unknown { json.member(unknown.key, json: unknown.json) }
  }

  private static func write(_ person: Person, to json: inout JSONWriter) {
    json.member("name", person.name)
    json.member("role", person.role.rawValue)
    if let learner = person.learner {
      json.object("learner") { json in
        json.member("grade", learner.grade)
        json.member("stage", learner.stage.rawValue)
        json.member("specialty", learner.specialty)
      }
    }
    json.array("placements") { json in
      for placement in person.placements { write(placement, to: &json) }
    }
    json.member("informed", ifPresent: person.informed?.description)
    json.member("keepUntil", ifPresent: person.keepUntil?.description)
    if let hold = person.hold {
      json.object("hold") { json in
        json.member("why", hold.why)
        json.member("since", hold.since.description)
      }
    }
    if person.archived { json.member("archived", true) }
  }

  private static func write(_ placement: Person.Placement, to json: inout JSONWriter) {
    json.object { json in
      json.member("unit", placement.unit)
      json.member("from", ifPresent: placement.from?.description)
      json.member("to", ifPresent: placement.to?.description)
    }
  }

  private static func write(_ step: Content.Step, to json: inout JSONWriter) {
    json.member("trainee", step.trainee.text)
    json.member("of", ifPresent: step.of?.text)
    if let new = step.new {
      json.object("new") { json in
        json.member("text", new.text)
        json.member("who", new.who.rawValue)
        write(new.due, to: &json)
      }
    }
    json.member("now", step.now.rawValue)
  }

  private static func write(_ chance: Content.Chance, to json: inout JSONWriter) {
    json.member("trainee", chance.trainee.text)
    json.member("situation", chance.situation)
    json.member("moment", ifPresent: chance.moment)
    json.member("given", ifPresent: chance.given?.description)
    json.member("text", ifPresent: chance.text)
  }

  static func write(_ due: Due?, to json: inout JSONWriter) {
    guard let due else { return }
    json.object("due") { json in
      switch due {
      case .on(let day): json.member("on", day.description)
      case .at(let situation): json.member("at", situation)
      }
    }
  }
}

extension Content {
  /// Whether the keys that are not known belong to what an amendment says anew.
  fileprivate var isAmendmentWithBody: Bool {
    if case .amendment(let amendment) = self { amendment.body != nil } else { false }
  }
}
