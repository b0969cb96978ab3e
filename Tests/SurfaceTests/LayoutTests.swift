import Surface
import Testing

@Suite struct `Text layout` {
  @Test(
    arguments: [
      ("handover", 8, "handover"), ("handover", 7, "handov…"), ("handover", 1, "…"),
      ("handover", 0, ""), ("handover", -3, ""), ("", 0, ""), ("", 4, ""),
      ("ward round", 6, "ward…"), ("漢字漢字", 8, "漢字漢字"), ("漢字漢字", 7, "漢字漢…"),
      ("漢字漢字", 6, "漢字…"), ("e\u{301}te\u{301}", 3, "e\u{301}te\u{301}"), ("ete\u{301}s", 3, "et…"),
      ("👩‍⚕️👩‍⚕️", 3, "👩‍⚕️…"), ("👩‍⚕️👩‍⚕️", 2, "…"),
    ] as [(String, Int, String)])
  func `is cut to its columns with a sign`(text: String, columns: Int, expected: String) {
    let cut = SafeText(text).truncated(to: columns)
    #expect(cut.text == expected)
    #expect(cut.columns <= max(0, columns))
  }

  @Test(
    arguments: [
      ("", 5, [""]), ("one", 5, ["one"]), ("one two", 5, ["one", "two"]),
      ("one two", 7, ["one two"]), ("one  two", 7, ["one", "two"]), ("one  two", 8, ["one  two"]),
      ("a b c d", 3, ["a b", "c d"]), ("handover", 3, ["han", "dov", "er"]),
      ("a handover", 4, ["a", "hand", "over"]), ("handover a", 4, ["hand", "over", "a"]),
      ("  indented text", 10, ["  indented", "text"]), ("trailing   ", 8, ["trailing"]),
      ("漢字漢字", 4, ["漢字", "漢字"]), ("漢字漢字", 5, ["漢字", "漢字"]),
      ("漢", 1, ["漢"]), ("ab", 0, ["a", "b"]), ("    ", 2, [""]),
      ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ] as [(String, Int, [String])])
  func `is wrapped between words`(text: String, columns: Int, expected: [String]) {
    #expect(SafeText(text).wrapped(at: columns).map(\.text) == expected)
  }

  @Test func `wrapping loses no grapheme and fits, whatever the width`() {
    let text: SafeText = "Asked the 漢字 registrar 👩‍⚕️ re\u{301}sume\u{301} 🇬🇧 anextraordinarilylongword"
    for columns in 2...60 {
      let lines = text.wrapped(at: columns)
      #expect(lines.allSatisfy { $0.columns <= columns })
      let letters = lines.flatMap { $0.text.filter { $0 != " " } }
      #expect(String(letters) == text.text.filter { $0 != " " })
    }
  }

  @Test func `is padded on either side and never cut by it`() {
    #expect(SafeText("ab").padded(to: 4).text == "ab  ")
    #expect(SafeText("ab").padded(to: 4, aligned: .right).text == "  ab")
    #expect(SafeText("漢").padded(to: 4).text == "漢  ")
    #expect(SafeText("abc").padded(to: 2).text == "abc")
  }
}
