import Practice

extension DocumentKind {
  /// A published framework: names and codes only.
  static let frameworks = DocumentKind("Prompts/frameworks/*.yaml") { root, reader, draft in
    let fields = reader.fields(
      root, of: "framework",
      needs: ["id", "title", "owner", "edition", "source", "note", "elements"])
    guard let fields else {
      draft.frameworks.isPartial = true
      return
    }
    let id = reader.documentID(fields)
    let framework = reader.framework(id ?? "", fields)
    if let id { reader.declare(framework, id, of: "framework", at: root, in: &draft.frameworks) }
  }
}

extension DocumentReader {
  fileprivate mutating func framework(_ id: String, _ fields: Fields) -> Framework? {
    let title = text(fields, "title", .cited)
    let owner = text(fields, "owner", .cited)
    let edition = text(fields, "edition", .cited)
    let source = text(fields, "source", .cited)
    let note = text(fields, "note", .prose)
    var elements = Declared<Framework.Element>()
    for node in list(fields, "elements") { element(node, in: &elements) }
    guard let title, let owner, let edition, let source, let note, fields.hasList("elements")
    else { return nil }
    return Framework(
      id: id, title: title, owner: owner, edition: edition, source: source, note: note,
      elements: elements.values)
  }

  private mutating func element(
    _ node: ContentNode, in elements: inout Declared<Framework.Element>
  ) {
    let fields = fields(
      node, of: "framework element", needs: ["code", "title"], allows: ["verified"])
    guard let fields else { return }
    let code = text(fields, "code", .cited)
    let title = text(fields, "title", .cited)
    let isVerified = flag(fields, "verified") ?? (fields["verified"] == nil)
    guard let code else { return }
    // Without a title it is still a code that links may name; an unverified title is never shown.
    let element = Framework.Element(
      code: code, title: title ?? "", isVerified: isVerified && title != nil)
    declare(element, code, of: "framework element", at: node, in: &elements)
  }
}
