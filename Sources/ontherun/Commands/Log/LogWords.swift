/// What stands on the line beside the options: TRAINEE @SITUATION and WORDS, in that order or near it.
struct LogWords: Hashable, Sendable {
  /// Whom it is about.
  var trainee: [String] = []
  /// `@SITUATION`, every one of them.
  var situations: [String] = []
  /// `+LOOKFOR`.
  var well: [String] = []
  /// `~LOOKFOR`.
  var workOn: [String] = []
  /// What was seen.
  var saw: [String] = []
  /// Whether `-` says that the words come from standard input.
  var isReadingInput = false

  /// Sorts words by their first sign; a word with white space in it is text, whatever its sign.
  ///
  /// What stands before `@SITUATION` is the trainee's name, so that it needs no quotation marks;
  /// without a situation it is the first word. Where the trainee is known, all of it is text.
  init(_ words: [String], namesTrainee: Bool = true) {
    let marker = words.firstIndex { Self.sign($0) == "@" }
    for (index, word) in words.enumerated() {
      switch Self.sign(word) {
      case "@": situations.append(String(word.dropFirst()))
      case "+": well.append(String(word.dropFirst()))
      case "~": workOn.append(String(word.dropFirst()))
      default:
        if word == "-" {
          isReadingInput = true
        } else if namesTrainee, marker.map({ index < $0 }) ?? false || trainee.isEmpty {
          trainee.append(word)
        } else {
          saw.append(word)
        }
      }
    }
  }

  private static func sign(_ word: String) -> Character? {
    guard word.count > 1, !word.contains(where: \.isWhitespace), let first = word.first,
      "@+~".contains(first)
    else { return nil }
    return first
  }
}
