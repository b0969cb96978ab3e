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
    let sample: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x391...0x3A1, 0x400...0x482, 0x48A...0x52F,
      0x5D0...0x5EA, 0x620...0x64A, 0x904...0x939, 0xE01...0xE30, 0x1100...0x115E,
      0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x22FF, 0x2300...0x23FA,
      0x2460...0x2613, 0x2616...0x262F, 0x2638...0x2689, 0x2690...0x27BF, 0x2E80...0x2E99,
      0x3000...0x3029, 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x4EFF, 0xAC00...0xACFF,
      0xFF01...0xFFA0, 0x1F300...0x1F320, 0x1F600...0x1F64F, 0x20000...0x20010,
    ]
    // Neither is a fault: libc counts scalars, and two regional indicators make one flag here too.
    let known: [UInt32: (ours: Int, theirs: Int)] = [:]
    for value in sample.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let theirs = Int(ccurses_columns(value))
      let ours = Character(scalar).columns
      if let difference = known[value] {
        #expect(ours == difference.ours && theirs == difference.theirs, "U+\(value)")
      } else {
        #expect(ours == theirs, "U+\(String(value, radix: 16))")
      }
    }
  }
}
