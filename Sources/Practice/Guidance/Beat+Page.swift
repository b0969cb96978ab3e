extension Beat {
  /// The columns of a beat's words on a screen of 80.
  public static let pageColumns = 76
  /// The rows that a screen of 24 has for them, below the beat's title and above the keys.
  public static let pageRows = 20

  /// The rows that scene, question and options take there, a free row between each.
  public var rows: Int {
    let columns = Self.pageColumns
    let options = choices.map { WrappedRows.count($0.say, columns: columns - 3) }.reduce(0, +)
    return WrappedRows.count(scene, columns: columns) + 1
      + WrappedRows.count(ask, columns: columns) + (options == 0 ? 0 : options + 1)
  }
}
