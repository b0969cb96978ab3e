extension FilterMatch {
  /// What a line must hold to be asked for, so that the others need not be decoded.
  ///
  /// - Parameter needsSteps: Whether it matters where next steps stand by now.
  /// - Returns: The hints; empty where every line has to be looked at.
  public func hints(needsSteps: Bool) -> LineHints {
    // A damaged line may hold anything.
    if filter.states.contains(.damaged) { return LineHints() }
    var parts: [String] = []
    if let situation { parts.append("\"situation\":\"\(situation)\"") }
    if let role = filter.role { parts.append("\"role\":\"\(role.rawValue)\"") }
    return LineHints(
      words: wordsOutsideNames.filter { word in word.allSatisfy { $0 < 0x80 } },
      parts: parts.map { Array($0.utf8) },
      needsSteps: needsSteps || filter.states.contains(.open))
  }
}
