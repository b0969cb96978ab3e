/// One line of what `doctor` says: how things stand with one matter, and what to do.
struct Check: Hashable, Sendable {
  /// How much it matters.
  enum Weight: String, Sendable {
    /// All is well.
    case ok
    /// Nothing is lost or open to others, and it is good to know.
    case note
    /// It has to be seen to.
    case wrong = "WRONG"
  }

  /// The matter, in one word.
  let name: String
  /// How much it matters.
  let weight: Weight
  /// How things stand.
  let words: String
  /// What to do; empty where there is nothing to do.
  var advice = ""
  /// Whether `--repair` sees to it.
  var isRepairable = false

  /// The line.
  var line: String {
    let start = weight.rawValue.padded(to: 6) + name.padded(to: 10) + words
    return advice.isEmpty ? start : "\(start) \(advice)"
  }

  /// All is well with a matter.
  static func ok(_ name: String, _ words: String) -> Check {
    Check(name: name, weight: .ok, words: words)
  }

  /// Something good to know.
  static func note(
    _ name: String, _ words: String, _ advice: String = "", isRepairable: Bool = false
  ) -> Check {
    Check(name: name, weight: .note, words: words, advice: advice, isRepairable: isRepairable)
  }

  /// Something that has to be seen to.
  static func wrong(
    _ name: String, _ words: String, _ advice: String, isRepairable: Bool = false
  ) -> Check {
    Check(name: name, weight: .wrong, words: words, advice: advice, isRepairable: isRepairable)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    count < width ? self + String(repeating: " ", count: width - count) : self + " "
  }
}
