extension FeedbackWords {
  /// Puts what stands beside the options, and what came in, among them.
  ///
  /// Throws `CommandError.usage` where a text or the situation is given twice, and where a look-for
  /// has both signs.
  func merged(with words: LogWords, input: InputLines?) throws(CommandError) -> FeedbackWords {
    if words.situations.count > 1 {
      throw .usage("Two situations: @\(words.situations.joined(separator: ", @")). Name one.")
    }
    var merged = self
    merged.well += words.well
    merged.workOn += words.workOn
    if let both = merged.well.first(where: { !$0.isEmpty && merged.workOn.contains($0) }) {
      throw .usage("The look-for '\(both)' is given both as done well and to work on.")
    }
    let beside = words.saw.isEmpty ? nil : words.saw.joined(separator: " ")
    merged.saw = try Self.one("--saw", saw, beside, input?.saw)
    merged.effect = try Self.one("--effect", effect, input?.effect)
    merged.next = try Self.one("--next", next, input?.next)
    merged.they = try Self.one("--they", they, input?.they)
    return merged
  }

  /// The only text that was given; one that came in empty was not given.
  private static func one(
    _ name: String, _ option: String?, _ others: String?...
  ) throws(CommandError) -> String? {
    let texts = [option].compactMap { $0 } + others.compactMap { $0 }.filter { !$0.isEmpty }
    guard texts.count < 2 else {
      throw .usage("The text of \(name) is given twice. Give it once.")
    }
    return texts.first
  }
}
