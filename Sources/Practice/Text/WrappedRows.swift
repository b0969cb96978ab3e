/// How many rows a text takes.
public enum WrappedRows {
  /// The rows of a text broken between words, a column for each character.
  ///
  /// Takes time in proportion to the text.
  public static func count(_ text: String, columns: Int) -> Int {
    var rows = 1
    var used = 0
    for word in text.split(separator: " ") {
      let length = word.count
      if used > 0, used + 1 + length > columns {
        rows += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + length
      while used > columns {
        rows += 1
        used -= columns
      }
    }
    return rows
  }
}
