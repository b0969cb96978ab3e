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
    default: nil
    }
  }

  private static func person(_ object: inout JSONObject) throws(Unreadable) -> Person {
    var person = Person(name: try object.text("name"), role: try object.word("role"))
    if var learner = try object.object(ifPresent: "learner") {
      person.learner = Person.Learner(
        grade: try learner.text("grade"), stage: try learner.word("stage"),
        specialty: try learner.text("specialty"))
    }
    for var placement in try object.objects("placements") {
      person.placements.append(
        Person.Placement(
          unit: try placement.text("unit"), from: try placement.day(ifPresent: "from"),
          to: try placement.day(ifPresent: "to")))
    }
    person.informed = try object.day(ifPresent: "informed")
    person.keepUntil = try object.day(ifPresent: "keepUntil")
    if var hold = try object.object(ifPresent: "hold") {
      person.hold = Person.Hold(why: try hold.text("why"), since: try hold.day("since"))
    }
    person.archived = try object.flag(ifPresent: "archived") ?? false
    return person
  }

  private static func step(_ object: inout JSONObject) throws(Unreadable) -> Content.Step {
    let trainee = try object.id("trainee")
    let of = try object.id(ifPresent: "of")
    var new: Content.Step.New?
    if var made = try object.object(ifPresent: "new") {
      new = Content.Step.New(
        text: try made.text("text"), who: try made.word("who"),
        due: try made.due(ifPresent: "due"))
    }
    guard of != nil || new != nil else { throw Unreadable() }
    return Content.Step(trainee: trainee, of: of, new: new, now: try object.word("now"))
  }

  private static func chance(_ object: inout JSONObject) throws(Unreadable) -> Content.Chance {
    Content.Chance(
      trainee: try object.id("trainee"), situation: try object.text("situation"),
      moment: try object.text(ifPresent: "moment"), given: try object.day(ifPresent: "given"),
      text: try object.text(ifPresent: "text"))
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
      started: try object.day("started"), closed: try object.day(ifPresent: "closed"))
  }
}
