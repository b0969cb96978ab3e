import Glibc
import TestSupport
import Testing

extension `The program` {
  /// Words once typed are never lost, however the program ends.
  @Suite(.enabled(if: Tmux.isInstalled)) struct `with words half typed` {
    private func beginFeedback(_ words: String, in tmux: Tmux) throws {
      try tmux.waitFor("Priya Nair · ST5")
      try tmux.press("n", "Enter", "Enter", "1", "3", "3", "Tab")
      try tmux.type(words)
      try tmux.waitFor("draft kept")
      try tmux.waitFor(words)
    }

    @Test func `brings back words, cursor and marks after a kill`() throws {
      let ward = try WardComputer.inUse()
      let tmux = try ward.openInTmux()
      try beginFeedback("You asked for the sickest thre", in: tmux)
      try tmux.press("Left", "Left")
      try tmux.type("x")
      let rows = try tmux.waitFor("thxre")
      let place = "#{cursor_x},#{cursor_y}"
      let cursor = try tmux.value(of: place)
      kill(try tmux.process(), SIGKILL)
      try tmux.waitForEnd()

      try tmux.start([WardComputer.program])
      try tmux.waitFor("DRAFT   Priya")
      try tmux.press("End", "Enter")
      // The words are there before the library is, and the look-fors with their marks come with it.
      try tmux.wait(for: "the form as it was left, with the cursor at \(cursor)") {
        try $0.rows().dropFirst() == rows.dropFirst() && $0.value(of: place) == cursor
      }
      try tmux.press("C-s")
      try tmux.waitFor("Saved for Priya Nair")
      #expect(try ward.feedback().map(\.saw) == ["You asked for the sickest thxre"])
      #expect(try !tmux.rows().contains { $0.contains("DRAFT") })
    }

    @Test func `keeps each of several drafts`() throws {
      let ward = try WardComputer.inUse()
      let tmux = try ward.openInTmux()
      for word in ["first", "second", "third"] {
        try beginFeedback("You led the \(word) one", in: tmux)
        kill(try tmux.process(), SIGKILL)
        try tmux.waitForEnd()
        try tmux.start([WardComputer.program])
      }
      let rows = try tmux.waitFor("DRAFT")
      #expect(rows.count { $0.contains("DRAFT") } == 3)
      var found: Set<String> = []
      for key in ["End", "Up", "Up"] {
        try tmux.press(key, "Enter")
        let row = try tmux.waitFor("You led the").first { $0.contains("You led the") }
        found.insert(String(row?.split(separator: " ").dropLast().last ?? ""))
        try tmux.press("Escape")
        try tmux.waitFor("draft kept: Enter on DRAFT")
      }
      #expect(found == ["first", "second", "third"])
    }

    @Test func `offers a draft to nobody else while it is being typed`() throws {
      let ward = try WardComputer.inUse()
      let pty = try ward.open()
      try pty.beginFeedback("You spoke last")
      let other = try ward.open()
      try other.waitForScreen("NOT YET SEEN")
      #expect(!other.screen.lines.contains { $0.contains("DRAFT") })
      try other.send("q")
      #expect(try other.wait() == .exited(0))
      pty.signal(SIGKILL)
      _ = try pty.wait()
      try ward.open().waitForScreen("DRAFT   Priya")
    }

    @Test func `keeps them when its window is closed, and ends at once`() throws {
      let ward = try WardComputer.inUse()
      let tmux = try ward.openInTmux()
      try beginFeedback("You gave the lead away", in: tmux)
      let process = try tmux.process()
      try tmux.closePane()
      try tmux.wait(for: "the program's end", within: .seconds(1)) { _ in kill(process, 0) != 0 }

      let again = try ward.open()
      try again.waitForScreen("DRAFT   Priya")
      try again.send("\u{1B}[F\r")
      try again.waitForScreen("You gave the lead away")
    }
  }
}
