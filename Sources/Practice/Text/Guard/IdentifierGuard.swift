/// Finds what could identify a patient in words about a trainee, while they are typed.
///
/// It catches slips and does not anonymise: a rare event told without any name still identifies.
/// A date of birth without the words before it is known by its year, so a full date of this app's
/// own years stays clean.
public enum IdentifierGuard {
  /// Returns the identifiers in a text, in order; no two overlap.
  ///
  /// Time and space in proportion to the length of the text, whatever is in it.
  public static func findings(in text: String) -> [IdentifierFinding] {
    IdentifierScanner(GuardText(text)).scan()
  }
}
