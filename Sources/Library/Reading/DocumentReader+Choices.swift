import Practice

extension DocumentReader {
  /// The one of `choices` that a key names.
  mutating func choice<Choice: RawRepresentable<String>>(
    _ fields: Fields, _ key: String, of choices: [Choice]
  ) -> Choice? {
    fields[key].flatMap { choice($0, called: key.quoted, of: choices) }
  }

  /// The one of `choices` that a node names.
  mutating func choice<Choice: RawRepresentable<String>>(
    _ node: ContentNode, called name: String, of choices: [Choice]
  ) -> Choice? {
    let allowed = choices.map(\.rawValue)
    guard case .text(let text) = node.value else {
      reportShape(of: node, name, wanted: allowed.listed("or"))
      return nil
    }
    if let choice = Choice(rawValue: text), allowed.contains(text) { return choice }
    log.add(line: node.line, "\(name) is \(text.quoted); write \(allowed.listed("or")).")
    return nil
  }

  /// The stages that a key lists; nil where the key is missing or lists none.
  mutating func stages(_ fields: Fields, among allowed: [Stage] = Stage.inTraining) -> [Stage]? {
    guard let node = fields["stages"] else { return nil }
    let items = list(node, called: "'stages'")
    if items.isEmpty, case .list = node.value {
      log.add(
        line: node.line,
        "'stages' is empty; write \(allowed.map(\.rawValue).listed("or")) in it.")
    }
    let stages = items.compactMap { choice($0, called: "A stage", of: allowed) }
    return stages.isEmpty ? nil : allowed.filter(stages.contains)
  }

  /// Whether a key says true; nil where it is missing or says something else.
  mutating func flag(_ fields: Fields, _ key: String) -> Bool? {
    guard let node = fields[key] else { return nil }
    switch node.value {
    case .text("true"): return true
    case .text("false"): return false
    case .text(let text):
      log.add(line: node.line, "\(key.quoted) is \(text.quoted); write true or false.")
    default: reportShape(of: node, key.quoted, wanted: "true or false")
    }
    return nil
  }
}

extension Stage {
  /// The stages that files speak of; `other` is shown what core is.
  static let inTraining: [Stage] = [.foundation, .core, .higher]
}
