extension DocumentReader {
  /// The id of a thing; nil where it is missing or has the wrong form.
  mutating func id(_ fields: Fields) -> String? {
    fields["id"].flatMap { id($0, called: "'id'") }
  }

  /// The id that a node names.
  mutating func id(_ node: ContentNode, called name: @autoclosure () -> String) -> String? {
    guard let id = text(node, called: name(), .cited) else { return nil }
    if !isChecking || id.isID { return id }
    let advice = id.asID.map { "write \($0.quoted)" } ?? "write one such as 'sickest-first'"
    log.add(
      line: node.line,
      "\(name()) is \(id.quoted); \(advice): at most 40 of a to z, 0 to 9 and single hyphens.")
    return nil
  }

  /// The ids that a key lists, each looked up later and each once.
  mutating func ids(_ fields: Fields, _ key: String, of target: Reference.Target) -> [String] {
    fields[key].map { ids($0, called: key.quoted, of: target) } ?? []
  }

  /// The ids that a node lists.
  mutating func ids(
    _ node: ContentNode, called name: @autoclosure () -> String, of target: Reference.Target
  ) -> [String] {
    var ids: [String] = []
    var seen: Set<String> = []
    for item in list(node, called: name()) {
      guard let id = text(item, called: "An item of \(name())", .cited) else { continue }
      if isChecking, !seen.insert(id).inserted {
        log.add(line: item.line, "\(id.quoted) is twice in \(name()); keep one of them.")
        continue
      }
      ids.append(id)
      refer(to: target, id, line: item.line)
    }
    return ids
  }
}

extension String {
  /// Whether it has the form of an id: `sickest-first`.
  var isID: Bool { asID == self }

  /// The id nearest to it; nil where nothing of it can be in one.
  fileprivate var asID: String? {
    let words = lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = String(words.joined(separator: "-").prefix(40))
    return id.isEmpty || id.last == "-" ? nil : id
  }
}
