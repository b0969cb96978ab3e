import Practice

extension DocumentKind {
  /// Theory, a card for each idea.
  static let theory = DocumentKind("Prompts/theory.yaml") { root, reader, draft in
    let fields = reader.fields(root, of: "file of theory cards", needs: ["cards"])
    reader.things(
      fields, "cards", of: "theory card",
      needs: ["title", "originator", "year", "idea", "ward", "management", "verified"],
      allows: ["caution", "look-fors", "moments", "check"], in: &draft.theory
    ) { id, fields, reader in reader.theoryCard(id, fields) }
  }
}

extension DocumentReader {
  fileprivate mutating func theoryCard(_ id: TheoryCard.ID, _ fields: Fields) -> TheoryCard? {
    let title = text(fields, "title", .title)
    let originator = text(fields, "originator", .cited)
    let year = text(fields, "year", .cited)
    let idea = text(fields, "idea", .passage)
    let ward = text(fields, "ward", .passage)
    let management = text(fields, "management", .passage)
    let caution = text(fields, "caution", .passage)
    let lookFors = ids(fields, "look-fors", of: .lookFor(nil))
    let moments = ids(fields, "moments", of: .moment)
    let isVerified = isVerified(fields)
    guard let title, let idea, let ward, let management else { return nil }
    // An origin that was not confirmed is never shown, so it is not even kept.
    let origin = isVerified ? Self.origin(originator, year) : nil
    return TheoryCard(
      id: id, title: title, origin: origin, idea: idea, ward: ward, management: management,
      caution: caution, lookFors: lookFors, moments: moments)
  }

  /// `Robert Kelley, 1988; Ira Chaleff, 1995`: each with their year, where there are as many years.
  private static func origin(_ originator: String?, _ year: String?) -> String? {
    guard let originator, let year else { return nil }
    let names = originator.split(separator: ";").map { String($0).trimmed }
    let years = year.split(separator: ";").map { String($0).trimmed }
    guard names.count == years.count else { return "\(originator), \(year)" }
    return zip(names, years).map { "\($0), \($1)" }.joined(separator: "; ")
  }
}
