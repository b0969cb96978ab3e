import Glibc

/// The word that is being completed, as a shell hands it over.
///
/// Bash parts words at `@` and `:`. What stands before such a sign is put back to find candidates; of
/// `is:uns` bash then wants the part after the colon alone, of `@hand` all of it. Zsh wants colons escaped.
struct TypedWord: Hashable, Sendable {
  /// What is being completed.
  let typed: String
  /// What of it the shell keeps by itself.
  private let kept: String
  /// Whether the shell takes what stands behind a colon for a remark on what stands before it.
  private let isZsh: Bool

  /// Takes the words of the line, which of them is typed, and what of it stands before the cursor.
  init(_ words: [String], _ index: Int, _ prefix: String) {
    let shell = getenv("SAP_SHELL").map { String(cString: $0) }
    self.init(words, index, prefix, isBash: shell == "bash", isZsh: shell == "zsh")
  }

  init(_ words: [String], _ index: Int, _ prefix: String, isBash: Bool, isZsh: Bool = false) {
    self.isZsh = isZsh
    let before = words.prefix(max(0, index))
    guard isBash, let last = before.last else {
      (typed, kept) = (prefix, "")
      return
    }
    if prefix == ":" {
      (typed, kept) = (last + ":", last + ":")
    } else if last == ":" {
      kept = (before.dropLast().last ?? "") + ":"
      typed = kept + prefix
    } else {
      (typed, kept) = (last == "@" ? "@" + prefix : prefix, "")
    }
  }

  /// The candidates that begin so, as the shell wants them.
  func of(_ candidates: () -> [String]) -> [String] {
    candidates().filter { $0.hasPrefix(typed) }.map { candidate in
      let rest = String(candidate.dropFirst(kept.count))
      return isZsh ? rest.replacing(":", with: "\\:") : rest
    }
  }
}
