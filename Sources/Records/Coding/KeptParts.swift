import Practice

/// Writes content in which a later version said more than is understood here, so that nothing of it
/// is lost: what changed is changed, all else stands as it was found.
struct KeptParts {
  private let parts: [String: JSONTree]

  /// Takes the keys that are known and were not wholly understood; nil where there are none.
  init?(_ unknown: [Record.UnknownKey]) {
    guard unknown.contains(where: \.isPart) else { return nil }
    parts = Dictionary(
      unknown.filter(\.isPart).compactMap { part in
        JSONTree(Array(part.json.utf8)).map { (part.key, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes the keys of a content.
  func write(_ content: Content, to json: inout JSONWriter) {
    guard let wanted = Self.tree(of: content) else { return }
    let found = JSONTree.object(
      wanted.members.filter { parts[$0.key] == nil }
        + parts.sorted { $0.key < $1.key }.map { JSONTree.Member(key: $0.key, value: $0.value) })
    let understood = Self.read(found, as: content.kind).flatMap(Self.tree) ?? wanted
    var left = parts
    for member in wanted.members {
      let part = left.removeValue(forKey: member.key)
      let value = JSONTree.patched(
        part, understood: understood[member.key], wanted: member.value)
      if let value { json.member(member.key, json: value.json) }
    }
    for (key, part) in left.sorted(by: { $0.key < $1.key }) {
      let value = JSONTree.patched(part, understood: understood[key], wanted: nil)
      if let value { json.member(key, json: value.json) }
    }
  }

  private static func tree(of content: Content) -> JSONTree? {
    var json = JSONWriter()
    json.object { ContentCoding.write(content, unknown: [], to: &$0) }
    return JSONTree(json.bytes)
  }

  private static func read(_ tree: JSONTree, as kind: String) -> Content? {
    var tape = JSONTape()
    guard (try? tape.read(Array(tree.json.utf8).span)) != nil,
      var object = try? JSONObject(tape, at: 0)
    else { return nil }
    return (try? ContentCoding.read(kind, from: &object)) ?? nil
  }
}
