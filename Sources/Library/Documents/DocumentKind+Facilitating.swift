import Practice

extension DocumentKind {
  /// How to lead a training session: its opening, and what happens in rooms.
  static let facilitating = DocumentKind("Prompts/facilitating.yaml") { root, reader, draft in
    let fields = reader.fields(
      root, of: "file for facilitating", needs: ["cards"], allows: ["opening"])
    if let node = fields?["opening"] { reader.opening(node, in: &draft.opening) }
    reader.things(
      fields, "cards", of: "facilitating card",
      needs: ["title", "notice", "say", "do", "avoid", "after"], in: &draft.facilitating
    ) { id, fields, reader in reader.facilitatingCard(id, fields) }
  }
}

extension DocumentReader {
  fileprivate mutating func opening(
    _ node: ContentNode, in declared: inout Declared<FacilitatingCard.Opening>
  ) {
    let fields = fields(node, of: "opening", needs: ["id", "title", "say", "do"])
    guard let fields, let id = id(fields) else { return }
    let title = text(fields, "title", .title)
    let say = text(fields, "say", .prose)
    let steps = texts(fields, "do", .passage)
    var opening: FacilitatingCard.Opening?
    if let title, let say, let steps { opening = .init(title: title, say: say, steps: steps) }
    declare(opening, id, of: "opening", at: node, in: &declared)
  }

  fileprivate mutating func facilitatingCard(
    _ id: FacilitatingCard.ID, _ fields: Fields
  ) -> FacilitatingCard? {
    let title = text(fields, "title", .title)
    let notice = text(fields, "notice", .heard)
    let say = text(fields, "say", .passage)
    let steps = texts(fields, "do", .passage)
    let avoid = text(fields, "avoid", .passage)
    let after = text(fields, "after", .prose)
    guard let title, let notice, let say, let steps, let avoid, let after else { return nil }
    return FacilitatingCard(
      id: id, title: title, notice: notice, say: say, steps: steps, avoid: avoid, after: after)
  }
}
