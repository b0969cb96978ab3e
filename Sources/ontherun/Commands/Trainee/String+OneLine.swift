extension String {
  /// The words of it with one space between them: names and grades have no lines.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
