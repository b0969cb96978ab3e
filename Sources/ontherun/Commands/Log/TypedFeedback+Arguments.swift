extension TypedFeedback {
  /// Puts together what stands on the line and what came in.
  ///
  /// - Parameters:
  ///   - words: What stands beside the options.
  ///   - options: The options.
  ///   - input: What came from standard input, where `-` asked for it.
  /// - Throws: `CommandError.usage`.
  init(
    _ words: LogWords, _ options: FeedbackOptions, input: InputLines?
  ) throws(CommandError) {
    self.init()
    guard words.situations.count < 2 else {
      throw .usage("Two situations: @\(words.situations.joined(separator: ", @")). Name one.")
    }
    trainee = words.trainee.joined(separator: " ")
    situation = words.situations.first ?? ""
    well = options.well + words.well
    workOn = options.workOn + words.workOn
    saw = try Self.only(words.saw.joined(separator: " "), options.saw, input?.saw, "--saw")
    effect = try Self.only("", options.effect, input?.effect, "--effect")
    next = try Self.only("", options.next, input?.next, "--next")
    they = try Self.only("", options.they, input?.they, "--they")
    due = options.due ?? ""
    isMine = options.mine
    isSaid = options.said
    support = options.support ?? ""
    ahead = options.ahead ?? ""
    role = options.role ?? ""
    moment = options.moment ?? ""
    thread = options.thread ?? ""
    at = options.at ?? ""
    by = options.by ?? ""
  }

  /// One field said twice would have to lose one of its words.
  private static func only(
    _ words: String, _ option: String?, _ input: String?, _ name: String
  ) throws(CommandError) -> String {
    let given = [words, option ?? "", input ?? ""].filter { !$0.isEmpty }
    guard given.count < 2 else {
      throw .usage("The text of \(name) is given twice. Give it once.")
    }
    return given.first ?? ""
  }
}
