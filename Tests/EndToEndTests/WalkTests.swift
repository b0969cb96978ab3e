import Glibc
import TestSupport
import Testing

extension `The program` {
  /// A scenario walked on a machine that is switched off in the middle.
  @Suite(.enabled(if: Tmux.isInstalled)) struct `with a scenario walked` {
    @Test func `goes on after a kill where it stood, with its votes`() throws {
      let ward = try WardComputer.inUse()
      let tmux = try ward.openInTmux("scenario", "walk", "handover-four-jugs")
      try tmux.waitFor("Four jugs of water")
      for _ in 0..<4 { try tmux.press("Space") }
      try tmux.waitFor("1  Look in on room 6")
      try tmux.press("v")
      try tmux.type("7 4")
      try tmux.press("Enter")
      try tmux.waitFor("11 votes are in.")
      kill(try tmux.process(), SIGKILL)
      try tmux.waitForEnd()

      try tmux.start([WardComputer.program])
      let home = try tmux.waitFor("NOT YET SEEN")
      #expect(!home.contains { $0.contains("DRAFT") })
      try tmux.press("s")
      try tmux.waitFor("Four jugs")
      try tmux.press("/")
      try tmux.type("jugs")
      try tmux.press("Enter", "w")
      try tmux.waitFor("Taken up where it stood.")
      try tmux.waitFor("11 votes are in.")
      try tmux.press("Space")
      try tmux.waitFor("███████  7")
    }
  }
}
