import Practice
import Testing

/// Where words stand in a text.
struct FoundWordsTests {
  private func marked(_ text: String, _ words: String...) -> String {
    FoundWords(words).pieces(of: text).map { $0.isFound ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test func `words are found whatever their case and accents`() {
    #expect(marked("You named the SICKEST first", "sick") == "You named the [SICK]EST first")
    #expect(marked("Élodie and Zoe\u{308}", "elodie", "ZOE") == "[Élodie] and [Zoe\u{308}]")
    #expect(marked("Straße", "strasse") == "[Straße]")
  }

  @Test func `a letter is found whole or not at all`() {
    #expect(marked("Straße", "stras") == "[Straß]e")
  }

  @Test func `words that touch or overlap are one piece`() {
    #expect(marked("handover", "hand", "over") == "[handover]")
    #expect(marked("banana", "ana") == "b[anana]")
  }

  @Test func `without words, or without a match, the text is one piece`() {
    #expect(FoundWords([]).pieces(of: "text").map(\.text) == ["text"])
    #expect(FoundWords([""]).isEmpty)
    #expect(marked("text", "longer than it") == "text")
    #expect(marked("", "a") == "")
    #expect(!FoundWords(["b"]).isIn("a"))
  }
}
