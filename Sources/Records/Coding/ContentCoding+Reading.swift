import Practice

/// What records say, to and from the keys of the file.
enum ContentCoding {
  typealias Unreadable = JSONObject.Unreadable

  /// Reads the content of a kind; nil for a kind that this version does not know.
  ///
  /// Throws `Unreadable` where a key is missing or says what this version does not understand.
  static func read(
    _ kind: String, from object: inout JSONObject
  ) throws(Unreadable) -> Content? {
    switch kind {
    case "person": .person(try person(&object))
    case "feedback": .feedback(try feedback(&object))
    case "talked": .talked(.init(of: try object.id("of"), on: try object.day("on")))
    case "step": .step(try step(&object))
    case "chance": .chance(try chance(&object))
    case "reflection": .reflection(try reflection(&object))
    case "thread": .thread(try thread(&object))
    case "amendment": .amendment(try amendment(&object))
    case "withdrawal":
      .withdrawal(
        .init(
          of: try object.id("of"), why: try object.text("why"),
          undoes: try object.id(ifPresent: "undoes")))
    case "erasure":
      .erasure(
        .init(
          of: try object.ids("of"), trainee: try object.id(ifPresent: "trainee"),
          why: try object.text("why")))
    case "same": .same(.init(people: try object.ids("people"), keep: try object.id("keep")))
    case "shared":
      .shared(
        .init(
          trainee: try object.id("trainee"), to: try object.text("to"),
          what: try object.text("what"), through: try object.text("through")))
    case "import":
      .bundleImport(
        .init(
          bundle: try object.text("bundle"), from: try object.text("from"),
          count: try object.number("count")))
    case "practice":
      .practice(
        .init(session: try object.id("session"), feedback: try feedback(&object)))
    case "session": .training(try training(&object))
    default: nil
    }
  }

  private static func person(_ object: inout JSONObject) throws(Unreadable) -> Person {
    var person = Person(
      name: try object.text("name"), role: try object.word("role", else: .other))
    person.learner = object.part("learner") { learner throws(Unreadable) in
      Person.Learner(
        grade: try learner.text("grade"), stage: try learner.word("stage", else: .other),
        specialty: try learner.text("specialty"))
    }
    person.placements = object.parts("placements") { placement throws(Unreadable) in
      Person.Placement(
        unit: try placement.text("unit"), from: placement.lenient("from", day),
        to: placement.lenient("to", day))
    }
    person.informed = object.lenient("informed", day)
    person.keepUntil = object.lenient("keepUntil", day)
    person.hold = object.part("hold") { hold throws(Unreadable) in
      Person.Hold(why: try hold.text("why"), since: try hold.day("since"))
    }
    person.archived = try object.flag(ifPresent: "archived") ?? false
    return person
  }

  static func day(_ object: inout JSONObject, _ word: StaticString) throws(Unreadable) -> Day? {
    try object.day(ifPresent: word)
  }

  static func text(
    _ object: inout JSONObject, _ word: StaticString
  ) throws(Unreadable) -> String? {
    try object.text(ifPresent: word)
  }

  static func id(
    _ object: inout JSONObject, _ word: StaticString
  ) throws(Unreadable) -> RecordID? {
    try object.id(ifPresent: word)
  }

  private static func step(_ object: inout JSONObject) throws(Unreadable) -> Content.Step {
    let trainee = try object.id("trainee")
    let of = try object.id(ifPresent: "of")
    let new = object.part("new") { made throws(Unreadable) in
      Content.Step.New(
        text: try made.text("text"), who: try made.word("who", else: .trainee),
        due: made.due("due"))
    }
    guard of != nil || new != nil else { throw Unreadable() }
    // Where a step has moved on to is all that a move says: one that is not known moves nothing.
    let now: StepState = try of == nil ? object.word("now", else: .open) : object.word("now")
    return Content.Step(trainee: trainee, of: of, new: new, now: now)
  }

  private static func chance(_ object: inout JSONObject) throws(Unreadable) -> Content.Chance {
    Content.Chance(
      trainee: try object.id("trainee"), situation: try object.text("situation"),
      moment: object.lenient("moment", text), given: object.lenient("given", day),
      text: object.lenient("text", text))
  }

  private static func reflection(
    _ object: inout JSONObject
  ) throws(Unreadable) -> Content.Reflection {
    Content.Reflection(
      trainee: try object.id("trainee"), of: try object.id(ifPresent: "of"),
      text: try object.text("text"), handed: try object.timestamp("handed"))
  }

  private static func thread(_ object: inout JSONObject) throws(Unreadable) -> Content.Thread {
    Content.Thread(
      trainee: try object.id("trainee"), title: try object.text("title"),
      started: try object.day("started"), closed: object.lenient("closed", day))
  }
}
