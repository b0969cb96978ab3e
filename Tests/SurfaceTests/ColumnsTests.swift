import CCurses
import Glibc
import Testing

@testable import Surface

@Suite struct `Columns of a grapheme` {
  @Test(
    arguments: [
      ("a", 1), ("~", 1), (" ", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("Ж", 1), ("ω", 1),
      ("…", 1), ("│", 1), ("█", 1), ("▌", 1), ("✓", 1), ("→", 1), ("·", 1), ("‹", 1), ("×", 1),
      ("語", 2), ("가", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ア", 2), ("ｱ", 1), ("Ａ", 2),
      ("　", 2), ("𠀀", 2), ("〜", 2), ("①", 1), ("\u{302A}", 1),
      ("😀", 2), ("👍", 2), ("👍🏽", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("☺\u{FE0F}", 2), ("⌚", 2),
      ("1\u{FE0F}\u{20E3}", 2), ("1\u{20E3}", 1), ("👩‍⚕️", 2), ("👨‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2),
      ("🇬🇧", 2), ("\u{1F1EC}", 1), ("🏽", 2),
      ("א", 1), ("ش", 1), ("क", 1), ("कि", 2), ("ก", 1), ("กำ", 2), ("กี่", 1),
    ] as [(Character, Int)])
  func `follow the table`(glyph: Character, columns: Int) {
    #expect(glyph.columns == columns)
  }

  @Test func `every ASCII character takes one`() {
    for value in UInt8.min...0x7F {
      #expect(Character(Unicode.Scalar(value)).columns == 1)
    }
  }

  @Test func `no grapheme takes none`() {
    for lone in ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{1160}", "\u{200B}"] as [Character] {
      #expect(lone.columns == 1)
    }
  }

  @Test func `a conjunct falls into parts that fit a cell, in order`() {
    // Read from a string, since the compiler's own rules for one character are older.
    let conjuncts = "क्ष क्ष्म्य".split(separator: " ").map { Array($0) }
    #expect(conjuncts.map(\.count) == [1, 1])
    #expect(conjuncts.map { $0[0].columns } == [2, 4])
    #expect(conjuncts[0][0].parts.map(\.columns) == [2])
    #expect(conjuncts[1][0].parts.map(\.columns) == [1, 1, 1, 1])
    #expect(String(conjuncts[1][0].parts) == String(conjuncts[1][0]))
  }

  @Test func `the table of wide ranges is in order and has no overlaps`() {
    for (range, next) in zip(WideRanges.all, WideRanges.all.dropFirst()) {
      #expect(range.upperBound < next.lowerBound)
    }
  }

  @Test func `single scalars agree with the C library, but for what is listed`() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    // Left out: the ideographs and syllables between, and everything past the pictures.
    let sample: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x33FF, 0x4E00...0x4EFF, 0xA000...0xACFF, 0xD700...0xD7FF,
      0xF900...0xFFFD,
      0x1F000...0x1FAFF, 0x20000...0x20010,
    ]
    let known: [ClosedRange<UInt32>] = [
      // Later vowels and consonants of Hangul: nothing beside a first one, a column when alone.
      0x1160...0x11FF, 0xD7B0...0xD7FB,
      // Wide since Unicode 16, and not in older libraries.
      0x2630...0x2637, 0x268A...0x268F,
      // Ambiguous signs that the library takes for East Asian ones.
      0x302E...0x302F, 0x3248...0x324F,
    ]
    for value in sample.joined() {
      guard let scalar = Unicode.Scalar(value), !scalar.isTreacherous, !scalar.isCombiningMark,
        !known.contains(where: { $0.contains(value) })
      else { continue }
      let theirs = Int(ccurses_columns(value))
      // -1: the library is older than the scalar; the terminal gets a question mark.
      if theirs >= 0, theirs != Character(scalar).columns {
        Issue.record("U+\(String(value, radix: 16)): \(theirs) there")
      }
    }
  }
}
