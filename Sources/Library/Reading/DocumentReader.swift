import Practice

/// Takes one file's tree apart, collecting what is wrong with it instead of stopping there.
///
/// A key that is missing or faulty reads as nil and is already reported: callers go on with the rest.
struct DocumentReader {
  let file: String
  /// False for the packed library, whose every check ran when it was built.
  let isChecking: Bool
  var log: ProblemLog
  private(set) var references: [Reference] = []
  /// What people read in it, for those checks that look at words.
  var passages: [Passage] = []

  init(file: String, isChecking: Bool) {
    self.file = file
    self.isChecking = isChecking
    log = ProblemLog(file: file)
  }

  /// The keys of a thing; nil where it has none.
  mutating func fields(
    _ node: ContentNode, of what: String, needs: [String], allows: [String] = []
  ) -> Fields? {
    guard case .map(let entries) = node.value else {
      let first = (needs + allows).first ?? ""
      reportShape(of: node, "A \(what)", wanted: "'key: value' lines, \(first) first")
      return nil
    }
    if isChecking { checkKeys(entries, of: what, at: node.line, needs: needs, allows: allows) }
    return Fields(what: what, line: node.line, entries: entries)
  }

  /// The items of a list; none where the key is missing.
  mutating func list(_ fields: Fields, _ key: String) -> [ContentNode] {
    fields[key].map { list($0, called: key.quoted) } ?? []
  }

  /// The items of a list.
  mutating func list(_ node: ContentNode, called name: @autoclosure () -> String) -> [ContentNode] {
    guard case .list(let items) = node.value else {
      reportShape(of: node, name(), wanted: "a list, in [ ] or with each item after '- '")
      return []
    }
    return items
  }

  /// The keys of a set whose keys the file chooses.
  mutating func entries(_ fields: Fields, _ key: String) -> [ContentNode.Entry] {
    guard let node = fields[key] else { return [] }
    guard case .map(let entries) = node.value else {
      reportShape(of: node, key.quoted, wanted: "'key: value' lines")
      return []
    }
    return entries
  }

  /// Notes an id that is looked up once all files are read.
  mutating func refer(to target: Reference.Target, _ id: String, line: Int) {
    guard isChecking else { return }
    references.append(Reference(target: target, id: id, file: file, line: line))
  }

  /// Says that a node has the wrong shape, unless it was refused and said so.
  mutating func reportShape(
    of node: ContentNode, _ what: @autoclosure () -> String, wanted: @autoclosure () -> String
  ) {
    switch node.value {
    case .refused: return
    case .text(""): log.add(line: node.line, "\(what()) is empty; write \(wanted()).")
    default: log.add(line: node.line, "\(what()) is \(node.shape) here; write \(wanted()).")
    }
  }

  private mutating func checkKeys(
    _ entries: [ContentNode.Entry], of what: String, at line: Int, needs: [String],
    allows: [String]
  ) {
    let known = needs + allows
    for entry in entries where !known.contains(entry.key) {
      log.add(line: entry.line, Self.sentence(unknown: entry.key, of: what, known: known))
    }
    for key in needs where !entries.contains(where: { $0.key == key }) {
      log.add(line: line, "This \(what) has no \(key.quoted); add '\(key): …'.")
    }
  }

  private static func sentence(unknown key: String, of what: String, known: [String]) -> String {
    let near = known.nearest(to: key).map { "did you mean \($0.quoted)?" }
    let advice = near ?? "its keys are \(known.listed("and"))."
    return "\(key.quoted) is not a key of a \(what); \(advice)"
  }
}
