import Surface

/// Results as labels in one column and words, wrapped, beside them.
struct LabelledLines {
  /// Where words begin.
  let column: Int

  /// Writes a label and, beside it, each of its items.
  func write(_ label: String, _ items: [String]) {
    let width = max(40, min(Console.columns ?? 80, 100))
    var first = true
    for item in items {
      for line in SafeText(item).wrapped(at: width - column) {
        let start = first ? label : ""
        Output.line(start + String(repeating: " ", count: max(1, column - start.count)) + line.text)
        first = false
      }
    }
  }
}
