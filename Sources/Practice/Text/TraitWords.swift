/// Words for what a person is like, and words of praise: neither says what the person did.
///
/// The first five families are those of Schmader 2007, Madera 2009, and Trix & Psenka 2003 on
/// letters of recommendation. The list of Gaucher 2011 is left out on purpose: its stems (lead,
/// decision, challenge, analyse) are the very vocabulary of leadership.
enum TraitWords {
  /// Returns whether a folded word names a trait or praises.
  static func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    // Calmly, kindly: the same trait, said of the manner.
    return word.hasSuffix("ly") && words.contains(String(word.dropLast(2)))
  }

  private static let words: Set<String> = CoachWords.words(
    [standout, ability, grindstone, communal, agentic, demeanour, praise].joined(separator: " "))

  private static let standout =
    "outstanding exceptional superb unique exemplary remarkable extraordinary"
  private static let ability =
    """
    talented talent brilliant brilliance gifted bright able capable clever intelligent smart
    skilled skilful competent competence knowledgeable natural scientific
    """
  private static let grindstone =
    """
    hardworking conscientious diligent diligence reliable reliability thorough dependable dedicated
    motivated committed organised organized meticulous efficient punctual keen enthusiastic
    enthusiasm professional professionalism methodical careful hard
    """
  private static let communal =
    """
    caring kind kindness helpful warm warmth supportive lovely compassionate compassion empathic
    empathetic empathy friendly gentle pleasant polite approachable considerate sweet
    bubbly cheerful nice humble modest sensitive
    """
  private static let agentic =
    """
    assertive assertiveness confident confidence ambitious forceful independent independence
    decisive strong bold dominant charismatic authoritative bossy abrasive aggressive arrogant
    """
  private static let demeanour =
    """
    calm calmness composed relaxed nervous anxious shy timid quiet passive hesitant rude lazy
    weak sloppy difficult stressed unprofessional disorganised mature sensible positive
    """
  private static let praise =
    """
    good great excellent fantastic amazing wonderful best better perfect fine awesome impressive
    bad poor
    """
}
