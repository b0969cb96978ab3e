/// Reads three lines as they are typed and asks for the part that is missing.
///
/// After QuAL (Chan 2020: evidence, suggestion, connection), but never a score: it asks one
/// question at a time, blocks nothing, and what it says is neither stored nor counted.
public enum WritingCoach {
  /// Returns what the lines hold and the question to ask next.
  ///
  /// The look-fors are the words of those marked to work on. Time in proportion to the text.
  public static func advice(
    saw: String, effect: String, next: String, workOnLookFors: [String]
  ) -> CoachMarks {
    let seen = Seen(saw)
    let hasEffect = !Fold.words(in: effect).isEmpty
    let hasNext = !Fold.words(in: next).isEmpty
    let follows = hasNext && sharesStem(next, with: [saw, effect] + workOnLookFors)
    let question: CoachQuestion? =
      if !seen.isEnough {
        seen.isOnlyTraits ? .whatDone : .whatSeen
      } else if !hasEffect {
        .withWhatEffect
      } else if !hasNext {
        .whatToTry
      } else {
        follows ? nil : .doesItFollow
      }
    return CoachMarks(
      saw: seen.isEnough, effect: hasEffect, tryNext: hasNext, follows: follows,
      question: question)
  }

  /// What the first line says.
  private struct Seen {
    /// Whether there are four words, one of which says what happened.
    let isEnough: Bool
    /// Whether there are traits or praise and nothing that happened.
    let isOnlyTraits: Bool

    init(_ text: String) {
      let words = Fold.words(in: text)
      let saysSomething = words.contains { !isEmptyOfDeeds($0) }
      isOnlyTraits = !saysSomething && words.contains { TraitWords.contains($0) }
      isEnough = saysSomething && Seen.typedWords(text) >= 4
    }

    /// Counts words as people do: everyone's and read-back are one each.
    private static func typedWords(_ text: String) -> Int {
      text.unicodeScalars.split { $0.properties.isWhitespace }
        .count { $0.contains { Fold.isPartOfWord($0) } }
    }
  }

  private static func isEmptyOfDeeds(_ word: String) -> Bool {
    CoachWords.grammar.contains(word) || CoachWords.linking.contains(word)
      || CoachWords.frame.contains(word) || TraitWords.contains(word)
  }

  private static func sharesStem(_ next: String, with lines: [String]) -> Bool {
    let tip = stems(of: next)
    return lines.contains { !tip.isDisjoint(with: stems(of: $0)) }
  }

  private static func stems(of text: String) -> Set<String> {
    // 'Be more confident' does not follow from 'not confident': it names no more to do.
    let words = Fold.words(in: text).filter {
      $0.utf8.count > 1 && !CoachWords.grammar.contains($0) && !TraitWords.contains($0)
    }
    return Set(words.map { Stemmer.stem(of: $0) })
  }
}
