/// The word that this place says for a trainee, put into our own sentences.
///
/// Only ever given our own words: what somebody typed is shown as typed.
public struct ScreenWord: Hashable, Sendable {
  private let word: String

  /// Takes the word: resident, registrar, fellow.
  public init(_ word: String = "trainee") {
    self.word = word
  }

  /// A sentence of ours with the word in it, and `a` or `an` before it as it needs.
  public func callAsFunction(_ text: String) -> String {
    guard word != "trainee" else { return text }
    let isVowel = word.first.map { "aeiouAEIOU".contains($0) } ?? false
    let article = isVowel ? "an" : "a"
    return [
      ("a trainee", "\(article) \(word)"), ("A trainee", "\(article.capitalized) \(word)"),
      ("trainee", word), ("Trainee", word.capitalized),
    ].reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
