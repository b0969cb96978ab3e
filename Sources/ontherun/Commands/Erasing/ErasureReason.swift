import Practice

/// The reason for an erasure, which stays in the store when everything else is gone.
enum ErasureReason {
  /// What stands before many names and tells nobody.
  private static let titles: Set<String> = ["dr", "mr", "mrs", "ms", "miss", "mx", "prof"]

  /// Passes a reason that says something and names nobody.
  ///
  /// - Parameters:
  ///   - why: The reason.
  ///   - names: Names that are to go.
  ///   - isChecked: Whether somebody said that what looks like a name or an identifier is none.
  /// - Throws: `DeskError`: `badValue`, `identifier`.
  static func check(_ why: String, names: [String], isChecked: Bool) throws(DeskError) {
    guard why.contains(where: { !$0.isWhitespace }) else {
      throw .badValue("Say why it is erased; the reason stays, and names nobody.")
    }
    guard !isChecked else { return }
    let parts = Set(names.flatMap { Fold.words(in: $0) }).filter {
      $0.count > 1 && !titles.contains($0)
    }
    let words = why.split { !$0.isLetter && $0 != "'" && $0 != "’" && $0 != "-" }
    if let named = words.first(where: { word in
      Fold.words(in: String(word)).contains(where: parts.contains)
    }) {
      throw .badValue(
        "The reason stays in the store, so it must not name them: leave out '\(named)', or say "
          + "--checked where it is no name.")
    }
    try IdentifierCheck.pass([("Why", why)])
  }
}
