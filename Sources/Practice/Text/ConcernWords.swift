/// Words that may mean a serious concern, for which this is not the place.
///
/// They light one quiet line, once, that says which people to speak to; nothing is decided here.
public enum ConcernWords {
  /// Returns the first such word, as it was typed; nil when there is none.
  ///
  /// Whole words only, case and accents folded: neither harmony nor pharmacy is harm.
  public static func found(in text: String) -> String? {
    let words = text.unicodeScalars.split { !Fold.isPartOfWord($0) }.lazy.map { String($0) }
    return words.first { concerns.contains(Fold.fold($0)) }
  }

  private static let concerns: Set<String> = CoachWords.words(
    """
    unsafe unsafely harm harms harmed harming harmful
    danger dangerous dangerously endanger endangered endangering negligent negligence neglect
    neglected reckless recklessly
    drunk drunken intoxicated inebriated
    bully bullies bullied bullying harass harassed harassing harassment intimidated intimidating
    intimidation threatened threatening victimised victimized
    abuse abused abusing abusive assault assaulted assaulting violent violence
    racist racism sexist sexism homophobic homophobia transphobic transphobia discriminated
    discrimination discriminatory
    dishonest dishonesty falsified falsifying falsify forged fraud fraudulent lied stole stolen
    theft suicidal suicide
    """)
}
