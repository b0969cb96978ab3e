import Practice

/// Packs the files of a library into one text that a program carries.
///
/// The text: a line with the format, the edition and the number of documents; a line for each
/// document with its length in bytes and its path; then the documents, one after the other.
public enum LibraryPacker {
  /// The packed text, or the problems that forbid packing.
  public static func pack(_ files: [LibraryFile]) -> (text: String, problems: [ContentProblem]) {
    let loaded = LibraryLoader.load(files: files)
    guard loaded.problems.isEmpty else { return ("", loaded.problems) }
    let documents = files.sorted { $0.path < $1.path }.compactMap { file in
      var log = ProblemLog(file: file.path)
      return YAMLTree.read(file.bytes, into: &log).map { (path: file.path, text: packed($0)) }
    }
    let head = "\(PackedLibrary.format) \(loaded.guidance.version) \(documents.count)\n"
    let index = documents.map { "\($0.text.utf8.count) \($0.path)\n" }.joined()
    return (head + index + documents.map(\.text).joined(), [])
  }

  /// Text is `t5:hello`, a list `l2:` and its items, a map `m1:`, `4:` and the key, and its node.
  private static func packed(_ node: ContentNode) -> String {
    switch node.value {
    case .text(let text): "t" + measured(text.trimmed)
    case .list(let items): "l\(items.count):" + items.map(packed).joined()
    case .map(let entries):
      "m\(entries.count):" + entries.map { measured($0.key) + packed($0.node) }.joined()
    case .refused: "t0:"
    }
  }

  private static func measured(_ text: String) -> String { "\(text.utf8.count):\(text)" }
}
