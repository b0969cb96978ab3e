import Surface
import Testing

/// What a decoder makes of bytes read at once, with time enough after them.
private func events(_ bytes: [UInt8]) -> [InputEvent] {
  var decoder = KeyDecoder()
  decoder.feed(bytes, at: 0)
  while let deadline = decoder.deadline { decoder.expire(at: deadline) }
  var events: [InputEvent] = []
  while let event = decoder.next() { events.append(event) }
  return events
}

private func events(_ text: String) -> [InputEvent] { events(Array(text.utf8)) }

private func typed(_ text: String) -> [InputEvent] {
  text.unicodeScalars.map { .key(.character(Character($0))) }
}

@Suite struct `Keys from bytes` {
  @Test(
    arguments: [
      // xterm, normal cursor keys
      ("[A", .up), ("[B", .down), ("[C", .right), ("[D", .left), ("[H", .home), ("[F", .end),
      ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown), ("[Z", .backTab),
      ("OP", .function(1)), ("OQ", .function(2)), ("OR", .function(3)), ("OS", .function(4)),
      ("[15~", .function(5)), ("[17~", .function(6)), ("[18~", .function(7)),
      ("[19~", .function(8)),
      ("[20~", .function(9)), ("[21~", .function(10)), ("[23~", .function(11)),
      ("[24~", .function(12)),
      // xterm, application cursor keys
      ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end),
      // xterm, modifiers: Shift 2, Alt 3, Control 5, Control and Shift 6
      ("[1;2A", .up), ("[1;2D", .left), ("[1;3C", .right), ("[1;5A", .up), ("[1;5B", .down),
      ("[1;5C", .wordRight), ("[1;5D", .wordLeft), ("[1;6D", .wordLeft), ("[1;2H", .home),
      ("[1;5F", .end), ("[3;5~", .delete), ("[5;5~", .pageUp), ("[5D", .wordLeft),
      ("O5C", .wordRight),
      ("O2D", .left), ("[1;2Z", .backTab), ("[1;2P", .unknown), ("[15;2~", .unknown),
    ] as [(String, Key)])
  func `of xterm`(sequence: String, key: Key) {
    #expect(events("\u{1B}" + sequence) == [.key(key)])
  }

  @Test(
    arguments: [
      ("[1~", .home), ("[4~", .end), ("[2~", .insert), ("[3~", .delete), ("[11~", .function(1)),
      ("[12~", .function(2)), ("[13~", .function(3)), ("[14~", .function(4)),
      ("[15~", .function(5)),
      ("[24~", .function(12)), ("Ow", .end), ("OD", .left), ("OC", .right),
    ] as [(String, Key)])
  func `of PuTTY`(sequence: String, key: Key) {
    #expect(events("\u{1B}" + sequence) == [.key(key)])
  }

  @Test(
    arguments: [
      ("[[A", .function(1)), ("[[B", .function(2)), ("[[C", .function(3)), ("[[D", .function(4)),
      ("[[E", .function(5)), ("[17~", .function(6)), ("[1~", .home), ("[4~", .end),
      ("[5~", .pageUp),
      ("[[F", .unknown),
    ] as [(String, Key)])
  func `of the linux console`(sequence: String, key: Key) {
    #expect(events("\u{1B}" + sequence) == [.key(key)])
  }

  @Test(
    arguments: [
      ("[7~", .home), ("[8~", .end), ("[a", .up), ("[b", .down), ("[c", .right), ("[d", .left),
      ("Oa", .up), ("Ob", .down), ("Oc", .wordRight), ("Od", .wordLeft), ("[7^", .home),
      ("[7$", .home), ("[8@", .end), ("[3^", .delete), ("[3$", .delete), ("[11~", .function(1)),
      ("[Z", .backTab),
    ] as [(String, Key)])
  func `of rxvt`(sequence: String, key: Key) {
    #expect(events("\u{1B}" + sequence) == [.key(key)])
  }

  @Test(
    arguments: [
      ("[1~", .home), ("[4~", .end), ("OA", .up), ("OP", .function(1)), ("OS", .function(4)),
      ("[3~", .delete), ("[1;5D", .wordLeft), ("[Z", .backTab), ("[23~", .function(11)),
    ] as [(String, Key)])
  func `of screen, tmux and VT220`(sequence: String, key: Key) {
    #expect(events("\u{1B}" + sequence) == [.key(key)])
  }

  @Test(
    arguments: [
      ("OM", .enter), ("Op", .character("0")), ("Oy", .character("9")), ("Ok", .character("+")),
      ("Om", .character("-")), ("On", .character(".")), ("Oo", .character("/")),
    ] as [(String, Key)])
  func `of an application keypad`(sequence: String, key: Key) {
    #expect(events("\u{1B}" + sequence) == [.key(key)])
  }

  @Test(
    arguments: [
      (0x01, .control("a")), (0x03, .control("c")), (0x07, .control("g")), (0x0C, .control("l")),
      (0x10, .control("p")), (0x13, .control("s")), (0x18, .control("x")), (0x1A, .control("z")),
      (0x1C, .control("\\")), (0x1D, .control("]")), (0x1E, .control("^")), (0x1F, .control("_")),
      (0x08, .backspace), (0x7F, .backspace), (0x09, .tab), (0x0A, .enter), (0x0D, .enter),
      (0x1B, .escape), (0x20, .character(" ")), (0x41, .character("A")), (0x7E, .character("~")),
    ] as [(UInt8, Key)])
  func `of one byte`(byte: UInt8, key: Key) {
    #expect(events([byte]) == [.key(key)])
  }

  @Test func `NUL is nothing`() {
    #expect(events([0x61, 0x00, 0x62]) == typed("ab"))
  }

  @Test func `Return and newline together are one Enter`() {
    #expect(events("a\r\nb") == typed("a") + [.key(.enter)] + typed("b"))
    #expect(events("\r\r") == [.key(.enter), .key(.enter)])
    #expect(events("\n\n") == [.key(.enter), .key(.enter)])
    #expect(events("\r\n\n") == [.key(.enter), .key(.enter)])
  }

  @Test(arguments: [
    "\u{1B}[?62;4c", "\u{1B}[>0;276;0c", "\u{1B}[24;80R", "\u{1B}[0n", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}[<0;10;5M", "\u{1B}[<0;10;5m", "\u{1B}[M !!", "\u{1B}[35;1;1M", "\u{1B}[8;24;80t",
    "\u{1B}]11;rgb:0000/0000/0000\u{07}", "\u{1B}]10;?\u{1B}\\", "\u{1B}P>|XTerm(367)\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[?2026;2$y", "\u{1B}[?0u",
    "\u{1B}[201~",
  ])
  func `are not what a terminal says by itself`(reply: String) {
    #expect(events("a" + reply + "b") == typed("ab"))
  }

  @Test(arguments: ["[99~", "[5n~", "[97;5u", "[P", "[1;5", "O2P", "[=", "[ q"])
  func `that no table knows do nothing and cost nothing`(sequence: String) {
    let after = events("\u{1B}" + sequence + "\rb")
    #expect(after.suffix(2) == [.key(.enter)] + typed("b"))
    for event in after.dropLast(2) where event != .key(.unknown) {
      // What is left of a sequence that ended early is text, not lost.
      guard case .key(.character) = event else {
        Issue.record("\(event)")
        continue
      }
    }
  }

  @Test func `with Alt, in one read, do nothing and type nothing`() {
    #expect(events("\u{1B}x") == [.key(.unknown)])
    #expect(events("\u{1B}é") == [.key(.unknown)])
    #expect(events("\u{1B}nq") == [.key(.unknown)] + typed("q"))
    #expect(events("\u{1B}\r") == [.key(.escape), .key(.enter)])
    #expect(events("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  @Test(arguments: ["[", "O", "P", "]", "_"])
  func `with Alt that could begin a sequence do nothing either`(letter: String) {
    #expect(events("\u{1B}" + letter) == [.key(.unknown)])
  }

  @Test(arguments: ["Priya", "OK then", "_x", "]x", "[", "O", "P", "]", "P1 now", "O'Neill", "é"])
  func `typed after Esc, in another read, are not lost`(words: String) {
    var decoder = KeyDecoder()
    decoder.feed([0x1B], at: 0)
    decoder.feed(Array(words.utf8), at: 10)
    while let deadline = decoder.deadline { decoder.expire(at: deadline) }
    var found: [InputEvent] = []
    while let event = decoder.next() { found.append(event) }
    #expect(found == [.key(.escape)] + typed(words))
  }

  @Test func `wait for the rest of a sequence, but not for long`() {
    var decoder = KeyDecoder()
    decoder.feed([0x1B], at: 1_000)
    #expect(decoder.deadline == 1_050)
    #expect(decoder.next() == nil)
    decoder.expire(at: 1_049)
    #expect(decoder.next() == nil)
    decoder.feed([0x5B], at: 1_040)
    #expect(decoder.deadline == 1_290)
    decoder.feed([0x41], at: 1_100)
    #expect(decoder.deadline == nil)
    #expect(decoder.next() == .key(.up))

    decoder.feed([0x1B], at: 2_000)
    decoder.expire(at: 2_050)
    #expect(decoder.deadline == nil)
    #expect(decoder.next() == .key(.escape))
    #expect(decoder.next() == nil)
  }
}

@Suite struct `Text from bytes` {
  @Test(arguments: [
    "é", "漢字", "👩‍⚕️", "Zoë O'Neill", "e\u{301}", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
  ])
  func `comes scalar by scalar`(text: String) {
    #expect(events(text) == typed(text))
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0x61, 0x80, 0x62], "a\u{FFFD}b"), ([0xC3, 0x61], "\u{FFFD}a"),
      ([0xE2, 0x82, 0x61], "\u{FFFD}\u{FFFD}a"), ([0xE2, 0xC3, 0xA9], "\u{FFFD}é"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xE9, 0x20], "\u{FFFD} "),
      ([0xF0, 0x9F, 0x91, 0xF0, 0x9F, 0x91, 0x8D], "\u{FFFD}\u{FFFD}\u{FFFD}👍"),
      ([0x9B, 0x41], "\u{FFFD}A"),
    ] as [([UInt8], String)])
  func `replaces each invalid byte and nothing else`(bytes: [UInt8], text: String) {
    #expect(events(bytes) == typed(text))
  }

  @Test func `invalid text loses no key after it`() {
    var random = SplitMix(seed: 7)
    for _ in 0..<1_000 {
      let noise = (0..<8).map { _ in UInt8.random(in: 0x80...0xFF, using: &random) }
      #expect(events(noise + Array("typed".utf8)).suffix(5) == typed("typed")[...])
    }
  }

  @Test func `an unfinished scalar waits, and ends with the input`() {
    var decoder = KeyDecoder()
    decoder.feed([0xE2, 0x82], at: 0)
    #expect(decoder.next() == nil)
    #expect(decoder.deadline == nil)
    decoder.feed([0xAC], at: 9_000)
    #expect(decoder.next() == .key(.character("€")))
    decoder.feed([0xE2], at: 9_000)
    decoder.finish()
    #expect(decoder.next() == .key(.character("\u{FFFD}")))
  }

  @Test func `a control character in UTF-8 is no key`() {
    #expect(events("\u{9B}A") == [.key(.unknown)] + typed("A"))
  }
}

