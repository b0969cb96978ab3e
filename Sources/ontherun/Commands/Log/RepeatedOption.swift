/// A text that an option gives twice: ArgumentParser would keep the last and drop the first unsaid.
enum RepeatedOption {
  /// The options whose values are words that somebody typed.
  static let texts = ["--saw", "--effect", "--next", "--they"]

  /// Refuses a text that is given twice; throws `CommandError.usage`.
  static func refuse(in arguments: [String]) throws {
    let options = arguments.prefix { $0 != "--" }
    for text in texts
    where options.count(where: { $0 == text || $0.hasPrefix("\(text)=") }) > 1 {
      throw CommandError.usage("The text of \(text) is given twice. Give it once.")
    }
  }
}
