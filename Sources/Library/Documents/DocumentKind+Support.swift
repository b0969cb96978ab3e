import Practice

extension DocumentKind {
  /// The words in which support is said, looking back and ahead.
  static let support = DocumentKind("Prompts/support.yaml", isNeeded: true, isForFeedback: true) {
    root, reader, draft in
    let fields = reader.fields(
      root, of: "file of support words", needs: [], allows: ["back", "ahead"])
    guard let fields else { return }
    reader.words(fields, "back", of: Support.Back.allCases, in: &draft.back)
    reader.words(fields, "ahead", of: Support.Ahead.allCases, in: &draft.ahead)
  }
}

extension DocumentReader {
  fileprivate mutating func words<Word: RawRepresentable<String>>(
    _ fields: Fields, _ key: String, of words: [Word], in declared: inout Declared<String>
  ) {
    for node in list(fields, key) {
      let fields = self.fields(node, of: "word of support", needs: ["id", "words"])
      guard let fields else { continue }
      let word = choice(fields, "id", of: words)
      let text = text(fields, "words", .words)
      if let word { declare(text, word.rawValue, of: "word of support", at: node, in: &declared) }
    }
    for word in words where !declared.contains(word.rawValue) {
      log.add(
        line: fields[key]?.line ?? fields.line,
        "\(key.quoted) has no words for \(word.rawValue.quoted); "
          + "add '- { id: \(word.rawValue), words: … }'.")
    }
  }
}
