/// One kind of library file: its name, and how its tree becomes part of the library.
///
/// A new kind is a file beside this one, and a row in `all`.
struct DocumentKind: Sendable {
  /// Every kind, those in a folder of their own first: a folder outranks a file's name.
  static let all = [situations, frameworks, lookFors, support]

  /// What the file is called; `*` is any id: `Prompts/situations/*.yaml`.
  let name: String
  /// Whether a library cannot be without it.
  let isNeeded: Bool
  /// Reads a file of this kind.
  let read: @Sendable (ContentNode, inout DocumentReader, inout LibraryDraft) -> Void

  init(
    _ name: String, isNeeded: Bool = false,
    read: @escaping @Sendable (ContentNode, inout DocumentReader, inout LibraryDraft) -> Void
  ) {
    self.name = name
    self.isNeeded = isNeeded
    self.read = read
  }

  /// The kind of a file, by the last parts of its path; nil when it is none of ours.
  static func of(_ path: String) -> DocumentKind? { all.first { $0.matches(path) } }

  /// All names, as a sentence lists them.
  static var names: String { all.map(\.name).sorted().listed("and") }

  private func matches(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    let own = name.split(separator: "/")
    guard let last = parts.last, own.last == "*.yaml" else { return parts.last == own.last }
    return last.hasSuffix(".yaml") && last.utf8.count > ".yaml".utf8.count
      && parts.dropLast().last == own.dropLast().last
  }
}