@Suite struct `Pasted text` {
  private let start = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test(arguments: [
    ("words", "words"), ("one\ntwo", "one two"), ("one\r\ntwo\rthree", "one two three"),
    ("a\tb", "a b"), ("é漢", "é漢"), ("a\u{2028}b", "a b"), ("a\u{85}b", "a b"), (" ", " "),
  ])
  func `is one line of text and no keys`(pasted: String, text: String) {
    #expect(events(start + pasted + end) == [.paste(text, dropped: 0)])
  }

  @Test(
    arguments: [
      ("\u{1B}[A\u{1B}[31mred", "[A[31mred", 2), ("\u{3}\u{13}q", "q", 2), ("\u{1B}[20", "[20", 1),
      ("be\u{7}ll\u{9B}", "bell", 2),
    ] as [(String, String, Int)])
  func `counts the control characters that it leaves out`(
    pasted: String, text: String, controls: Int
  ) {
    #expect(events(start + pasted + end) == [.paste(text, dropped: 0, controls: controls)])
  }

  @Test func `of nothing is nothing`() {
    #expect(events(start + end).isEmpty)
  }

  @Test func `with an invalid byte keeps the rest`() {
    let bytes = Array(start.utf8) + [0x61, 0xFF, 0x62] + Array(end.utf8)
    #expect(events(bytes) == [.paste("a\u{FFFD}b", dropped: 0)])
  }

