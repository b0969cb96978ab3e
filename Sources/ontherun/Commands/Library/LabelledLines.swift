import Practice
import Surface

/// Results as labels in one column and words, wrapped, beside them.
struct LabelledLines {
  /// Where words begin.
  let column: Int

  /// Writes a label and, beside it, each item of a passage.
  func write(_ passage: GlossaryEntry.Passage) {
    let width = max(40, min(Console.columns ?? 80, 100))
    var label = passage.label
    for (index, item) in passage.items.enumerated() {
      var sign = passage.sign(before: index)
      for line in SafeText(item).wrapped(at: width - column - sign.count) {
        let gap = String(repeating: " ", count: max(1, column - label.count))
        Output.line(label + gap + sign + line.text)
        label = ""
        sign = String(repeating: " ", count: sign.count)
      }
    }
  }
}
