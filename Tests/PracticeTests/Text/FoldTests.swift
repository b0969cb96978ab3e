import Practice
import Testing

struct FoldTests {
  @Test(arguments: [
    ("Priya Nair", "priya nair"),
    ("Zo\u{EB}", "zoe"),
    ("Zoe\u{308}", "zoe"),
    ("N\u{ED} Dh\u{E1}laigh", "ni dhalaigh"),
    ("Ni\u{301} Dha\u{301}laigh", "ni dhalaigh"),
    ("O\u{2019}Neill", "o'neill"),
    ("O'Neill", "o'neill"),
    ("O\u{2BC}NEILL", "o'neill"),
    ("Łukasz", "lukasz"),
    ("Straße", "strasse"),
    ("STRAẞE", "strasse"),
    ("Øyvind", "oyvind"),
    ("Ægir Þór Guðrún", "aegir thor gudrun"),
    ("Œuvre", "oeuvre"),
    ("Đặng Nguyễn", "dang nguyen"),
    ("İzmir Işık", "izmir isik"),
    ("Dvořák", "dvorak"),
    ("ﬁrst ﬂight", "first flight"),
    ("Jean‑Luc", "jean-luc"),
    ("a\u{A0}b\u{2009}c\td", "a b c d"),
    ("９４３ ４７６", "943 476"),
    ("co\u{AD}op\u{200B}er", "cooper"),
    ("Ά\u{3AF}ας ΆΊΑΣ", "αιασ αιασ"),
    ("Йорк Ёлка", "иорк елка"),
    ("И\u{306}орк Е\u{308}лка", "иорк елка"),
    ("李 伟", "李 伟"),
    ("“Said” – done…", "\"said\" - done…"),
    ("", ""),
  ])
  func `case and accents fold away`(text: String, folded: String) {
    #expect(Fold.fold(text) == folded)
  }

  @Test(arguments: ["Zoë", "Ångström", "Đặng", "한국", "ΐ", "Ёж", "≠", "ǖ"])
  func `folding twice is folding once`(text: String) {
    #expect(Fold.fold(Fold.fold(text)) == Fold.fold(text))
  }

  @Test(arguments: [
    // Composed, then the canonical decomposition, both written out.
    ("\u{1D6}", "u\u{308}\u{304}"), ("\u{D55C}", "\u{1112}\u{1161}\u{11AB}"),
    ("\u{1F82}", "α\u{313}\u{300}\u{345}"), ("\u{2260}", "=\u{338}"), ("\u{457}", "і\u{308}"),
    ("\u{212B}", "A\u{30A}"), ("\u{93C}\u{915}", "\u{93C}\u{915}"), ("\u{958}", "\u{915}\u{93C}"),
  ])
  func `composed and decomposed text fold alike`(composed: String, decomposed: String) {
    #expect(Fold.fold(composed) == Fold.fold(decomposed))
  }

  @Test(arguments: [
    ("Sam O’Neill", ["sam", "o", "neill"]), ("Dr A. Okafor", ["dr", "a", "okafor"]),
    ("ward-round", ["ward", "round"]), ("  Zoë  ", ["zoe"]), ("NEWS2 of 7", ["news2", "of", "7"]),
    ("—", []), ("", []), ("李伟", ["李伟"]), ("कमल", ["कमल"]),
  ])
  func `words are the runs of letters and digits`(text: String, words: [String]) {
    #expect(Fold.words(in: text) == words)
  }

  @Test func `a long text folds in proportion to its length`() {
    let long = String(repeating: "Zoë said ‘Łukasz’. ", count: 4_000)
    #expect(Fold.fold(long).hasPrefix("zoe said 'lukasz'. zoe"))
  }
}
