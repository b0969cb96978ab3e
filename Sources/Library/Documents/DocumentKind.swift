/// One kind of library file: its name, and how its tree becomes part of the library.
///
/// A new kind is a file beside this one, and a row in `all`.
struct DocumentKind: Sendable {
  /// Every kind, those in a folder of their own first: a folder outranks a file's name.
  static let all = [
    situations, frameworks, scenarios, lookFors, support, language, theory, feedbackModels,
    facilitating, wordsToAvoid, coverage,
  ]

  /// What the file is called; `*` is any id: `Prompts/situations/*.yaml`.
  let name: String
  private let parts: (folder: Substring, file: Substring)
  /// Whether a library cannot be without it.
  let isNeeded: Bool
  /// Whether feedback rests on it.
  let isForFeedback: Bool
  /// Whether it is a scenario, which only those read who ask for it.
  let isScenario: Bool
  /// Reads a file of this kind.
  let read: @Sendable (ContentNode, inout DocumentReader, inout LibraryDraft) -> Void

  init(
    _ name: String, isNeeded: Bool = false, isForFeedback: Bool = false, isScenario: Bool = false,
    read: @escaping @Sendable (ContentNode, inout DocumentReader, inout LibraryDraft) -> Void
  ) {
    self.name = name
    parts = name.lastParts
    self.isNeeded = isNeeded
    self.isForFeedback = isForFeedback
    self.isScenario = isScenario
    self.read = read
  }

  /// The kind of a file, by the last parts of its path; nil when it is none of ours.
  static func of(_ path: String) -> DocumentKind? {
    let (folder, file) = path.lastParts
    return all.first { kind in
      guard kind.isFolder else { return kind.parts.file == file }
      return kind.parts.folder == folder && file.hasSuffix(".yaml")
        && file.utf8.count > ".yaml".utf8.count
    }
  }

  /// The kind of a file, which may say itself that it is a scenario.
  static func of(_ file: LibraryFile) -> DocumentKind? {
    file.isScenario ? scenarios : of(file.path)
  }

  /// Whether its words are the library's own, for people to read.
  var hasOwnWords: Bool {
    ![DocumentKind.frameworks, .wordsToAvoid, .coverage].map(\.name).contains(name)
  }

  /// Whether its files are named by their ids.
  private var isFolder: Bool { parts.file == "*.yaml" }

  /// All names, as a sentence lists them.
  static var names: String { all.map(\.name).sorted().listed("and") }
}

extension String {
  /// The name of a path's folder and of its file.
  fileprivate var lastParts: (folder: Substring, file: Substring) {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", self[...]) }
    let folder = self[..<slash]
    let start =
      folder.utf8.lastIndex(of: UInt8(ascii: "/")).map(folder.index(after:)) ?? folder.startIndex
    return (folder[start...], self[index(after: slash)...])
  }
}
