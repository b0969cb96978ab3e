/// Words that were looked for, and where they stand in a text, folded for case and accents.
public struct FoundWords: Hashable, Sendable {
  /// A piece of a text, and whether it is one of the words.
  public struct Piece: Hashable, Sendable {
    /// The piece, as it stands in the text.
    public var text: String
    /// Whether it was looked for.
    public var isFound: Bool
  }

  private let words: [[UInt8]]

  /// Takes words as typed.
  public init(_ words: [String]) {
    self.words = words.map { Array(Fold.fold($0).utf8) }.filter { !$0.isEmpty }
  }

  /// Whether nothing is looked for.
  public var isEmpty: Bool { words.isEmpty }

  /// Returns a text cut where words begin and end; joined, the pieces are the text.
  ///
  /// A letter is found whole or not at all, with its accents.
  public func pieces(of text: String) -> [Piece] {
    guard !words.isEmpty, !text.isEmpty else { return [Piece(text: text, isFound: false)] }
    let characters = Array(text)
    let found = self.found(in: characters)
    var pieces: [Piece] = []
    var start = 0
    for end in 1...characters.count where end == characters.count || found[end] != found[start] {
      pieces.append(Piece(text: String(characters[start..<end]), isFound: found[start]))
      start = end
    }
    return pieces
  }

  /// Returns whether a text holds any of the words.
  public func isIn(_ text: String) -> Bool { pieces(of: text).contains(where: \.isFound) }

  private func found(in characters: [Character]) -> [Bool] {
    var bytes: [UInt8] = []
    var owners: [Int] = []
    for (index, character) in characters.enumerated() {
      for scalar in character.unicodeScalars {
        let folded = Fold.folding(of: scalar).utf8
        bytes += folded
        owners += repeatElement(index, count: folded.count)
      }
    }
    var found = [Bool](repeating: false, count: characters.count)
    for word in words where word.count <= bytes.count {
      for start in 0...(bytes.count - word.count)
      where bytes[start] == word[0]
        && bytes[start..<start + word.count].elementsEqual(word)
      {
        for index in owners[start]...owners[start + word.count - 1] { found[index] = true }
      }
    }
    return found
  }
}
