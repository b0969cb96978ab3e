import Foundation
import Practice
import Records
import TestSupport
import Testing

/// One person's story from one store into another, as processes.
struct BundleRunTests {
  private let ward: Ward
  private let next: Ward
  private let bundle: String

  init() throws {
    ward = try Ward(trainees: ["Priya Nair", "Tom Adeyemi"])
    next = try Ward(trainees: [])
    bundle = "\(next.home.path)/priya.bundle"
    let first = try ward.log("Zebrafinch one", "--next", "Say it back", "--said")
    try ward.run("amend", first, "--saw", "Heron two")
    let gone = try ward.log("Zebrafinch three")
    try ward.run("withdraw", gone, "--why", "wrong day", "--yes")
    let erased = try ward.log("Zebrafinch four")
    try ward.run("erase", erased, "--why", "asked", "--yes")
    _ = try ward.log("Talked of", at: "rota")
    let last = String(try ward.run("list").lines[0].prefix(4))
    try ward.run("talked", last)
    try ward.run("log", "tom", "@handover", "Magpie")
  }

  private func export() throws -> CommandRun { try ward.run("export", bundle, "priya") }

  private func objects(_ run: CommandRun) throws -> [[String: Any]] {
    try run.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func `what stands comes in with its ids, days and observers, and nothing else does`()
    throws
  {
    let run = try export()
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.errors.contains("3 records about Priya Nair, 1 person who wrote them"), "\(run)")
    let text = try String(contentsOfFile: bundle, encoding: .utf8)
    for secret in ["Zebrafinch", "Magpie", "Adeyemi"] { #expect(!text.contains(secret)) }
    let taken = try next.run("import", bundle, "--yes")
    #expect(taken.exitCode == 0, "\(taken)")
    #expect(taken.errors.contains("3 records about Priya Nair, who is added"), "\(taken)")
    #expect(taken.errors.contains("Written by Dr A. Okafor."))
    let before = try objects(ward.run("list", "trainee:priya", "--json"))
    let after = try objects(next.run("list", "--json"))
    #expect(after.count == 2)
    for key in ["id", "at", "saw", "situation", "by", "trainee"] {
      #expect(after.map { $0[key] as? String } == before.map { $0[key] as? String }, "\(key)")
    }
    #expect(after.map { $0["saw"] as? String } == ["Talked of", "Heron two"])
    #expect(after.allSatisfy { $0["via"] as? String == "import" })
    #expect(try next.run("next", "list").output.contains("Say it back"))
    #expect(try !next.run("list", "is:unsaid").output.contains("Talked of"))
    #expect(try next.run("trainee", "copy", "priya").output.contains("imported"))
    #expect(try next.run("doctor").exitCode == 0)
  }

  @Test func `it asks, and twice changes nothing`() throws {
    _ = try export()
    let empty = try next.everything()
    #expect(try next.run("import", bundle).exitCode == 69)
    #expect(try next.home.runAtTerminal("import", bundle, typing: ["n"]).exitCode == 1)
    #expect(try next.everything() == empty)
    try next.run("import", bundle, "--yes")
    let once = try next.everything()
    let again = try next.run("import", bundle, "--yes")
    #expect(again.exitCode == 0)
    #expect(
      again.errors == "Here already: 3 records about Priya Nair. Nothing was changed.\n")
    #expect(try next.everything() == once)
  }

