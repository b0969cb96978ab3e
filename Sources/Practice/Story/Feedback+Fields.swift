extension Feedback {
  /// What was filled in, in the order of the form; the situation and the time come first.
  ///
  /// - Parameters:
  ///   - at: When it was seen.
  ///   - names: How ids read.
  /// - Returns: One field for each look-for, line, jot and choice that is there.
  public func fields(at: Timestamp, names: Names) -> [EntryField] {
    let year = at.day.year
    let place = "\(names.situation(situation)) · \(setting.rawValue)"
    var fields = [
      EntryField("Situation", place), EntryField("When", "\(at.day.short(besides: 0)) \(at.clock)"),
    ]
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { fields.append(EntryField(label, text)) }
    }
    add("Moment", moment.map(names.moment))
    add("Role", role.rawValue)
    for mark in marks { add(mark.mark == .well ? "+ well" : "~ to work on", mark.words) }
    add("I saw", saw)
    add("Effect", effect)
    add(next?.who == .supervisor ? "I will" : "Next time", next?.text)
    add("Due", next?.due.map { names.due($0, besides: year) })
    add("They said", they)
    add("Support", support?.back.map(names.back))
    add("Ahead", support?.ahead.map(names.ahead))
    for jot in jots { add("Jot", "\(jot.at.clock) \(jot.text)") }
    if asked == .trainee { add("Asked for by", "the trainee") }
    return fields
  }
}
