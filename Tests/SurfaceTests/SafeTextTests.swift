import Testing

@testable import Surface

@Suite struct `Safe text` {
  @Test(arguments: [
    "", "Priya Nair", "Sam O'Neill", "ward round — 08:12", "Łukasz Żółć", "François", "Ойгас Жук",
    "שלום", "محمد", "李伟", "กี่", "क्षेत्र", "e\u{301}te", "👩‍⚕️ 👍🏽 🇬🇧 ❤️ 1️⃣ 🏳️‍🌈", "≤ 4 × ½ · …", "ấ",
    "x\u{300}\u{301}\u{302}\u{303}",
  ])
  func `keeps what people write`(words: String) {
    #expect(SafeText(words).text == words)
    #expect(Array(SafeText(words).text.unicodeScalars) == Array(words.unicodeScalars))
  }

  @Test(arguments: [
    ("a\tb", "a‹TAB›b"), ("a\nb", "a‹LF›b"), ("a\rb", "a‹CR›b"), ("a\r\nb", "a‹CR›‹LF›b"),
    ("\u{1B}[2J", "‹ESC›[2J"), ("\u{0}", "‹U+0000›"), ("\u{7F}", "‹U+007F›"),
    ("\u{9B}31m", "‹U+009B›31m"), ("\u{85}", "‹U+0085›"), ("\u{2028}", "‹U+2028›"),
    ("a\u{202E}b", "a‹U+202E›b"), ("\u{2066}x\u{2069}", "‹U+2066›x‹U+2069›"),
    ("\u{61C}", "‹U+061C›"), ("\u{200E}\u{200F}", "‹U+200E›‹U+200F›"),
    ("so\u{AD}ft", "so‹U+00AD›ft"), ("a\u{34F}", "a‹U+034F›"), ("\u{115F}", "‹U+115F›"),
    ("\u{1160}", "‹U+1160›"), ("\u{17B4}", "‹U+17B4›"), ("\u{180E}", "‹U+180E›"),
    ("a\u{200B}b", "a‹U+200B›b"), ("a\u{200C}b", "a‹U+200C›b"), ("a\u{200D}b", "a‹U+200D›b"),
    ("\u{2060}\u{2064}", "‹U+2060›‹U+2064›"), ("\u{3164}", "‹U+3164›"),
    ("\u{FEFF}a", "‹U+FEFF›a"), ("\u{FFA0}", "‹U+FFA0›"), ("\u{FFF9}", "‹U+FFF9›"),
    ("\u{E0041}", "‹U+E0041›"), ("\u{E0100}", "‹U+E0100›"), ("\u{E000}", "‹U+E000›"),
    ("\u{F0000}", "‹U+F0000›"), ("\u{378}", "‹U+0378›"), ("\u{FFFF}", "‹U+FFFF›"),
    ("a\u{FE0F}", "a‹U+FE0F›"), ("❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}‹U+FE0F›"),
    ("👩\u{200D}", "👩‹U+200D›"), ("क\u{200D}", "क‹U+200D›"),
    ("\u{301}x", "‹U+0301›x"), ("\n\u{301}", "‹LF›‹U+0301›"),
    ("x\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}y", "x\u{300}\u{301}\u{302}\u{303}‹+2 marks›y"),
  ])
  func `shows what could mislead`(words: String, shown: String) {
    let safe = SafeText(words).text
    #expect(Array(safe.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func `every scalar comes out visible, and once is enough`() {
    // Left out: the ideographs and syllables between, and planes that are empty throughout.
    let values: [ClosedRange<UInt32>] = [
      0...0x33FF, 0xA000...0xABFF, 0xD7A4...0x1FFFF, 0xE0000...0xE01FF, 0xF0000...0xF00FF,
      0x10FF00...0x10FFFF,
    ]
    for value in values.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = SafeText("a" + String(scalar) + "b")
      let isDirty = once.text.unicodeScalars.contains { $0.isTreacherous || $0.value == 0x200D }
      if isDirty || SafeText(once.text) != once {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func `of any scalars fits the grid that it is drawn on`() {
    let blocks: [ClosedRange<UInt32>] = [
      0...0x3FF, 0x590...0xFFF, 0x1100...0x11FF, 0x2000...0x27BF, 0xFE00...0xFE0F,
      0x1F1E6...0x1F64F,
      0xE0000...0xE007F, 0x20000...0x20100,
    ]
    var state: UInt64 = 1
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<3_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<(1 + random(12)) {
        let block = blocks[random(blocks.count)]
        if let scalar = Unicode.Scalar(block.lowerBound + UInt32(random(block.count))) {
          scalars.append(scalar)
        }
      }
      let text = SafeText(String(scalars))
      #expect(SafeText(text.text) == text)
      var canvas = Canvas(size: Size(width: text.columns, height: 1))
      #expect(canvas.draw(text, at: Point(x: 0, y: 0)) == text.columns)
      #expect(canvas.frame.cells.reduce(0) { $0 + Int($1.width) } == text.columns)
      #expect(String(canvas.frame.cells.filter { $0.width > 0 }.map(\.glyph)) == text.text)
      #expect(text.truncated(to: 5).columns <= 5)
      #expect(text.wrapped(at: 4).allSatisfy { $0.columns <= 4 || $0.text.count == 1 })
    }
  }

  @Test func `what is interpolated passes the same gate`() {
    let name = "Sam\u{1B}[31m"
    let text: SafeText = "Saved for \(name)"
    #expect(text.text == "Saved for Sam‹ESC›[31m")
    let nested: SafeText = "\(text), \(3) times"
    #expect(nested.text == "Saved for Sam‹ESC›[31m, 3 times")
  }

  @Test func `texts join and count their columns`() {
    var text = SafeText("漢") + " " + "é"
    text += "!"
    #expect(text.text == "漢 é!")
    #expect(text.columns == 5)
    #expect(SafeText.empty.isEmpty)
    #expect(!text.isEmpty)
  }

  @Test(arguments: [
    ("Priya Nair", false), ("Łukasz", false), ("Иван", false), ("李伟 Wei Li", false),
    ("Kim 김민준", false), ("田中 たろう", false), ("Γιώργος", false), ("", false), ("12 - 14", false),
    ("e\u{301}", false), ("O'Neill-Smith", false), ("محمد", false),
    ("Рriya", true), ("Sаm", true), ("Οlga", true), ("Anna Иванова", true), ("עabc", true),
    ("김ж", true),
  ])
  func `a name of several scripts is noticed`(name: String, isMixed: Bool) {
    #expect(SafeText.isMixedScript(name) == isMixed)
  }
}
