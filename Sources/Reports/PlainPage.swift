internal import Surface

/// Lines of plain text within a width: headings, paragraphs and rows, all of them safe to show.
struct PlainPage {
  let width: Int
  /// Signs for bars and dots, plain where a terminal may have no others.
  let signs: PlainSigns
  /// Whether what follows stands under a line of its own, and so further in.
  var isUnderSubject = false
  private(set) var bytes: [UInt8] = []

  init(width: Int, signs: PlainSigns) {
    self.width = max(width, 20)
    self.signs = signs
    bytes.reserveCapacity(16 * 1_024)
  }

  /// Takes room for so many records at once; what is not written to costs nothing.
  mutating func reserve(records: Int) { bytes.reserveCapacity(records * 1_024 + 16 * 1_024) }

  /// The whole page, with a line feed at its end.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes a heading that is told by its capitals and the line before it.
  mutating func heading(_ words: String) {
    let lineEnd = UInt8(ascii: "\n")
    if bytes.last == lineEnd, bytes.dropLast().last != lineEnd { gap() }
    line(SafeText(words.uppercased()).truncated(to: width).text, indent: 0)
  }

  /// Leaves a line free.
  mutating func gap() { bytes.append(UInt8(ascii: "\n")) }

  /// Writes words over as many lines as they need.
  ///
  /// - Parameters:
  ///   - words: The words, as they come from anybody.
  ///   - indent: Columns before the first line.
  ///   - hanging: Columns more before the lines that follow.
  mutating func paragraph(_ words: String, indent: Int = 0, hanging: Int = 0) {
    let columns = max(width - indent - hanging, 10)
    let safe = SafeText(words)
    if safe.text.utf8.count <= columns { return line(safe.text, indent: indent) }
    if wrapPlain(safe.text, at: columns, indent: indent, hanging: hanging) { return }
    for (place, part) in safe.wrapped(at: columns).enumerated() {
      line(part.text, indent: indent + (place == 0 ? 0 : hanging))
    }
  }

  /// Writes words with the sign between things between them.
  mutating func paragraph(parts: [String], indent: Int = 0, hanging: Int = 0) {
    let safe = parts.map { SafeText($0).text }
    let length = safe.reduce(0) { $0 + $1.utf8.count } + signs.dot.count * (parts.count - 1)
    // No sign takes fewer bytes than columns, so what is short enough needs no measuring.
    guard length <= width - indent - hanging else {
      let words = parts.joined(separator: signs.dot)
      return paragraph(words, indent: indent, hanging: hanging)
    }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    for (place, part) in safe.enumerated() {
      if place > 0 { bytes += signs.dot.utf8 }
      bytes += part.utf8
    }
    gap()
  }

  /// Writes a label and, in a column of its own, what it says.
  mutating func row(_ label: String, _ words: String) {
    let column = 14
    let wrapped = SafeText(words).wrapped(at: max(width - column, 10))
    for (place, part) in wrapped.enumerated() {
      let margin = SafeText(place == 0 ? label : "").padded(to: column)
      line(margin.text + part.text, indent: 0)
    }
  }

  /// Writes names, bars and counts, the bars all beginning in one column.
  mutating func bars(_ rows: [(title: String, count: Int)]) {
    let titles = rows.map { SafeText($0.title).truncated(to: width / 2 - 4) }
    let names = titles.map(\.columns).max() ?? 0
    let room = max(width - names - 10, 5)
    let most = max(rows.map(\.count).max() ?? 0, 1)
    for (title, row) in zip(titles, rows) {
      // One sign is one record for as long as the longest bar fits.
      let length = most <= room ? row.count : max(1, row.count * room / most)
      let bar = String(repeating: signs.bar, count: length)
      line("\(title.padded(to: names).text)  \(bar) \(row.count)", indent: 2)
    }
  }

  /// Writes a line that is safe and fits.
  private mutating func line(_ text: String, indent: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    bytes += text.utf8
    gap()
  }

  /// Breaks text of single columns as `SafeText` does, without a text for each line.
  ///
  /// Returns false, and writes nothing, where some sign is not a column wide or a word must break.
  private mutating func wrapPlain(
    _ text: String, at columns: Int, indent: Int, hanging: Int
  ) -> Bool {
    var text = text
    return text.withUTF8 { words in
      let space = UInt8(ascii: " ")
      var breaks: [Range<Int>] = []
      var (start, end, wordStart) = (0, 0, 0)
      for index in 0...words.count {
        let isEnd = index == words.count
        if !isEnd && words[index] != space {
          guard words[index] < 0x80 else { return false }
          continue
        }
        if index > wordStart {
          if index - start > columns {
            guard index - wordStart <= columns, end > start else { return false }
            breaks.append(start..<end)
            start = wordStart
          }
          end = index
        }
        wordStart = index + 1
      }
      breaks.append(start..<end)
      for (place, part) in breaks.enumerated() {
        let margin = indent + (place == 0 ? 0 : hanging)
        bytes.append(contentsOf: repeatElement(space, count: margin))
        bytes.append(contentsOf: words[part])
        bytes.append(UInt8(ascii: "\n"))
      }
      return true
    }
  }
}
