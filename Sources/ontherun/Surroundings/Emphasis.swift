import Glibc
import Practice

/// Bold words in results, where a terminal reads them.
enum Emphasis {
  /// A line that is safe to show, with found words in bold; plain in a pipe or a file, or TERM=dumb.
  static func marking(_ words: FoundWords, in line: String) -> String {
    guard !words.isEmpty, isShown else { return line }
    return words.pieces(of: line).map { piece in
      piece.isFound ? "\u{1B}[1m\(piece.text)\u{1B}[0m" : piece.text
    }.joined()
  }

  private static var isShown: Bool {
    guard isatty(STDOUT_FILENO) == 1 else { return false }
    let term = getenv("TERM").map { String(cString: $0) } ?? ""
    return !term.isEmpty && term != "dumb"
  }
}
