import Foundation
import TestSupport
import Testing

extension `The program` {
  /// A backup, whose passphrase is typed at the terminal, and what comes back of it.
  @Suite(.enabled(if: Tmux.isInstalled)) struct `with a backup` {
    private let words = "four grey herons by the lift"

    private func backUp(_ ward: WardComputer, _ file: String) throws -> Tmux {
      let tmux = try ward.openInTmux("backup", file)
      try tmux.waitFor("New passphrase:")
      try tmux.type(words)
      try tmux.press("Enter")
      try tmux.waitFor("Once more:")
      try tmux.type(words)
      try tmux.press("Enter")
      try tmux.waitForEnd()
      return tmux
    }

    @Test func `brings the same records back into an empty place, and into no other`() throws {
      let ward = try WardComputer.inUse()
      try ward.expectDone("log", "priya", "@handover", "You named the sickest first", "--said")
      let file = "\(ward.folder)/copy"
      #expect(try ward.run("backup", file).status == 77)
      #expect(!FileManager.default.fileExists(atPath: file))
      let tmux = try backUp(ward, file)
      let bytes = try Data(contentsOf: URL(filePath: file))
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(bytes.range(of: Data("Priya".utf8)) == nil)
      #expect(try ward.run("doctor").output.contains("The last one was made on 20"))

      let again = try ward.run("backup", file)
      #expect(again.status == 73, "\(again)")
      #expect(try Data(contentsOf: URL(filePath: file)) == bytes)
      let inside = try ward.run("backup", "\(ward.folder)/store/people/copy")
      #expect(inside.status == 73)
      #expect(inside.errors.contains("in the store's own folder"), "\(inside)")
      #expect(try ward.run("import", file).status == 73)
      #expect(try ward.run("import", "\(ward.folder)/nothing").status == 66)

      try tmux.start([WardComputer.program, "import", file, "--store", "again"])
      try tmux.waitFor("Passphrase of the backup:")
      try tmux.type(words)
      try tmux.press("Enter")
      try tmux.waitFor("a plain store of 3 lines in 2 files")
      try tmux.waitFor("Bring it back?")
      try tmux.press("y", "Enter")
      try tmux.waitForEnd()
      let before = try ward.expectDone("list", "--json")
      #expect(try ward.expectDone("list", "--json", "--store", "again") == before)
      #expect(!before.isEmpty)
      #expect(
        try ward.expectDone("trainee", "list", "--json", "--store", "again")
          == ward.expectDone("trainee", "list", "--json"))
      #expect(try ward.run("import", file, "--store", "again", "--yes").status == 73)
    }

    @Test func `with another passphrase, or changed, brings nothing back`() throws {
      let ward = try WardComputer.inUse()
      let file = "\(ward.folder)/copy"
      let tmux = try backUp(ward, file)
      try tmux.start([WardComputer.program, "import", file, "--store", "again", "--yes"])
      try tmux.waitFor("Passphrase of the backup:")
      try tmux.type("four grey herons by the stairs")
      try tmux.press("Enter")
      try tmux.waitFor("That is not the passphrase of this backup. Nothing was changed.")
      try tmux.waitForEnd()
      #expect(!FileManager.default.fileExists(atPath: "\(ward.folder)/data/ontherun/again"))
      var text = try String(contentsOfFile: file, encoding: .utf8)
      text = text.replacing(#""v":1,"backup""#, with: #""v":2,"backup""#)
      try Data(text.utf8).write(to: URL(filePath: file))
      let newer = try ward.run("import", file, "--store", "again")
      #expect(newer.status == 65)
      #expect(newer.errors.contains("a later version of ontherun made it"), "\(newer)")
      try Data("rubbish".utf8).write(to: URL(filePath: file))
      #expect(try ward.run("import", file, "--store", "again").status == 65)
    }
  }
}
