import Practice

extension DocumentReader {
  /// Reads a list of things that each have an id, and enters what is sound.
  mutating func things<Value>(
    _ fields: Fields?, _ key: String, of what: String, needs: [String], allows: [String] = [],
    in declared: inout Declared<Value>,
    read: (String, Fields, inout DocumentReader) -> Value?
  ) {
    guard let fields, fields.hasList(key) else {
      declared.isPartial = true
      if let fields { _ = list(fields, key) }
      return
    }
    for node in list(fields, key) {
      let own = self.fields(node, of: what, needs: ["id"] + needs, allows: allows)
      guard let own else { continue }
      let id = id(own)
      let value = read(id ?? "", own, &self)
      if let id { declare(value, id, of: what, at: node, in: &declared) }
    }
  }

  /// The texts that a key lists; nil where there is none that can be read.
  mutating func texts(_ fields: Fields, _ key: String, _ form: TextForm) -> [String]? {
    guard let node = fields[key] else { return nil }
    let items = list(node, called: key.quoted)
    if items.isEmpty, case .list = node.value {
      log.add(line: node.line, "\(key.quoted) is empty; write its items after '- '.")
    }
    let texts = items.compactMap { text($0, called: "An item of \(key.quoted)", form) }
    return texts.isEmpty ? nil : texts
  }

  /// Whether a thing's origin was confirmed; one that was not says in `check` what is missing.
  mutating func isVerified(_ fields: Fields) -> Bool {
    let isVerified = flag(fields, "verified") ?? false
    let check = text(fields, "check", .cited)
    if case .text("false") = fields["verified"]?.value, check == nil, fields["check"] == nil {
      log.add(
        line: fields.line,
        "This \(fields.what) is not verified and has no 'check'; "
          + "add 'check: …' to say what could not be confirmed.")
    }
    return isVerified
  }
}
