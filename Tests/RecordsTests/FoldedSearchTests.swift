import TestSupport
import Testing

@testable import Records

/// A word found in a line whatever its case, wherever it stands.
struct FoldedSearchTests {
  private func finds(_ word: String, in text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { FoldedSearch(Array(word.utf8)).isIn($0) }
  }

  @Test func `it is found at every place of texts of every length`() {
    for length in 0..<70 {
      for place in 0...length {
        let before = String(repeating: "x", count: place)
        let after = String(repeating: "e", count: length - place)
        #expect(finds("marmalade", in: before + "MarmaLade" + after), "\(place) of \(length)")
      }
      #expect(!finds("marmalade", in: String(repeating: "marmalad ", count: length)))
    }
  }

  @Test func `it finds what a plain look finds, and nothing else`() {
    var random = SeededRandom(seed: 7)
    let letters = Array("abcAB-1 @`[{")
    func text(_ lengths: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: lengths, using: &random)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &random)]
        })
    }
    for _ in 0..<20_000 {
      let line = text(0...50)
      let word = text(1...3).lowercased()
      #expect(finds(word, in: line) == line.lowercased().contains(word), "\(word) in \(line)")
    }
  }

  @Test func `an empty word is everywhere, and nothing is in nothing`() {
    #expect(finds("", in: "") && finds("", in: "x"))
    #expect(!finds("x", in: ""))
  }
}
