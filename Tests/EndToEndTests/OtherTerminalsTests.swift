import TestSupport
import Testing

extension `The program` {
  @Suite struct `with the keys of` {
    @Test(arguments: TerminalKeys.all) func terminals(keys: TerminalKeys) throws {
      let ward = try WardComputer.inUse(trainees: ["Ada Berg", "Priya Nair"])
      let pty = try ward.open(changing: ["TERM": keys.term])
      // From the first by name down to the second, whichever stands first on the screen.
      try pty.waitForScreen("? help")
      try pty.send(keys.home + keys.down + keys.up + keys.end)
      try pty.waitForScreen("Priya Nair")
      try pty.send("nPriyz" + keys.backspace + "a\r\r")
      try pty.waitForScreen("Look-fors")
      // A mark on the second row, put there with arrows; on the third one too many, taken away.
      try pty.send(keys.down + " " + keys.down + " " + keys.up + keys.down + "  ")
      try pty.send(keys.f2)
      try pty.waitForScreen("Find  ")
      try pty.send("\u{1B}")
      try pty.waitForScreen("New feedback")
      try pty.send(keys.f3)
      try pty.waitForScreen("Jots")
      try pty.send("Named the sickest\r\r")
      try pty.waitForScreen("New feedback")
      try pty.send("\tou aske the roomx" + keys.backspace + keys.home + "Y" + keys.right)
      try pty.send(keys.left + keys.delete + "o" + keys.end)
      for _ in "the room" { try pty.send(keys.left) }
      try pty.send(keys.left + "d" + "\t\tback" + keys.backTab + "It was quiet")
      try pty.waitForScreen("It was quiet")
      try pty.send("\u{13}")
      try pty.waitForScreen("Saved for Priya Nair")

      let saved = try #require(try ward.feedback().first)
      #expect(saved.marks.map(\.id) == [saved.offered[1]])
      #expect(saved.jots?.map(\.text) == ["Named the sickest"])
      #expect(saved.saw == "You asked the room")
      #expect(saved.effect == "It was quiet")
      #expect(saved.next?.text == "back")
    }
  }
}
