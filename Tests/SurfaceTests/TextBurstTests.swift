import Surface
import Testing

/// Text that comes faster than anybody types, as from a terminal without bracketed paste.
@Suite struct `Text without a pause` {
  private var decoder = KeyDecoder()

  private mutating func events() -> [InputEvent] {
    var events: [InputEvent] = []
    while let event = decoder.next() { events.append(event) }
    return events
  }

  @Test mutating func `goes on over many reads, also in few bytes`() {
    decoder.feed(Array("a line that is pasted, ".utf8), at: 0)
    decoder.feed(Array("its end\rB".utf8), at: 5, isAfterPause: false)
    #expect(
      events() == [
        .text("a line that is pasted, ", dropped: 0), .text("its end\nB", dropped: 0),
      ])
    decoder.feed(Array("\rq".utf8), at: 500)
    #expect(events() == [.key(.enter), .key(.character("q"))])
  }

  @Test mutating func `keeps 64 KiB of all its reads and counts the rest`() {
    let block = Array(repeating: UInt8(ascii: "x"), count: 4_000)
    var kept = 0
    var dropped = 0
    for read in 0..<1_000 {
      decoder.feed(block, at: read, isAfterPause: read == 0)
      for event in events() {
        guard case .text(let text, let count) = event else {
          Issue.record("\(event)")
          continue
        }
        kept += text.count
        dropped = count
      }
    }
    #expect(kept == 65_536)
    #expect(dropped == 4_000_000 - 65_536)
  }

  @Test mutating func `a break at the end of a full read is what comes after it`() {
    let block = Array(repeating: UInt8(ascii: "x"), count: 600) + [0x0D]
    decoder.feed(block, at: 0)
    #expect(events() == [.text(String(repeating: "x", count: 600), dropped: 0)])
    #expect(decoder.deadline == 50)
    decoder.feed(Array("more".utf8), at: 3, isAfterPause: false)
    #expect(events() == [.pastedBreak, .text("more", dropped: 0)])
    decoder.feed(block, at: 1_000)
    decoder.expire(at: 1_050)
    #expect(events().last == .key(.enter))
    #expect(decoder.deadline == nil)
    decoder.feed(block, at: 2_000)
    decoder.feed([0x13], at: 2_001, isAfterPause: false)
    #expect(events().suffix(2) == [.key(.enter), .key(.control("s"))])
  }

  @Test mutating func `ends with a key, so that what is typed next is kept`() {
    decoder.feed(Array(repeating: UInt8(ascii: "x"), count: 70_000), at: 0)
    decoder.feed([0x03], at: 1, isAfterPause: false)
    decoder.feed(Array("Zebra".utf8), at: 2, isAfterPause: false)
    #expect(
      events() == [
        .text(String(repeating: "x", count: 65_536), dropped: 4_464), .key(.control("c")),
      ]
        + "Zebra".map { .key(.character($0)) })
  }

  @Test mutating func `a letter cut in two by a read stays whole`() {
    let euros = Array(String(repeating: "€", count: 10).utf8)
    decoder.feed(euros.dropLast(), at: 0)
    decoder.feed(euros.suffix(1) + Array("uro".utf8), at: 1, isAfterPause: false)
    #expect(
      events() == [
        .text(String(repeating: "€", count: 9), dropped: 0), .key(.character("€")),
        .text("uro", dropped: 0),
      ])
  }

  @Test mutating func `an invalid byte costs no other`() {
    decoder.feed(Array("seventeen letters ".utf8) + [0xFF, 0xE2, 0x82] + Array("x".utf8), at: 0)
    #expect(events() == [.text("seventeen letters \u{FFFD}\u{FFFD}\u{FFFD}x", dropped: 0)])
  }
}
