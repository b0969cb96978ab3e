import TestSupport
import Testing

extension `The program` {
  /// A clipboard with a whole file in it, dropped into a line by mistake.
  @Suite struct `given five megabytes at once` {
    private static let paste = String(repeating: "words and more words ", count: 250_000)

    private let ward: WardComputer

    init() throws {
      ward = try WardComputer.inUse()
    }

    /// The next key must be seen to work soon, and the words before the paste must be there.
    private func expectAnswer(
      _ pty: PtyProcess, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let start = ContinuousClock.now
      try pty.send("\u{3}")
      try pty.waitForScreen("Whatever was typed is kept", within: .seconds(20))
      #expect(ContinuousClock.now - start < .seconds(3), sourceLocation: sourceLocation)
      // A line that is over its limit takes no more words until it is cut.
      try pty.send("\r\u{1}\u{B}Zebra")
      try pty.waitForScreen("I saw      Zebra", within: .seconds(5))
      try pty.send("\u{3}y")
      #expect(try pty.wait() == .exited(0), sourceLocation: sourceLocation)
    }

    @Test func `in brackets, keeps 64 KiB and says so`() throws {
      let pty = try ward.open()
      try pty.beginFeedback("You saw:")
      try pty.send("\u{1B}[200~" + Self.paste + "\u{1B}[201~")
      try pty.waitForScreen("Kept the first 64 KiB of the paste", within: .seconds(20))
      try expectAnswer(pty)
    }

    @Test func `without brackets, keeps 64 KiB in one line and says so`() throws {
      let lines = String(repeating: "words and more words\r", count: 250_000)
      let pty = try ward.open()
      try pty.beginFeedback("You saw:")
      try pty.send(String(lines.dropLast()))
      try pty.waitForScreen("more were left out", within: .seconds(20))
      try expectAnswer(pty)
    }

    @Test func `outside a field, leaves it out`() throws {
      let pty = try ward.open()
      try pty.waitForScreen("Priya Nair · ST5")
      try pty.send("\u{1B}[200~" + Self.paste + "\u{1B}[201~")
      try pty.waitForScreen("there is none here, so it was left out", within: .seconds(20))
      try pty.send("q")
      #expect(try pty.wait() == .exited(0))
    }
  }
}
