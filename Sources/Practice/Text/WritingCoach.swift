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
    let (sawWords, effectWords) = (Fold.words(in: saw), Fold.words(in: effect))
    let nextWords = Fold.words(in: next)
    let seen = Seen(words: sawWords, of: saw)
    let (hasEffect, hasNext) = (!effectWords.isEmpty, !nextWords.isEmpty)
    let lines = [sawWords, effectWords] + workOnLookFors.map { Fold.words(in: $0) }
    let follows = sharesStem(nextWords, with: lines)
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

    init(words: [String], of text: String) {
      let saysSomething = words.contains { !isEmptyOfDeeds($0) }
      isOnlyTraits = !saysSomething && words.contains { TraitWords.contains($0) }
      isEnough = saysSomething && Seen.typedWords(text) >= 4
    }

    /// Counts words as people do: everyone's and read-back are one each.
    private static func typedWords(_ text: String) -> Int {
      Fold.fold(text).unicodeScalars.split(separator: " ")
        .count { $0.contains { Fold.isPartOfWord($0) } }
    }
  }

  private static func isEmptyOfDeeds(_ word: String) -> Bool {
    CoachWords.grammar.contains(word) || CoachWords.linking.contains(word)
      || CoachWords.frame.contains(word) || TraitWords.contains(word)
  }

  private static func sharesStem(_ next: [String], with lines: [[String]]) -> Bool {
    let tip = Set(next.lazy.filter(isTelling).map { Stemmer.stem(of: $0) })
    guard !tip.isEmpty else { return false }
    return lines.contains { line in
      line.contains { isTelling($0) && tip.contains(Stemmer.stem(of: $0)) }
    }
  }

  /// Returns whether a word that two lines share makes one follow from the other.
  ///
  /// 'Be more confident' does not follow from 'not confident': it names nothing to do.
  private static func isTelling(_ word: String) -> Bool {
    word.utf8.count > 1 && !CoachWords.grammar.contains(word) && !TraitWords.contains(word)
  }
}
