import Practice

extension DocumentKind {
  /// Ways of holding a conversation about what was seen.
  static let feedbackModels = DocumentKind("Prompts/feedback-models.yaml") { root, reader, draft in
    let fields = reader.fields(root, of: "file of feedback models", needs: ["models"])
    reader.things(
      fields, "models", of: "feedback model",
      needs: ["title", "origin", "steps", "when", "not-when", "minutes", "example", "verified"],
      allows: ["check"], in: &draft.models
    ) { id, fields, reader in reader.feedbackModel(id, fields) }
  }
}

extension DocumentReader {
  fileprivate mutating func feedbackModel(
    _ id: FeedbackModel.ID, _ fields: Fields
  ) -> FeedbackModel? {
    let title = text(fields, "title", .title)
    let origin = text(fields, "origin", .cited)
    let steps = texts(fields, "steps", .passage)
    let when = text(fields, "when", .passage)
    let notWhen = text(fields, "not-when", .passage)
    let minutes = text(fields, "minutes", .title)
    let example = text(fields, "example", .passage)
    let isVerified = isVerified(fields)
    guard let title, let steps, let when, let notWhen, let minutes, let example else { return nil }
    return FeedbackModel(
      id: id, title: title, origin: isVerified ? origin : nil, steps: steps, when: when,
      notWhen: notWhen, minutes: minutes, example: example)
  }
}
