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
    _ node: ContentNode, called name: @autoclosure () -> String, of choices: [Choice]
  ) -> Choice? {
    let allowed = choices.map(\.rawValue)
    guard case .text(let text) = node.value, !text.isEmpty else {
      reportShape(of: node, name(), wanted: allowed.listed("or"))
      return nil
    }
    if let choice = Choice(rawValue: text), allowed.contains(text) { return choice }
    log.add(line: node.line, "\(name()) is \(text.quoted); write \(allowed.listed("or")).")
    return nil
  }

  /// The stages that a key lists; nil where it lists none, or anything else, so that a slip in one
  /// stage is not also reported as that stage missing elsewhere.
  mutating func stages(_ fields: Fields, among allowed: [Stage] = Stage.inTraining) -> [Stage]? {
    guard let node = fields["stages"] else { return nil }
    let items = list(node, called: "'stages'")
    if items.isEmpty, case .list = node.value {
      log.add(
        line: node.line,
        "'stages' is empty; write \(allowed.map(\.rawValue).listed("or")) in it.")
    }
    let stages = items.compactMap { choice($0, called: "A stage", of: allowed) }
    return stages.isEmpty || stages.count < items.count ? nil : allowed.filter(stages.contains)
  }

  /// The keys of something that is said for each stage; others than those needed may be there too.
  mutating func fields(
    _ node: ContentNode, of what: String, needing stages: [Stage]
  ) -> Fields? {
    let others = Stage.inTraining.filter { !stages.contains($0) }
    return fields(
      node, of: what, needs: stages.map(\.rawValue), allows: others.map(\.rawValue))
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
