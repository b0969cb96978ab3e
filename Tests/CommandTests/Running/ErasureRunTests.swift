import Foundation
import Testing
import TestSupport

/// Erasing a person or a record, as processes.
struct ErasureRunTests {
  private let secret = "Zebrafinch"

  /// A ward with words about Priya in a record, a change, a withdrawal and a draft.
  private func ward() throws -> Ward {
    let ward = try Ward(trainees: ["Priya Nair", "Tom Adeyemi"])
    let id = try ward.log("\(secret) one")
    try ward.run("amend", id, "--saw", "\(secret) two")
    let other = try ward.log("\(secret) three")
    try ward.run("withdraw", other, "--why", "\(secret) four", "--yes")
    try ward.run("log", "tom", "@handover", "Kept")
    try ward.run("log", "priya", "@handover", "\(secret) draft", "--at", "tomorrow")
    return ward
  }

  @Test func `erasing asks first, and without a terminal says what to add`() throws {
    let ward = try ward()
    let before = try ward.files(holding: secret)
    let run = try ward.run("trainee", "erase", "priya", "--why", "asked for")
    #expect(run.exitCode == 69)
    #expect(run.errors.contains("--yes"))
    #expect(run.errors.contains("2 feedback, 1 change, 1 withdrawal"), "\(run)")
    #expect(run.errors.contains("1 draft on this computer"))
    #expect(run.errors.contains("backups"))
    #expect(try ward.files(holding: secret) == before)
    let no = try ward.home.runAtTerminal(
      "trainee", "erase", "priya", "--why", "asked for", typing: ["n"])
    #expect(no.exitCode == 1)
    #expect(try ward.files(holding: secret) == before)
    #expect(before.count >= 2)
  }

  @Test func `after erasing somebody no file holds their words or their name`() throws {
    let ward = try ward()
    let run = try ward.run("trainee", "erase", "priya", "--why", "asked for", "--yes")
    #expect(run.exitCode == 0, "\(run)")
    #expect(try ward.files(holding: secret) == [])
    #expect(try ward.files(holding: "Nair") == [])
    #expect(try ward.files(holding: "Kept").count == 1)
    #expect(try ward.run("trainee", "list", "--archived").output.contains("Tom Adeyemi"))
    #expect(try ward.run("trainee", "list").lines.count == 1)
    #expect(try ward.run("summary", "priya").exitCode == 66)
    #expect(try ward.run("undo", "--yes").errors.contains("Tom"))
  }

  @Test func `a copy that comes back shows nothing anywhere`() throws {
    let ward = try ward()
    let files = try ward.traineeFiles()
    let people = try FileManager.default.contentsOfDirectory(atPath: "\(ward.store)/people")
      .map { "\(ward.store)/people/\($0)" }
    let kept = try (files + people).map { ($0, try Data(contentsOf: URL(filePath: $0))) }
    try ward.run("trainee", "erase", "priya", "--why", "asked for", "--yes")
    for (path, bytes) in kept {
      try bytes.write(to: URL(filePath: path.replacing(".jsonl", with: ".sync-conflict-1.jsonl")))
    }
    #expect(try !ward.files(holding: secret).isEmpty)
    for arguments in [
      ["list"], ["list", "is:withdrawn"], ["list", "is:damaged"], ["search", secret],
      ["trainee", "list", "--archived"], ["due"], ["chances"], ["next", "list"], ["erasures"],
      ["undo"], ["trainee", "copy", "tom"], ["summary", "tom"],
    ] {
      let run = try ward.home.run(arguments, input: "")
      let said = run.output + run.errors
      #expect(!said.contains(secret) && !said.contains("Nair"), "\(arguments) \(run)")
    }
    #expect(try ward.run("list").lines.count == 1)
    let finished = try ward.run("erasures", "--finish", "--yes")
    #expect(finished.exitCode == 0, "\(finished)")
    #expect(try ward.files(holding: secret) == [])
    #expect(try ward.files(holding: "Nair") == [])
  }

  @Test func `a damaged copy of an erased line shows nothing either`() throws {
    let ward = try Ward()
    let id = try ward.log("\(secret)")
    _ = try ward.log("Kept")
    let file = try #require(try ward.traineeFiles().first)
    let line = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")[0]
    try ward.run("erase", id, "--why", "asked", "--yes")
    let torn = "\(line.prefix(line.count - 30))\nother torn words\n"
    try Data(torn.utf8).write(to: URL(filePath: file.replacing(".jsonl", with: ".conflict.jsonl")))
    let run = try ward.run("list", "is:damaged")
    #expect(run.output.contains("other torn words"), "\(run)")
    #expect(!run.output.contains(secret))
  }