  @Test func `in the store that it came from everything is known, changed feedback too`() throws {
    _ = try export()
    let run = try ward.run("import", bundle, "--yes")
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.errors.contains("Here already: 3 records about Priya Nair."))
  }

  @Test func `somebody of the same name is asked about, and nobody of another name is taken`()
    throws
  {
    _ = try export()
    try next.run("trainee", "add", "Priya Nair", "--grade", "ST6")
    try next.run("trainee", "add", "Priya Nairn")
    let before = try next.everything()
    let unsaid = try next.run("import", bundle, "--yes")
    #expect(unsaid.exitCode == 65)
    #expect(unsaid.errors.contains("--as NAME for the same person, --new for another"), "\(unsaid)")
    let other = try next.run("import", bundle, "--as", "Nairn", "--yes")
    #expect(other.exitCode == 65, "\(other)")
    #expect(try next.everything() == before)
    let run = try next.run("import", bundle, "--as", "Priya Nair · ST6", "--yes")
    #expect(run.exitCode == 0, "\(run)")
    #expect(try next.run("trainee", "list").lines.count == 2)
    #expect(try next.run("list").lines.count == 2)
    let again = try next.run("import", bundle, "--as", "Priya Nair · ST6", "--yes")
    #expect(again.errors.contains("Here already: 3 records"), "\(again)")
  }

  @Test func `as another person of that name it stands beside the one who is here`() throws {
    _ = try export()
    try next.run("trainee", "add", "Priya Nair", "--grade", "ST6")
    let run = try next.run("import", bundle, "--new", "--yes")
    #expect(run.exitCode == 0, "\(run)")
    #expect(try next.run("trainee", "list").lines.count == 2)
  }

  @Test func `what was erased here does not come back, and nothing else of the file comes in`()
    throws
  {
    _ = try export()
    try next.run("import", bundle, "--yes")
    let line = try next.run("list").lines[0]
    try next.run("erase", String(line.prefix(4)), "--why", "asked", "--yes")
    let before = try next.everything()
    let run = try next.run("import", bundle, "--yes")
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("was erased here. Nothing was changed."), "\(run)")
    try next.run("trainee", "erase", "priya", "--why", "asked", "--yes")
    let whole = try next.run("import", bundle, "--yes")
    #expect(whole.exitCode == 65)
    #expect(before.count > 3)
  }

  @Test func `an id that is here with other words is refused`() throws {
    _ = try export()
    try next.run("import", bundle, "--yes")
    let before = try next.everything()
    var changed = try StoryBundleFile.read(Array(Data(contentsOf: URL(filePath: bundle))))
    guard case .feedback(var feedback) = changed.records[0].content else {
      throw CocoaError(.fileReadUnknown)
    }
    feedback.saw = "Somebody else's words"
    changed.records[0].content = .feedback(feedback)
    try Data(StoryBundleFile.bytes(of: changed)).write(to: URL(filePath: bundle))
    let run = try next.run("import", bundle, "--yes")
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("is here already with other words. Nothing was changed."), "\(run)")
    var after = try next.everything()
    after["priya.bundle"] = before["priya.bundle"]
    #expect(after == before)
  }

  @Test func `a hostile file is refused with its reason, and its signs move nothing`() throws {
    _ = try export()
    let bytes = try Data(contentsOf: URL(filePath: bundle))
    let sound = try StoryBundleFile.read(Array(bytes))
    func refused(_ bytes: Data, _ words: String) throws {
      try bytes.write(to: URL(filePath: bundle))
      let run = try next.run("import", bundle, "--yes")
      #expect(run.exitCode == 65, "\(run)")
      #expect(run.errors.contains(words), "\(run)")
      #expect(try next.run("trainee", "list").exitCode == 1)
    }
    try refused(Data("rubbish".utf8), "it is no file that ontherun export wrote.")
    try refused(bytes.dropLast(9), "it ends too soon or goes on too long")
    let other = String(decoding: bytes, as: UTF8.self).replacing("Heron", with: "Herons")
    try refused(Data(other.utf8), "was changed since it was written")
    var long = sound
    guard case .feedback(var feedback) = long.records[0].content else { return }
    feedback.saw = String(repeating: "x", count: 2_001)
    long.records[0].content = .feedback(feedback)
    try refused(Data(StoryBundleFile.bytes(of: long)), "2001 characters; 2000 fit")

    var signs = sound
    signs.from = "\u{1B}[2J"
    try Data(StoryBundleFile.bytes(of: signs)).write(to: URL(filePath: bundle))
    let run = try next.run("import", bundle)
    #expect(!run.errors.contains("\u{1B}"))
    #expect(run.errors.contains("From ‹ESC›[2J"), "\(run)")
  }

  @Test func `an export takes the place of nothing, and holds one person's whole story`() throws {
    #expect(try export().exitCode == 0)
    let bytes = try Data(contentsOf: URL(filePath: bundle))
    let mode = try FileManager.default.attributesOfItem(atPath: bundle)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try ward.run("export", bundle, "tom").exitCode == 73)
    #expect(try Data(contentsOf: URL(filePath: bundle)) == bytes)
    let other = "\(next.home.path)/other"
    #expect(try ward.run("export", other, "nobody").exitCode == 66)
    let part = try ward.run("export", other, "trainee:priya", "since:3d")
    #expect(part.exitCode == 65)
    #expect(part.errors.contains("'since:3d' cannot part it"), "\(part)")
    #expect(try ward.run("export", other, "priya", "--seal").exitCode == 77)
    #expect(!FileManager.default.fileExists(atPath: other))
    #expect(try ward.run("export", other, "trainee:priya").exitCode == 0)
    try ward.run("trainee", "add", "Priya Nairn")
    let several = try ward.run("export", "\(other)-2", "priya")
    #expect(several.exitCode == 66)
    #expect(several.errors.contains("can be more than one trainee"), "\(several)")
  }
}
