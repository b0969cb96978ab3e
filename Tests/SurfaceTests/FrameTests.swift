import Testing

@testable import Surface

/// A frame of the rows given, drawn plainly.
private func frame(_ rows: [String], width: Int = 12) -> Frame {
  var canvas = Canvas(size: Size(width: width, height: rows.count))
  for (y, row) in rows.enumerated() { canvas.draw(SafeText(row), at: Point(x: 0, y: y)) }
  return canvas.frame
}

@Suite struct `A canvas` {
  @Test func `writes from a point and says where it ended`() {
    var canvas = Canvas(size: Size(width: 10, height: 2))
    #expect(canvas.draw("ward 漢", at: Point(x: 2, y: 1)) == 9)
    #expect(canvas.frame.lines == ["", "  ward 漢"])
    #expect(canvas.frame[7, 1].width == 2)
    #expect(canvas.frame[8, 1].width == 0)
  }

  @Test(
    arguments: [
      ("handover", 0, "handov"), ("handover", -2, "ndover"), ("handover", 4, "    ha"),
      ("handover", 6, ""), ("handover", -8, ""), ("漢字漢字", 0, "漢字漢"), ("漢字漢字", 1, " 漢字"),
      ("漢字漢字", -1, " 字漢"), ("e\u{301}e\u{301}漢x", 3, "   e\u{301}e\u{301}"),
    ] as [(String, Int, String)])
  func `cuts at its edges and never through a glyph`(text: String, x: Int, line: String) {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.draw(SafeText(text), at: Point(x: x, y: 0))
    #expect(canvas.frame.lines == [line])
  }

  @Test func `draws nothing above or below`() {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.draw("x", at: Point(x: 0, y: -1))
    canvas.draw("x", at: Point(x: 0, y: 1))
    #expect(canvas.frame == Frame(size: Size(width: 6, height: 1)))
  }

  @Test(
    arguments: [
      (0, "x", "x 字ab"), (1, "x", " x字ab"), (1, "xy", " xy ab"), (2, "x", "漢x ab"),
      (3, "字", "漢 字b"), (0, "abcdef", "abcdef"), (1, "語", " 語 ab"),
    ] as [(Int, String, String)])
  func `leaves no half of a wide glyph`(x: Int, text: String, line: String) {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    canvas.draw("漢字ab", at: Point(x: 0, y: 0))
    canvas.draw(SafeText(text), at: Point(x: x, y: 0))
    #expect(canvas.frame.lines == [line])
    var columns = 0
    for cell in canvas.frame.cells { columns += Int(cell.width) }
    #expect(columns == 6)
  }

  @Test func `draws the letters of a long conjunct one by one`() {
    var canvas = Canvas(size: Size(width: 6, height: 1))
    #expect(canvas.draw("क्ष्म्यx", at: Point(x: 0, y: 0)) == 5)
    #expect(canvas.frame.cells.map(\.width) == [1, 1, 1, 1, 1, 1])
    #expect(canvas.frame.lines == ["क्ष्म्यx"])
  }

  @Test func `gives a part of itself its own origin and edges`() {
    var canvas = Canvas(size: Size(width: 8, height: 3))
    canvas.within(Rect(x: 2, y: 1, width: 4, height: 1)) { part in
      #expect(part.size == Size(width: 4, height: 1))
      part.draw("handover", at: Point(x: 0, y: 0))
      part.draw("below", at: Point(x: 0, y: 1))
      part.within(Rect(x: -1, y: 0, width: 3, height: 1)) { $0.draw("abc", at: Point(x: 0, y: 0)) }
    }
    canvas.draw("end", at: Point(x: 0, y: 2))
    #expect(canvas.frame.lines == ["", "  bcnd", "end"])
  }

  @Test func `paints a look without touching the words`() {
    var canvas = Canvas(size: Size(width: 4, height: 2))
    canvas.draw("abcd", at: Point(x: 0, y: 0))
    canvas.paint(Rect(x: 1, y: -3, width: 9, height: 4), Style(.red))
    #expect(canvas.frame.lines == ["abcd", ""])
    #expect(
      canvas.frame.cells.map(\.style.foreground) == [
        .terminal, .red, .red, .red, .terminal, .terminal, .terminal, .terminal,
      ])
  }

  @Test func `hides the cursor outside the window`() {
    var canvas = Canvas(size: Size(width: 8, height: 3))
    canvas.within(Rect(x: 2, y: 1, width: 4, height: 1)) { $0.placeCursor(at: Point(x: 3, y: 0)) }
    #expect(canvas.frame.cursor == Point(x: 5, y: 1))
    canvas.within(Rect(x: 2, y: 1, width: 4, height: 1)) { $0.placeCursor(at: Point(x: 4, y: 0)) }
    #expect(canvas.frame.cursor == nil)
  }

  @Test func `takes any size and any place`() {
    for size in [Size(width: 0, height: 0), Size(width: -4, height: 3), Size(width: 1, height: 1)] {
      var canvas = Canvas(size: size)
      canvas.within(Rect(x: -5, y: -5, width: 3, height: 3)) {
        $0.draw("漢字", at: Point(x: 0, y: 0))
        $0.paint(Rect(x: 0, y: 0, width: 9, height: 9), .plain)
        $0.placeCursor(at: Point(x: 0, y: 0))
      }
      canvas.draw("漢字", at: Point(x: -1, y: 0))
      canvas.paint(Rect(x: -9, y: -9, width: 99, height: 99), Style(.red))
    }
  }
}

