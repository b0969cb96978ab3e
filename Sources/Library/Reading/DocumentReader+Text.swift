extension DocumentReader {
  /// The text that a key names, without the white space around it.
  mutating func text(_ fields: Fields, _ key: String, _ form: TextForm) -> String? {
    fields[key].flatMap { text($0, called: key.quoted, form) }
  }

  /// The text of a node, which a sentence calls `name`; nil where there is none.
  ///
  /// A text that is only too long is reported and still given.
  mutating func text(_ node: ContentNode, called name: @autoclosure () -> String, _ form: TextForm)
    -> String?
  {
    guard case .text(let raw) = node.value else {
      reportShape(of: node, name(), wanted: "text after the colon")
      return nil
    }
    guard isChecking else { return raw }
    let text = raw.trimmed
    guard !text.isEmpty else {
      log.add(line: node.line, "\(name()) is empty; write its text after the colon.")
      return nil
    }
    check(text, at: node.line, called: name(), form)
    if !form.isQuoted { passages.append(Passage(text: text, line: node.line, part: form.part)) }
    return text
  }

  private mutating func check(
    _ text: String, at line: Int, called name: @autoclosure () -> String, _ form: TextForm
  ) {
    let isHidden = { (scalar: Unicode.Scalar) -> Bool in
      // Nearly all there is, and not worth a look into tables.
      if (0x20..<0x7F).contains(scalar.value) { return false }
      return scalar != "\n" && !scalar.properties.generalCategory.isShown
    }
    if let hidden = text.unicodeScalars.first(where: isHidden) {
      let code = String(hidden.value, radix: 16, uppercase: true)
      log.add(line: line, "\(name()) has the invisible character U+\(code) in it; type it again.")
    }
    if form.isOneLine, text.contains("\n") {
      log.add(line: line, "\(name()) has several lines; write it on one.")
    } else if text.count > form.columns {
      log.add(
        line: line,
        "\(name()) is \(text.count) \(form.wraps ? "characters long" : "columns wide"); "
          + "cut it to \(form.columns) or fewer.")
    }
    if form.isProse, let long = text.sentence(longerThan: TextForm.wordLimit) {
      log.add(
        line: line,
        "\(long.text.quoted) in \(name()) has \(long.words) words; "
          + "split it so that each sentence has \(TextForm.wordLimit) or fewer.")
    }
  }
}
