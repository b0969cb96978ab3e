/// The language of `since:` and `until:`: that of WHEN, meant as a whole day, inclusive.
public enum SincePhrase {
  /// Returns the day meant by someone who types the text now.
  ///
  /// Fails with a problem when nothing is typed, the words mean no day, or one still to come.
  public static func parse(
    _ text: some StringProtocol, clock: LocalClock
  ) -> Result<Day, PhraseProblem> {
    guard text.contains(where: { !$0.isWhitespace }) else {
      return .failure(PhraseProblem(reason: "There is no date.", examples: WhenPhrase.examples))
    }
    return WhenPhrase.parse(text, clock: clock).map { clock.stamp(for: $0.instant).day }
  }
}
