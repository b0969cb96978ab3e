import Practice

extension DocumentReader {
  /// The suggested links of a look-for or a moment: framework to codes.
  mutating func links(_ fields: Fields) -> [Framework.Link] {
    entries(fields, "links").map { entry in
      refer(to: .framework, entry.key, line: entry.line)
      let codes = ids(
        entry.node, called: entry.key.quoted, of: .element(framework: entry.key))
      return Framework.Link(framework: entry.key, codes: codes)
    }
  }
}
