extension Character {
  /// Columns that the grapheme takes on a terminal: 1 or 2.
  public var columns: Int { 1 }
}