  @Test func `is followed by the keys after it`() {
    #expect(
      events(start + "words" + end + "\u{13}q") == [
        .paste("words", dropped: 0), .key(.control("s")), .key(.character("q")),
      ])
    #expect(
      events(start + "one" + end + "x" + start + "two" + end + "\r") == [
        .paste("one", dropped: 0), .key(.character("x")), .paste("two", dropped: 0), .key(.enter),
      ])
  }

  @Test func `cannot break out with an end marker`() {
    #expect(
      events(start + "x" + end + ":quit\r" + end) == [
        .paste("x[201~:quit ", dropped: 0, controls: 1)
      ])
    var decoder = KeyDecoder()
    decoder.feed(Array((start + "x" + end + "q").utf8), at: 100)
    #expect(decoder.next() == nil)
    #expect(decoder.deadline == 150)
    decoder.feed(Array(("\r" + end).utf8), at: 140)
    #expect(decoder.next() == nil)
    decoder.feed(Array("q".utf8), at: 190)
    #expect(decoder.next() == .paste("x[201~q ", dropped: 0, controls: 1))
    #expect(decoder.next() == .key(.character("q")))
  }

  @Test func `keeps 64 KiB and counts the rest`() {
    let long = String(repeating: "x", count: 1_000_000)
    #expect(
      events(start + long + end) == [
        .paste(String(repeating: "x", count: 65_536), dropped: 1_000_000 - 65_536)
      ])
  }

  @Test func `is never cut inside a character`() {
    let long = "a" + String(repeating: "€", count: 30_000)
    #expect(
      events(start + long + end) == [
        .paste("a" + String(repeating: "€", count: 21_845), dropped: 90_001 - 65_536)
      ])
    let odd = String(repeating: "€", count: 30_000)
    #expect(
      events(start + odd + end) == [
        .paste(String(repeating: "€", count: 21_845), dropped: 90_000 - 65_535)
      ])
  }

  @Test func `that never ends ends with the terminal`() {
    var decoder = KeyDecoder()
    decoder.feed(Array((start + "half a").utf8), at: 0)
    #expect(decoder.next() == nil)
    #expect(decoder.deadline == nil)
    decoder.finish()
    #expect(decoder.next() == .paste("half a", dropped: 0))
    #expect(decoder.next() == nil)
  }

  @Test func `without brackets is one text, with its line breaks inside`() {
    #expect(
      events("first line\rsecond line\r")
        == [.text("first line\nsecond line", dropped: 0), .key(.enter)])
    #expect(
      events("first line\r\nsecond\tx")
        == [.text("first line\nsecond", dropped: 0), .key(.tab), .text("x", dropped: 0)])
    #expect(
      events("n\rshort\tlines\r\t\tx")
        == typed("n") + [.pastedBreak] + typed("short") + [.key(.tab)] + typed("lines")
        + [.pastedBreak, .key(.tab), .key(.tab)] + typed("x"))
  }

  @Test func `is not suspected in few bytes, or before other keys`() {
    #expect(events("123456789012345\r") == typed("123456789012345") + [.key(.enter)])
    #expect(events("n\r\r133\t\t\t\u{13}").contains(.pastedBreak) == false)
    #expect(events("a long enough line\r\t\u{1B}[A\u{13}").contains(.pastedBreak) == false)
  }
}

