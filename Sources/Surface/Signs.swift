/// The graphemes of a text with their columns, quickly.
///
/// An ASCII byte before another is a grapheme by itself; only the rest is looked at as text.
struct Signs: Sequence, IteratorProtocol {
  /// One grapheme.
  struct Sign {
    /// Where it begins.
    let start: String.Index
    /// Where the next one begins.
    let end: String.Index
    /// The columns that it takes.
    let columns: Int
    /// Whether it is a plain space, where a line may end.
    let isSpace: Bool
  }

  private let text: String
  private var index: String.Index

  /// The graphemes from a place in a text on.
  init(_ text: String, from start: String.Index? = nil) {
    self.text = text
    index = start ?? text.startIndex
  }

  mutating func next() -> Sign? {
    let bytes = text.utf8
    guard index < bytes.endIndex else { return nil }
    let start = index
    let byte = bytes[start]
    index = bytes.index(after: start)
    if byte < 0x80, index == bytes.endIndex || bytes[index] < 0x80 {
      return Sign(start: start, end: index, columns: 1, isSpace: byte == 0x20)
    }
    let grapheme = text[start]
    index = bytes.index(start, offsetBy: grapheme.utf8.count)
    return Sign(start: start, end: index, columns: grapheme.columns, isSpace: false)
  }
}
