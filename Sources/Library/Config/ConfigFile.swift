/// A flat file of settings: `key: value` lines in YAML, each key with its rule.
public struct ConfigFile: Hashable, Sendable {
  /// What is sound, by key.
  public let values: [String: String]
  /// All that is wrong, by line, with what to write instead.
  public let problems: [ContentProblem]

  /// Reads a file; what is faulty is reported, and the rest is used.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - path: What problems call it.
  ///   - rules: The keys that there are.
  public init(_ bytes: [UInt8], path: String, rules: [ConfigRule]) {
    // Nothing but comments is a file in which nothing was changed yet.
    guard bytes.split(separator: UInt8(ascii: "\n")).contains(where: Self.saysSomething) else {
      (values, problems) = ([:], [])
      return
    }
    var reader = DocumentReader(file: path, isChecking: true)
    let root = YAMLTree.read(bytes, into: &reader.log)
    var values: [String: String] = [:]
    if let root,
      let fields = reader.fields(root, of: "file of settings", needs: [], allows: rules.map(\.key))
    {
      for rule in rules {
        guard let node = fields[rule.key] else { continue }
        if let value = reader.value(node, rule) { values[rule.key] = value }
      }
    }
    self.values = values
    problems = reader.log.problems
  }

  private static func saysSomething(_ line: ArraySlice<UInt8>) -> Bool {
    let first = line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != 13 }
    return first != nil && first != UInt8(ascii: "#")
  }
}

extension DocumentReader {
  fileprivate mutating func value(_ node: ContentNode, _ rule: ConfigRule) -> String? {
    guard case .text(let raw) = node.value else {
      reportShape(of: node, rule.key.quoted, wanted: "text after the colon")
      return nil
    }
    let value = raw.trimmed
    if let fault = rule.fault(in: value) {
      log.add(line: node.line, fault)
      return nil
    }
    return value
  }
}