@Suite struct `Whatever the bytes` {
  private static let fragments =
    [
      "a", "é", "漢", "👍", "\u{1B}", "\u{1B}[A", "\u{1B}OP", "\u{1B}[[B", "\u{1B}[200~",
      "\u{1B}[201~", "\u{1B}[1;5D", "\u{1B}[M !!", "\u{1B}]0;x\u{07}", "\u{1B}P1$r\u{1B}\\", "\t",
      "\u{7F}", "\u{0}", "\u{13}", "\u{1B}[7$", "\u{1B}[?1;2c", "Priya", "\u{1B}[", "\u{1B}O", "]",
      "\r", "\n",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0x9B]]

  private func decode(_ reads: [ArraySlice<UInt8>]) -> [InputEvent] {
    var decoder = KeyDecoder()
    for read in reads { decoder.feed(read, at: 0) }
    decoder.finish()
    var events: [InputEvent] = []
    while let event = decoder.next() {
      // What one read holds is all that these events are about.
      switch event {
      case .pastedBreak: events.append(.key(.enter))
      case .text(let text, _):
        events += text.unicodeScalars.map {
          $0 == "\n" ? .key(.enter) : .key(.character(Character($0)))
        }
      default: events.append(event)
      }
    }
    return events
  }

  /// Two reads where there was one, but never right after an ESC, which makes the next key Alt's.
  private func isSplit(_ stream: [UInt8], at place: Int) -> Bool {
    place == 0 || stream[place - 1] != 0x1B
  }

  @Test(arguments: 0..<200)
  func `a split of the stream changes nothing`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let stream = (0..<Int.random(in: 1...40, using: &random)).flatMap { _ in
      Self.fragments.randomElement(using: &random) ?? []
    }
    let whole = decode([stream[...]])
    for chance in [1, 2, 4, 8, 16, 32] {
      var reads: [ArraySlice<UInt8>] = []
      for place in stream.indices {
        let begins = Int.random(in: 0..<chance, using: &random) == 0
        if reads.isEmpty || (begins && isSplit(stream, at: place)) {
          reads.append(stream[place...place])
        } else {
          reads[reads.count - 1] = stream[reads[reads.count - 1].startIndex...place]
        }
      }
      #expect(decode(reads) == whole)
    }
  }

  @Test(arguments: 0..<100)
  func `random bytes never trap and always come to an end`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var decoder = KeyDecoder()
    for time in 0..<200 {
      let count = Int.random(in: 1...30, using: &random)
      decoder.feed((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, at: time * 9)
      if Bool.random(using: &random) { decoder.expire(at: time * 9 + 60) }
      while decoder.next() != nil {}
    }
    decoder.finish()
    while decoder.next() != nil {}
    #expect(decoder.deadline == nil)
    decoder.feed([0x61], at: 0)
    #expect(decoder.next() == .key(.character("a")))
  }
}

/// The same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
