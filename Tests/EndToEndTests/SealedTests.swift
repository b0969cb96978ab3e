import Foundation
import Glibc
import TestSupport
import Testing

extension `The program` {
  /// A store under a passphrase, which is typed at the terminal and nowhere else.
  @Suite(.enabled(if: Tmux.isInstalled)) struct `with a sealed store` {
    private let words = "the blue kettle on ward nine"

    private func sealed() throws -> WardComputer {
      let ward = try WardComputer.inUse()
      try ward.expectDone("log", "priya", "@handover", "You named the sickest first", "--said")
      let tmux = try ward.openInTmux("passphrase", "set")
      try tmux.waitFor("New passphrase:")
      try tmux.type("too short")
      try tmux.press("Enter")
      try tmux.waitFor("Take at least 12 characters")
      try tmux.type(words)
      try tmux.press("Enter")
      try tmux.waitFor("Once more:")
      try tmux.type(words)
      try tmux.press("Enter")
      try tmux.waitForEnd()
      return ward
    }

    private func holds(_ ward: WardComputer, _ secret: String) throws -> Bool {
      let found = try FinishedProcess("/bin/grep", ["-rl", secret, ward.folder], environment: [:])
      return found.status == 0
    }

    @Test func `opens with the passphrase, after a wrong one too, and leaves no name in clear`()
      throws
    {
      let ward = try sealed()
      for secret in ["Priya", "sickest", "Okafor", "kettle"] {
        #expect(try !holds(ward, secret), "\(secret)")
      }
      let tmux = try ward.openInTmux()
      try tmux.waitFor("Passphrase:")
      try tmux.type("the blue kettle on ward ten")
      try tmux.press("Enter")
      try tmux.waitFor("That is not the passphrase.")
      try tmux.type(words)
      try tmux.press("Enter")
      try tmux.waitFor("Priya Nair · ST5")
      #expect(try !tmux.rows().contains { $0.contains("kettle") })
      try tmux.press("n", "Enter", "Enter", "Tab")
      try tmux.type("You asked the porter")
      try tmux.waitFor("draft kept")
      #expect(try !holds(ward, "porter"))
      try tmux.press("C-s")
      try tmux.waitFor("Saved")
      #expect(try !holds(ward, "porter"))
    }

    @Test func `without a terminal ends with 77, and keeps no words in clear`() throws {
      let ward = try sealed()
      let end = try ward.run("log", "priya", "@handover", "You asked the porter")
      #expect(end.status == 77)
      #expect(end.errors.contains("Open it at a terminal, with its passphrase."))
      #expect(try !holds(ward, "porter"))
      #expect(try ward.run("list").status == 77)
      #expect(try ward.run("doctor").status == 77)
      #expect(try ward.expectDone("passphrase", "list") == "main\n")
    }

    @Test func `asks before one person's story leaves it in clear, and seals it on request`() throws
    {
      let ward = try sealed()
      let file = "\(ward.folder)/priya"
      let tmux = try ward.openInTmux("export", file, "priya")
      try tmux.waitFor("Passphrase:")
      try tmux.type(words)
      try tmux.press("Enter")
      try tmux.waitFor("Write it in clear?")
      try tmux.press("n", "Enter")
      try tmux.waitForEnd()
      #expect(!FileManager.default.fileExists(atPath: file))
      try tmux.start([WardComputer.program, "export", file, "priya", "--seal"])
      try tmux.waitFor("Passphrase:")
      try tmux.type(words)
      try tmux.press("Enter")
      for prompt in ["New passphrase:", "Once more:"] {
        try tmux.waitFor(prompt)
        try tmux.type("four grey herons by the lift")
        try tmux.press("Enter")
      }
      try tmux.waitForEnd()
      #expect(FileManager.default.fileExists(atPath: file))
      #expect(try !holds(ward, "sickest"))
      try tmux.start([WardComputer.program, "import", file])
      try tmux.waitFor("Passphrase of the bundle:")
      try tmux.type("four grey herons by the lift")
      try tmux.press("Enter")
      try tmux.waitFor("Passphrase:")
      try tmux.type(words)
      try tmux.press("Enter")
      try tmux.waitFor("Here already: 1 record about Priya Nair.")
    }

    @Test func `gives the terminal its echo back when nobody wants to type`() throws {
      let ward = try sealed()
      let shell = try ward.openShell()
      try shell.type("ontherun list")
      try shell.press("Enter")
      try shell.waitFor("Passphrase:")
      try shell.press("C-c")
      try shell.waitFor("Not opened.")
      try shell.type("echo seen-again")
      try shell.waitFor("echo seen-again")
    }
  }
}
