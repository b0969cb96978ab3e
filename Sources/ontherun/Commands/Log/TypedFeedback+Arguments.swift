extension TypedFeedback {
  /// Puts together what stands on the line and what came in.
  ///
  /// What is contradictory is noted as a fault, with every word kept.
  ///
  /// - Parameters:
  ///   - words: What stands beside the options.
  ///   - options: The options.
  ///   - input: What came from standard input, where `-` asked for it.
  init(_ words: LogWords, _ options: FeedbackWords, input: InputLines?) {
    self.init()
    trainee = words.trainee.joined(separator: " ")
    situation = words.situations.first ?? ""
    well = options.well + words.well
    workOn = options.workOn + words.workOn
    let lines = [
      ("--saw", [words.saw.joined(separator: " "), options.saw, input?.saw]),
      ("--effect", [options.effect, input?.effect]), ("--next", [options.next, input?.next]),
      ("--they", [options.they, input?.they]),
    ].map { name, texts in (name, texts.compactMap { $0 }.filter { !$0.isEmpty }) }
    saw = lines[0].1.joined(separator: " ")
    effect = lines[1].1.joined(separator: " ")
    next = lines[2].1.joined(separator: " ")
    they = lines[3].1.joined(separator: " ")
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
    fault = Self.fault(words, options, lines, isPlaced: !situation.isEmpty || !moment.isEmpty)
  }

  private static func fault(
    _ words: LogWords, _ options: FeedbackWords, _ lines: [(name: String, texts: [String])],
    isPlaced: Bool
  ) -> String? {
    if words.trainee.isEmpty {
      return "Whom is it about? Write: ontherun log TRAINEE @SITUATION WORDS"
    }
    if !isPlaced { return "Where was it? Add a situation, such as @handover." }
    if words.situations.count > 1 {
      return "Two situations: @\(words.situations.joined(separator: ", @")). Name one."
    }
    let both = (words.well + options.well).first { (words.workOn + options.workOn).contains($0) }
    if let both { return "The look-for '\(both)' is given both as done well and to work on." }
    if options.mine, lines.allSatisfy({ $0.name != "--next" || $0.texts.isEmpty }) {
      return "--mine is about a next step: say --next TEXT too."
    }
    let twice = lines.first { $0.texts.count > 1 }
    return twice.map { "The text of \($0.name) is given twice. Give it once." }
  }
}
