import Practice

extension ContentCoding {
  static func feedback(_ object: inout JSONObject) throws(Unreadable) -> Feedback {
    let trainee = try object.id("trainee")
    let byRole: Person.Role = try object.word("byRole")
    let situation = try object.text("situation")
    let setting: Setting = try object.word("setting")
    let moment = try object.text(ifPresent: "moment")
    let role: LeadershipRole = try object.word("role")
    let stage: Stage = try object.word("stage")
    let grade = try object.text("grade")
    let unit = try object.text("unit")
    let offered = try object.texts("offered")
    let marks = try marks(&object)
    let words = try (
      saw: object.text(ifPresent: "saw"), effect: object.text(ifPresent: "effect"),
      they: object.text(ifPresent: "they")
    )
    let next = try next(&object)
    let steps = try steps(&object)
    let support = try support(&object)
    let jots = try jots(&object)
    let talked = try object.day(ifPresent: "talked")
    var feedback = Feedback(
      trainee: trainee, byRole: byRole, situation: situation, setting: setting, role: role,
      stage: stage, grade: grade, unit: unit, asked: try object.word("asked"),
      via: .form, library: "")
    feedback.moment = moment
    feedback.offered = offered
    feedback.marks = marks
    feedback.saw = words.saw
    feedback.effect = words.effect
    feedback.they = words.they
    feedback.next = next
    feedback.steps = steps
    feedback.support = support
    feedback.jots = jots
    feedback.talked = talked
    feedback.thread = try object.id(ifPresent: "thread")
    feedback.from = try object.id(ifPresent: "from")
    feedback.via = try object.word("via")
    feedback.library = try object.text("library")
    return feedback
  }

  private static func marks(_ object: inout JSONObject) throws(Unreadable) -> [Feedback.Mark] {
    var marks: [Feedback.Mark] = []
    for var mark in try object.objects("marks") {
      marks.append(
        Feedback.Mark(
          id: try mark.text("id"), mark: try mark.word("mark"), words: try mark.text("words")))
    }
    return marks
  }

  private static func next(_ object: inout JSONObject) throws(Unreadable) -> NextStep? {
    guard var next = try object.object(ifPresent: "next") else { return nil }
    return NextStep(
      id: try next.id("id"), text: try next.text("text"), who: try next.word("who"),
      due: try next.due(ifPresent: "due"))
  }

  private static func steps(
    _ object: inout JSONObject
  ) throws(Unreadable) -> [Feedback.StepChange] {
    var steps: [Feedback.StepChange] = []
    for var step in try object.objects("steps") {
      steps.append(Feedback.StepChange(id: try step.id("id"), now: try step.word("now")))
    }
    return steps
  }

  private static func support(_ object: inout JSONObject) throws(Unreadable) -> Support? {
    guard var support = try object.object(ifPresent: "support") else { return nil }
    return Support(
      back: try support.word(ifPresent: "back"), ahead: try support.word(ifPresent: "ahead"))
  }

  private static func jots(_ object: inout JSONObject) throws(Unreadable) -> [Feedback.Jot] {
    var jots: [Feedback.Jot] = []
    for var jot in try object.objects("jots") {
      jots.append(Feedback.Jot(at: try jot.timestamp("at"), text: try jot.text("text")))
    }
    return jots
  }
}
