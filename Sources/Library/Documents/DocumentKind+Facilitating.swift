import Practice

extension DocumentKind {
  /// How to lead a training session: its opening, and what happens in rooms.
  static let facilitating = DocumentKind("Prompts/facilitating.yaml") { root, reader, draft in
    let fields = reader.fields(
      root, of: "file for facilitating", needs: ["cards"],
      allows: ["opening", "debrief", "confidence"])
    if let node = fields?["opening"] { reader.opening(node, in: &draft.opening) }
    reader.things(
      fields, "cards", of: "facilitating card",
      needs: ["title", "notice", "say", "do", "avoid", "after"], in: &draft.facilitating
    ) { id, fields, reader in reader.facilitatingCard(id, fields) }
    if let fields, fields["debrief"] != nil {
      reader.things(
        fields, "debrief", of: "stage of the debrief", needs: ["title", "purpose", "ask"],
        in: &draft.debrief
      ) { _, fields, reader in reader.debriefCard(fields) }
    }
    if let node = fields?["confidence"] { reader.confidence(node, in: &draft.confidence) }
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

  fileprivate mutating func debriefCard(_ fields: Fields) -> DebriefCard? {
    let stage = choice(fields, "id", of: DebriefStage.allCases)
    let title = text(fields, "title", .title)
    let purpose = text(fields, "purpose", .passage)
    let ask = text(fields, "ask", .ask)
    guard let stage, let title, let purpose, let ask else { return nil }
    return DebriefCard(id: stage, title: title, purpose: purpose, ask: ask)
  }

  fileprivate mutating func confidence(
    _ node: ContentNode, in declared: inout Declared<ConfidenceQuestion>
  ) {
    let fields = fields(
      node, of: "question of confidence", needs: ["before", "after", "answers"])
    guard let fields else { return }
    let before = text(fields, "before", .ask)
    let after = text(fields, "after", .ask)
    let answers = items(fields, "answers", .title, count: 2...5)
    var question: ConfidenceQuestion?
    if let before, let after, answers.count > 1 {
      question = ConfidenceQuestion(before: before, after: after, answers: answers)
    }
    declare(question, "confidence", of: "question of confidence", at: node, in: &declared)
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
