internal import Practice

extension SummaryJSON {
  /// A step with the keys that `next list` prints.
  static func step(_ step: StoryStep, trainee: RecordID) -> JSONValue {
    .object([
      JSONMember("id", .string(step.id.text)), JSONMember("text", .string(step.text)),
      JSONMember("who", .string(step.who.rawValue)), JSONMember("due", due(step.due)),
      JSONMember("now", .string(step.state.rawValue)),
      JSONMember("trainee", .string(trainee.text)),
      JSONMember("of", .string(orNull: step.source?.text)),
    ])
  }

  static func chance(_ chance: StoryChance) -> JSONValue {
    .object([
      JSONMember("id", .string(chance.id.text)),
      JSONMember("situation", .string(orNull: chance.situation)),
      JSONMember("moment", .string(orNull: chance.moment)),
      JSONMember("given", .string(orNull: chance.given?.description)),
      JSONMember("due", due(chance.due)), JSONMember("text", .string(orNull: chance.text)),
      JSONMember("by", .string(chance.by.text)),
    ])
  }

  static func reflection(_ reflection: StoryReflection) -> JSONValue {
    .object([
      JSONMember("id", .string(reflection.id.text)),
      JSONMember("of", .string(orNull: reflection.of?.text)),
      JSONMember("text", .string(reflection.text)),
      JSONMember("at", .string(reflection.at.rfc3339)),
    ])
  }

  private static func due(_ due: Due?) -> JSONValue {
    switch due {
    case .on(let day): .object([JSONMember("on", .string(day.description))])
    case .at(let situation): .object([JSONMember("at", .string(situation))])
    case nil: .null
    }
  }
}
