import Foundation
import Glibc
import TestSupport
import Testing

extension `The program` {
  @Suite struct `under ten thousand random keys` {
    @Test(arguments: [UInt64(1), 2]) func `lives, and gives the terminal back`(seed: UInt64) throws
    {
      let settings = try PtyProcess.untouchedSettings()
      let ward = try WardComputer()
      var random = RandomBytes(seed: seed)
      var keys = 0
      var starts = 0
      while keys < 5_000 {
        let pty = try ward.open("--demo")
        starts += 1
        try pty.waitForScreen("? help")
        keys += try press(&random, in: pty, upTo: 5_000 - keys)
        #expect(try pty.wait() == .exited(0), "seed \(seed), start \(starts), key \(keys)")
        pty.expectGivenBack(settings: settings)
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: "\(ward.folder)/tmp")
      #expect(left == [])
      #expect(starts < 30)
    }

    /// Presses keys until there are enough or the program ends, and asks it to end.
    private func press(_ random: inout RandomBytes, in pty: PtyProcess, upTo limit: Int) throws
      -> Int
    {
      var pressed = 0
      while pressed < limit {
        for _ in 0..<100 {
          try pty.send(random.next())
          pressed += 1
        }
        guard try isAlive(pty) else { return pressed }
      }
      // Twice, where words are typed that no draft keeps.
      try pty.send(" \u{3}yy")
      return pressed
    }

    /// Whether the program still answers: it blanks the screen on Ctrl-L, until the next key.
    ///
    /// It may need that twice, where the screen was blank, and a SIGCONT, where random keys found
    /// the command that suspends.
    private func isAlive(_ pty: PtyProcess) throws -> Bool {
      for _ in 1...10 {
        pty.signal(SIGCONT)
        try pty.send("\u{1B}[201~\u{C}")
        do {
          try pty.wait(within: .seconds(1), for: "the blank screen") { pty in
            pty.screen.lines.last?.contains("shows the page again") == true
          }
          return true
        } catch {
          if kill(pty.id, 0) != 0 { return false }
        }
      }
      throw Unexpected("no answer; the screen:\n\(pty.screen.lines.joined(separator: "\n"))")
    }
  }
}
