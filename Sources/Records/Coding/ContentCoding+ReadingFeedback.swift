import Practice

extension ContentCoding {
  /// Reads feedback; a word or a part that a later version says otherwise is left out and kept.
  ///
  /// Throws `Unreadable` where it does not say whom it is about, where, or how it came to be.
  static func feedback(_ object: inout JSONObject) throws(Unreadable) -> Feedback {
    let trainee = try object.id("trainee")
    let byRole: Person.Role = try object.word("byRole", else: .other)
    let situation = try object.text("situation")
    let setting: Setting = try object.word("setting", else: .clinical)
    let moment = object.lenient("moment", text)
    let role: LeadershipRole = try object.word("role", else: .unsure)
    let stage: Stage = try object.word("stage", else: .other)
    let grade = try object.text("grade")
    let unit = try object.text("unit")
    let offered = object.lenient("offered", texts) ?? []
    let marks = marks(&object)
    let words = (
      saw: object.lenient("saw", text), effect: object.lenient("effect", text),
      they: object.lenient("they", text)
    )
    let next = next(&object)
    let steps = steps(&object)
    let support = support(&object)
    let jots = jots(&object)
    let talked = object.lenient("talked", day)
    var feedback = Feedback(
      trainee: trainee, byRole: byRole, situation: situation, setting: setting, role: role,
      stage: stage, grade: grade, unit: unit,
      asked: try object.word("asked", else: .supervisor), via: .form, library: "")
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
    feedback.thread = object.lenient("thread", id)
    feedback.from = object.lenient("from", id)
    feedback.via = try object.word("via", else: .imported)
    feedback.library = try object.text("library")
    return feedback
  }

  private static func texts(
    _ object: inout JSONObject, _ word: StaticString
  ) throws(Unreadable) -> [String]? {
    try object.texts(word)
  }

  /// A sign that is not known is shown as none: nobody may take it for another.
  private static func marks(_ object: inout JSONObject) -> [Feedback.Mark] {
    object.parts("marks") { mark throws(Unreadable) in
      Feedback.Mark(
        id: try mark.text("id"), mark: try mark.word("mark"), words: try mark.text("words"))
    }
  }

  private static func next(_ object: inout JSONObject) -> NextStep? {
    object.part("next") { next throws(Unreadable) in
      NextStep(
        id: try next.id("id"), text: try next.text("text"),
        who: try next.word("who", else: .trainee), due: next.due("due"))
    }
  }

  private static func steps(_ object: inout JSONObject) -> [Feedback.StepChange] {
    object.parts("steps") { step throws(Unreadable) in
      Feedback.StepChange(id: try step.id("id"), now: try step.word("now"))
    }
  }

  private static func support(_ object: inout JSONObject) -> Support? {
    object.part("support") { support throws(Unreadable) in
      Support(back: support.lenient("back", word), ahead: support.lenient("ahead", word))
    }
  }

  private static func word<Word: RawRepresentable<String>>(
    _ object: inout JSONObject, _ key: StaticString
  ) throws(Unreadable) -> Word? {
    try object.word(ifPresent: key)
  }

  private static func jots(_ object: inout JSONObject) -> [Feedback.Jot] {
    object.parts("jots") { jot throws(Unreadable) in
      Feedback.Jot(at: try jot.timestamp("at"), text: try jot.text("text"))
    }
  }
}
