import Practice

extension DocumentKind {
  /// All look-fors and the groups they belong to.
  static let lookFors = DocumentKind("Prompts/look-fors.yaml", isNeeded: true, isForFeedback: true)
  {
    root, reader, draft in
    let fields = reader.fields(
      root, of: "file of look-fors", needs: ["look-fors"], allows: ["groups"])
    if fields?.hasList("look-fors") != true { draft.lookFors.isPartial = true }
    if fields?.hasList("groups") != true, fields?["groups"] != nil || fields == nil {
      draft.groups.isPartial = true
    }
    guard let fields else { return }
    for node in reader.list(fields, "groups") {
      guard let fields = reader.fields(node, of: "group", needs: ["id", "title"]) else { continue }
      let id = reader.id(fields)
      let title = reader.text(fields, "title", .title)
      guard let id else { continue }
      let group = title.map { LookFor.Group(id: id, title: $0) }
      reader.declare(group, id, of: "group", at: node, in: &draft.groups)
    }
    for node in reader.list(fields, "look-fors") {
      let fields = reader.fields(
        node, of: "look-for", needs: ["id", "words", "group", "role", "stages"], allows: ["links"])
      guard let fields else { continue }
      let id = reader.id(fields)
      let lookFor = reader.lookFor(id ?? "", fields)
      if let id { reader.declare(lookFor, id, of: "look-for", at: node, in: &draft.lookFors) }
    }
  }
}

extension DocumentReader {
  fileprivate mutating func lookFor(_ id: LookFor.ID, _ fields: Fields) -> LookFor? {
    let words = text(fields, "words", .words)
    let group = group(fields)
    let role = choice(fields, "role", of: LeadershipRole.allCases.filter { $0 != .unsure })
    let stages = stages(fields)
    let links = links(fields)
    guard let words, let group, let role, let stages else { return nil }
    return LookFor(id: id, words: words, group: group, role: role, stages: stages, links: links)
  }

  private mutating func group(_ fields: Fields) -> String? {
    guard let node = fields["group"], let id = text(node, called: "'group'", .cited) else {
      return nil
    }
    refer(to: .group, id, line: node.line)
    return id
  }
}
