import Practice

extension DocumentKind {
  /// The words of leadership.
  static let language = DocumentKind("Prompts/language.yaml") { root, reader, draft in
    let fields = reader.fields(root, of: "file of words", needs: ["words"])
    reader.things(
      fields, "words", of: "word", needs: ["word", "kind", "meaning", "heard"],
      allows: ["look-fors", "see"], in: &draft.words
    ) { id, fields, reader in reader.word(id, fields) }
  }
}

extension DocumentReader {
  fileprivate mutating func word(_ id: LeadershipWord.ID, _ fields: Fields) -> LeadershipWord? {
    let word = text(fields, "word", .title)
    let kind = choice(fields, "kind", of: LeadershipWord.Kind.allCases)
    let meaning = text(fields, "meaning", .passage)
    let heard = text(fields, "heard", .heard)
    let lookFors = ids(fields, "look-fors", of: .lookFor(nil))
    let see = ids(fields, "see", of: .word)
    guard let word, let kind, let meaning, let heard else { return nil }
    return LeadershipWord(
      id: id, word: word, kind: kind, meaning: meaning, heard: heard, lookFors: lookFors, see: see)
  }
}
