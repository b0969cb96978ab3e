import Surface
import TestSupport
import Testing

extension `The program` {
  @Suite(.enabled(if: Tmux.isInstalled)) struct `in a window that changes its size` {
    @Test func `keeps the words, and says what is too small`() throws {
      let ward = try WardComputer.inUse()
      let tmux = try ward.openInTmux()
      try tmux.waitFor("Priya Nair · ST5")
      try tmux.press("n", "Enter", "Enter", "1", "Tab")
      try tmux.type("You asked each person")
      let rows = try tmux.waitFor("You asked each person")

      try tmux.resize(to: Size(width: 40, height: 12))
      try tmux.wait(for: "forty columns") {
        try $0.rows().contains { $0.contains("You asked") } && $0.rows() != rows
      }
      try tmux.type(" to")
      try tmux.waitFor("person to")
      try tmux.resize(to: Size(width: 39, height: 11))
      try tmux.waitFor("39x11: make it 40x12")
      // What is typed now is not seen, and goes into its line all the same.
      try tmux.type("o")
      try tmux.resize(to: Size(width: 80, height: 24))
      try tmux.waitFor("You asked each person too")
      try tmux.press("BSpace")
      try tmux.type(" say it back")
      try tmux.waitFor("You asked each person to say it back")
      #expect(try tmux.rows().count { $0.contains("New feedback") } == 1)
      try tmux.press("C-s")
      try tmux.waitFor("Saved for Priya Nair")
      #expect(try ward.feedback().map(\.saw) == ["You asked each person to say it back"])
    }

    @Test func `lives through a storm of sizes`() throws {
      let ward = try WardComputer.inUse()
      let pty = try ward.open()
      try pty.beginFeedback("You kept calm")
      for round in 0..<300 {
        pty.resize(to: Size(width: 1 + round * 37 % 500, height: 1 + round * 13 % 200))
      }
      pty.resize(to: Size(width: 80, height: 24))
      try pty.waitForScreen("I saw      You kept calm")
      try pty.send(" and clear")
      try pty.waitForScreen("You kept calm and clear")
    }
  }
}