@Suite struct `Changes between frames` {
  @Test(
    arguments: [
      ("abc", "abc", []), ("abc", "axc", ["1:x"]), ("abc", "xbx", ["0:x", "2:x"]),
      ("abc", "xyz", ["0:xyz"]), ("漢b", "ab", ["0:ab "]), ("ab", "漢", ["0:漢"]),
      ("漢字", "漢語", ["2:語"]), ("x漢", "漢 ", ["0:漢 "]), ("", "", []),
    ] as [(String, String, [String])])
  func `are the cells that differ`(old: String, new: String, runs: [String]) {
    let changes = frame([new]).changes(from: frame([old]))
    let shown = changes.map { change in
      "\(change.column):" + String(change.cells.filter { $0.width > 0 }.map(\.glyph))
    }
    #expect(shown == runs)
  }

  @Test func `see a look as well as a letter`() {
    var canvas = Canvas(size: Size(width: 4, height: 1))
    canvas.draw("abcd", at: Point(x: 0, y: 0))
    let before = canvas.frame
    canvas.paint(Rect(x: 1, y: 0, width: 2, height: 1), Style(.red))
    let changes = canvas.frame.changes(from: before)
    #expect(changes.map(\.column) == [1])
    #expect(changes.map(\.cells.count) == [2])
  }

  @Test func `applied to the old frame give the new one`() {
    let words = ["漢字", "ab", "e\u{301}", "👍", "  ", "handover", "字", "x"]
    var state: UInt64 = 42
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    func screen() -> Frame {
      var canvas = Canvas(size: Size(width: 11, height: 4))
      for _ in 0..<12 {
        canvas.draw(
          SafeText(words[random(words.count)]), at: Point(x: random(13) - 1, y: random(4)),
          Style(Color.allCases[random(3)]))
      }
      return canvas.frame
    }
    var shown = screen()
    for _ in 0..<500 {
      let next = screen()
      shown.apply(next.changes(from: shown))
      #expect(shown == next)
      for change in next.changes(from: screen()) { #expect(change.cells.first?.width != 0) }
    }
  }

  @Test func `are everything when the size is another`() {
    let new = frame(["abc", "def"], width: 3)
    #expect(new.changes(from: frame(["abc"], width: 3)) == new.allCells)
    #expect(new.allCells.map(\.row) == [0, 1])
  }
}

@Suite struct `A frame in ASCII` {
  @Test(arguments: [
    ("Zoë Łukasz", "Zoe Lukasz"), ("ß Æ ø Ø ð", "s A o O d"), ("e\u{301}a\u{30A}", "ea"),
    ("│ ─ ┼", "| - +"), ("█▌░", "#=."), ("▁▄█", "_-#"), ("ab…", "ab.."), ("ab…  x", "ab.. x"),
    ("ab… x", "a.. x"), ("…  x", ".. x"), ("a · b", "a - b"),
    ("✓ ✗ ×", "v x x"), ("→ ↑", "> ^"), ("’“”‘", "'\"\"'"), ("– —", "- -"), ("• ‹›", "* <>"),
    ("漢b", "? b"), ("👍🏽x", "? x"), ("Ж", "?"), ("Ệ ữ", "E u"), ("plain", "plain"),
  ])
  func `stands in the same columns`(text: String, ascii: String) {
    let plain = frame([text]).asciiOnly()
    #expect(plain.lines == [ascii])
    #expect(plain.cells.allSatisfy { $0.width == 1 && $0.glyph.isASCII })
  }

  @Test(arguments: Glyph.allCases)
  func `has one form for every sign of the app`(glyph: Glyph) {
    #expect(glyph.sign.columns == 1)
    #expect(!glyph.sign.isASCII)
    #expect(glyph.ascii.isASCII)
    #expect(SafeText(String(glyph.sign)).text == String(glyph.sign))
    #expect(frame([String(glyph.sign)]).asciiOnly()[0, 0].glyph == glyph.ascii)
  }

  @Test func `has a step for every part of a whole`() {
    #expect(Glyph.spark(0) == nil)
    #expect(Glyph.spark(0.01) == .spark1)
    #expect(Glyph.spark(0.5) == .spark5)
    #expect(Glyph.spark(1) == .spark8)
    #expect(Glyph.horizontalRule.repeated(3).text == "───")
    #expect(Glyph.horizontalRule.repeated(-1).isEmpty)
  }
}