  @Test func `the reason stays, so it does not name them`() throws {
    let ward = try ward()
    for why in ["Priya asked", "for dr NAIR.", "  "] {
      let run = try ward.run("trainee", "erase", "priya", "--why", why, "--yes")
      #expect(run.exitCode == 65, "\(run)")
    }
    #expect(try ward.run("trainee", "list").lines.count == 2)
    try ward.run("trainee", "add", "Dr Li Wei")
    #expect(try ward.run("trainee", "erase", "wei", "--why", "Li asked", "--yes").exitCode == 65)
    let title = try ward.run("trainee", "erase", "wei", "--why", "their dr agreed", "--yes")
    #expect(title.exitCode == 0, "\(title)")
  }

  @Test func `an erasure that was broken off is finished by the next command`() throws {
    let ward = try ward()
    let files = try ward.traineeFiles()
    let kept = try files.map { ($0, try Data(contentsOf: URL(filePath: $0))) }
    try ward.run("trainee", "erase", "priya", "--why", "asked for", "--yes")
    for (path, bytes) in kept { try bytes.write(to: URL(filePath: path)) }
    let line = try ward.run("erasures", "--json").lines[0]
    let erasure = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let device = try #require(try ward.files(holding: #""who":"#).first)
    let state = "\(ward.home.path)/\(device)".replacing("device.json", with: "erasing")
    try Data("\(try #require(erasure["id"] as? String))\n".utf8).write(to: URL(filePath: state))
    #expect(try !ward.files(holding: secret).isEmpty)
    try ward.run("trainee", "list")
    #expect(try ward.files(holding: secret) == [])
    #expect(!FileManager.default.fileExists(atPath: state))
  }

  @Test func `one record goes with what leads to it, and the step that it closed is open again`()
    throws
  {
    let ward = try Ward()
    let first = try ward.log("One", "--next", "Say it back")
    let step = String(try ward.run("next", "list").lines[0].prefix(4))
    try ward.run("next", "done", step)
    let id = try ward.log("\(secret) seen")
    try ward.run("amend", id, "--effect", "\(secret) came of it")
    let asked = try ward.run("erase", id, "--why", "the wrong day")
    #expect(asked.exitCode == 69)
    #expect(asked.errors.contains("1 feedback, 1 change"), "\(asked)")
    let run = try ward.run("erase", id, "--why", "the wrong day", "--yes")
    #expect(run.exitCode == 0, "\(run)")
    #expect(try ward.files(holding: secret) == [])
    #expect(try ward.run("show", id).exitCode == 66)
    #expect(try ward.run("show", first).exitCode == 0)
    #expect(try ward.run("erase", id, "--why", "again", "--yes").exitCode == 66)
  }

  @Test func `feedback that was withdrawn can be erased too`() throws {
    let ward = try ward()
    let line = try ward.run("list", "is:withdrawn").lines[0]
    let run = try ward.run("erase", String(line.prefix(4)), "--why", "asked for", "--yes")
    #expect(run.exitCode == 0, "\(line) \(run)")
    #expect(try ward.files(holding: "\(secret) four") == [])
  }

  @Test func `another computer's words go when somebody there agrees`() throws {
    let ward = try Ward()
    let id = try ward.log("\(secret) here")
    try ward.runElsewhere("me", "Dr B. Marsh")
    let run = try ward.runElsewhere("erase", id, "--why", "asked for", "--yes")
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("Waiting for "), "\(run)")
    #expect(try ward.run("list").exitCode == 1)
    #expect(try ward.files(holding: secret).count == 1)
    let asked = try ward.run("erasures")
    #expect(asked.output.contains("Dr B. Marsh"))
    #expect(asked.output.contains("asked for"))
    #expect(asked.output.contains("to be agreed here"), "\(asked)")
    #expect(try ward.run("erasures", "--finish").exitCode == 69)
    #expect(try ward.files(holding: secret).count == 1)
    #expect(try ward.run("erasures", "--finish", "--yes").exitCode == 0)
    #expect(try ward.files(holding: secret) == [])
    #expect(try !ward.run("erasures").output.contains("to be agreed here"))
    #expect(try ward.run("erasures", "--finish", "--yes").exitCode == 1)
  }

  @Test func `entries that were merged go together`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "P. Nair", "Tom Adeyemi"])
    try ward.run("log", "Priya Nair", "@handover", "\(secret) one")
    try ward.run("log", "P. Nair", "@handover", "\(secret) two")
    try ward.run("trainee", "merge", "Priya Nair", "P. Nair")
    #expect(try ward.run("trainee", "erase", "priya", "--why", "asked", "--yes").exitCode == 0)
    #expect(try ward.files(holding: secret) == [])
    #expect(try ward.files(holding: "Nair") == [])
    #expect(try ward.run("trainee", "list").lines.count == 1)
  }
}
