import Glibc

/// The word that is being completed, as a shell hands it over.
///
/// Bash parts words at `@` and `:`. What stands before such a sign is put back to find candidates; of
/// `is:uns` bash then wants the part after the colon alone, of `@hand` all of it.
struct TypedWord: Hashable, Sendable {
  /// What is being completed.
  let typed: String
  /// What of it the shell keeps by itself.
  private let kept: String

  /// Takes the words of the line, which of them is typed, and what of it stands before the cursor.
  init(_ words: [String], _ index: Int, _ prefix: String) {
    let isBash = getenv("SAP_SHELL").map { String(cString: $0) } == "bash"
    self.init(words, index, prefix, isBash: isBash)
  }

  init(_ words: [String], _ index: Int, _ prefix: String, isBash: Bool) {
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
    candidates().filter { $0.hasPrefix(typed) }.map { String($0.dropFirst(kept.count)) }
  }
}
