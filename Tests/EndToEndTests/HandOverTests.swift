import Foundation
import Glibc
import TestSupport
import Testing

extension `The program` {
  /// The keyboard in the trainee's hands: their words are theirs, whatever ends the program.
  @Suite(.enabled(if: Tmux.isInstalled)) struct `with the keyboard handed over` {
    private func ward() throws -> WardComputer {
      let ward = try WardComputer.inUse(trainees: ["Priya Nair", "Tom Adeyemi"])
      try ward.expectDone("log", "priya", "@handover", "You named the sickest first", "--said")
      try ward.expectDone("log", "priya", "@crisis", "This was never said")
      return ward
    }

    private func handOver(in tmux: Tmux) throws {
      try tmux.waitFor("Priya Nair · ST5")
      try tmux.press("Enter")
      try tmux.waitFor("[1 timeline]")
      try tmux.press("h")
      try tmux.waitFor("Your words")
    }

    @Test(arguments: [SIGKILL, SIGTERM, SIGHUP])
    func `keeps half a sentence as theirs`(signal: Int32) throws {
      let ward = try ward()
      let tmux = try ward.openInTmux()
      try handOver(in: tmux)
      #expect(try !tmux.rows().contains { $0.contains("never said") })
      try tmux.type("I was not sure who was fre")
      try tmux.waitFor("draft kept")
      try tmux.waitFor("who was fre")
      // What was shown is noted off the loop, and no word on the screen waits for that.
      try tmux.wait(for: "the note of what was shown") { _ in
        try ward.records(of: "shared").count == 1
      }
      kill(try tmux.process(), signal)
      try tmux.waitForEnd()

      try tmux.start([WardComputer.program])
      let home = try tmux.waitFor("NOT YET SEEN")
      #expect(!home.contains { $0.contains("DRAFT") })
      try handOver(in: tmux)
      try tmux.waitFor("who was fre")
      try tmux.type("e")
      try tmux.press("C-s")
      try tmux.waitFor("Saved, as yours.")
      let saved = try ward.records(of: "reflection")
      #expect(saved.map(\.text) == ["I was not sure who was free"])
      #expect(saved.map(\.by) == saved.map(\.trainee))
      #expect(try ward.records(of: "shared").count == 2)
    }

    @Test func `shows nothing more until it is handed back`() throws {
      let ward = try ward()
      let tmux = try ward.openInTmux()
      try handOver(in: tmux)
      for key in ["Escape", "C-c", "C-p", "C-l", "F1", "C-g", "F2"] {
        try tmux.press(key)
        try tmux.waitFor("hand back with Ctrl-X")
        #expect(try tmux.rows()[0].contains("what was said to you"))
      }
      try tmux.press("C-x")
      let blank = try tmux.waitFor("any key shows the page again")
      #expect(!blank.contains { $0.contains("Priya") })
      try tmux.press("z")
      try tmux.waitFor("[1 timeline]")
    }

    @Test func `asks for the word that was chosen`() throws {
      let ward = try ward()
      let tmux = try ward.openInTmux()
      try tmux.waitFor("Priya Nair · ST5")
      try tmux.type(":")
      try tmux.waitFor("Commands")
      try tmux.type("word")
      try tmux.press("Enter")
      try tmux.waitFor("A word for after a hand-over")
      try tmux.type("marmalade")
      try tmux.press("Enter")
      try tmux.waitFor("Saved: this word")
      try handOver(in: tmux)
      try tmux.press("C-x")
      try tmux.waitFor("type your word")
      try tmux.type("jam")
      try tmux.press("Enter")
      try tmux.waitFor("That is not the word.")
      try tmux.type("marmalade")
      try tmux.press("Enter")
      try tmux.waitFor("[1 timeline]")
    }

    @Test func `writes the story into a file and notes for whom`() throws {
      let ward = try ward()
      let tmux = try ward.openInTmux()
      try tmux.waitFor("Priya Nair · ST5")
      try tmux.press("Enter")
      try tmux.waitFor("[1 timeline]")
      try tmux.press("e")
      try tmux.waitFor("Not yet said to Priya")
      try tmux.press("5", "Tab", "Tab", "C-u")
      try tmux.type("\(ward.folder)/home")
      try tmux.press("C-s")
      try tmux.waitFor("Saved in")
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(ward.folder)/home")
        .filter { $0.hasSuffix(".html") }
      #expect(names.count == 1)
      #expect(names.first?.hasPrefix("ontherun-20") == true)
      #expect(names.first?.lowercased().contains("priya") == false)
      #expect(try ward.records(of: "shared").map(\.to) == ["Priya Nair"])
    }
  }
}
