extension String {
  /// As a sentence shows it: in quotes, short, and without anything that could move a cursor.
  var quoted: String {
    let shown = unicodeScalars.prefix(41).map { scalar in
      scalar.properties.generalCategory.isShown ? Character(scalar) : "?"
    }
    return shown.count > 40 ? "'\(String(shown.prefix(39)))…'" : "'\(String(shown))'"
  }
}

extension [String] {
  /// As a sentence lists them: `clinical, management or other`.
  func listed(_ last: String) -> String {
    guard let final = self.last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(last) \(final)"
  }
}

extension Unicode.GeneralCategory {
  /// Whether a scalar of this kind can be seen.
  var isShown: Bool {
    switch self {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
