extension SafeText {
  /// Which edge of its columns a text stands at.
  public enum Alignment: Sendable {
    /// Spaces go to the right.
    case left
    /// Spaces go to the left: numbers.
    case right
  }

  /// The text in at most so many columns; what is cut off shows as `…`.
  public func truncated(to columns: Int) -> SafeText {
    guard columns > 0 else { return .empty }
    // No grapheme takes fewer bytes than columns, so short text needs no measuring.
    if text.utf8.count <= columns || self.columns <= columns { return self }
    var kept = prefix(fitting: columns - 1)
    while kept.last == " " { kept.removeLast() }
    return SafeText(safe: kept + "…")
  }

  /// The text with spaces added until it takes so many columns; a longer text stays as it is.
  public func padded(to columns: Int, aligned alignment: Alignment = .left) -> SafeText {
    let missing = columns - self.columns
    guard missing > 0 else { return self }
    let spaces = String(repeating: " ", count: missing)
    return SafeText(safe: alignment == .left ? text + spaces : spaces + text)
  }

  /// The longest start of the text that fits, cut between graphemes.
  private func prefix(fitting columns: Int) -> String {
    var used = 0
    var end = text.startIndex
    for sign in Signs(text) {
      used += sign.columns
      if used > columns { break }
      end = sign.end
    }
    return String(text[..<end])
  }
}
