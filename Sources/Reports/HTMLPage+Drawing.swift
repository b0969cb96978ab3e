/// The few shapes that charts are made of.
extension HTMLPage {
  /// Begins a chart that has a name, and its description, which is to be ended with `</desc>`.
  mutating func beginChart(_ kind: StaticString, width: Int, height: Int, title: String) {
    put(
      "<figure class=\"chart\"><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
    put(text: title)
    put("\"><svg class=\"")
    put(kind)
    put("\" role=\"img\" viewBox=\"0 0 ")
    put(width)
    put(" ")
    put(height)
    put("\" width=\"")
    put(width)
    put("\" height=\"")
    put(height)
    put("\"><title>")
    put(text: title)
    put("</title><desc>")
  }

  /// Writes words in a chart; the tag is open, for its place to be put in.
  mutating func label(_ words: String, x: Int, y: Int, _ tag: StaticString = "<text") {
    place(tag, x: x, y: y)
    put(">")
    put(text: words)
    put("</text>\n")
  }

  /// Writes a number in a chart.
  mutating func label(_ number: Int, x: Int, y: Int, _ tag: StaticString = "<text") {
    place(tag, x: x, y: y)
    put(">")
    put(number)
    put("</text>\n")
  }

  /// Writes words that rise from a place.
  mutating func slanted(_ words: String, x: Int, y: Int) {
    put("<text transform=\"translate(")
    put(x)
    put(" ")
    put(y)
    put(") rotate(-58)\">")
    put(text: words)
    put("</text>\n")
  }

  /// Draws a rectangle; the tag is open.
  mutating func rect(_ tag: StaticString, x: Int, y: Int, width: Int, height: Int) {
    place(tag, x: x, y: y)
    put(" width=\"")
    put(width)
    put("\" height=\"")
    put(height)
    put("\"/>\n")
  }

  /// Draws a circle round a place; the tag is open.
  mutating func dot(_ tag: StaticString, x: Int, y: Int) {
    put(tag)
    put(" cx=\"")
    put(x)
    put("\" cy=\"")
    put(y)
    put("\"/>\n")
  }

  private mutating func place(_ tag: StaticString, x: Int, y: Int) {
    put(tag)
    put(" x=\"")
    put(x)
    put("\" y=\"")
    put(y)
    put("\"")
  }

  /// Words for a place in a chart that holds no more; the words are whole beside or below it.
  func cut(_ words: String, to count: Int) -> String {
    words.count <= count ? words : words.prefix(count - 1) + "…"
  }
}
