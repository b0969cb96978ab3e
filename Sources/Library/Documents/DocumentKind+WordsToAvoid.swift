import Practice

extension DocumentKind {
  /// Words that a library does without.
  static let wordsToAvoid = DocumentKind("Prompts/words-to-avoid.yaml") { root, reader, draft in
    let fields = reader.fields(root, of: "file of words to avoid", needs: ["words-to-avoid"])
    guard let fields else { return }
    for node in reader.list(fields, "words-to-avoid") {
      let fields = reader.fields(
        node, of: "entry of words to avoid", needs: ["id", "words", "why", "instead"],
        allows: ["where"])
      guard let fields else { continue }
      let id = reader.id(fields)
      let words = reader.items(fields, "words", .wrote, count: 1...60)
      let why = reader.text(fields, "why", .ask)
      let instead = reader.text(fields, "instead", .ask)
      let parts = reader.list(fields, "where").compactMap {
        reader.choice($0, called: "An item of 'where'", of: AvoidedWord.Part.allCases)
      }
      guard let id else { continue }
      var entry: AvoidedWord?
      if let why, let instead {
        entry = AvoidedWord(id: id, words: words, why: why, instead: instead, parts: Set(parts))
      }
      reader.declare(entry, id, of: "entry of words to avoid", at: node, in: &draft.avoided)
    }
  }
}
