import Foundation
import TestSupport
import Testing

/// What `ontherun doctor --repair` mends, and what it leaves alone.
struct DoctorRepairRunTests {
  let ward: Ward
  let file: String

  init() throws {
    ward = try Ward()
    _ = try ward.log("You asked for the sickest three")
    file = try #require(try ward.traineeFiles().first)
  }

  private func bytes(_ path: String) -> Data {
    FileManager.default.contents(atPath: path) ?? Data()
  }

  private func append(_ text: String, to path: String) throws {
    try (bytes(path) + Data(text.utf8)).write(to: URL(filePath: path))
    chmod(path, 0o600)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// What was copied before a repair, by name.
  private func copies() throws -> [String] {
    try ward.files(holding: "").filter { $0.contains(/\/repairs\/[^\/]+\//) }
  }

  @Test func `it asks first, and without a terminal says what to add`() throws {
    chmod(file, 0o644)
    let before = try ward.everything()
    let run = try ward.run("doctor", "--repair")
    #expect(run.exitCode == 69)
    #expect(run.errors.contains("--yes"))
    let no = try ward.home.runAtTerminal("doctor", "--repair", typing: ["n"])
    #expect(no.exitCode == 1)
    #expect(no.errors.contains("modes"), "\(no)")
    #expect(try ward.everything() == before)
    #expect(try mode(file) == 0o644)
  }

  @Test func `modes are mended, a folder that others may write in too`() throws {
    chmod(file, 0o644)
    chmod(ward.store, 0o777)
    let state = "\(ward.home.path)/.local/state/ontherun"
    let first = try ward.run("doctor")
    #expect(first.output.contains("WRONG read-only"), "\(first)")
    let run = try ward.run("doctor", "--repair", "--yes")
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.errors.contains("Closed to other logins: 2 files and folders."), "\(run)")
    #expect(try mode(file) == 0o600)
    #expect(try mode(ward.store) == 0o700)
    #expect(try ward.run("log", "priya", "@handover", "More").exitCode == 0)
    #expect(FileManager.default.fileExists(atPath: state))
  }

  @Test func `our torn line is cut after it and its file are kept; a peer's stays`() throws {
    let whole = bytes(file)
    let folder = URL(filePath: file).deletingLastPathComponent().path
    try append(#"{"v":1,"torn words"#, to: file)
    let torn = bytes(file)
    try append(#"{"v":1,"theirs"#, to: "\(folder)/ward-9-abcd.jsonl")
    let asked = try ward.run("doctor")
    #expect(asked.output.contains("WRONG torn"), "\(asked)")
    let run = try ward.run("doctor", "--repair", "--yes")
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.errors.contains("Cut off: 1 torn line."))
    #expect(bytes(file) == whole)
    #expect(bytes("\(folder)/ward-9-abcd.jsonl") == Data(#"{"v":1,"theirs"#.utf8))
    let kept = try copies()
    #expect(kept.count == 1)
    #expect(bytes("\(ward.home.path)/\(kept[0])") == torn)
    #expect(try mode("\(ward.home.path)/\(kept[0])") == 0o600)
    #expect(try ward.files(holding: "torn words").contains { $0.contains("/quarantine/") })
    #expect(try ward.run("doctor").exitCode == 0)
  }

  @Test func `files in the making that a kill left are removed, ours alone`() throws {
    let name = URL(filePath: file).lastPathComponent
    let folder = URL(filePath: file).deletingLastPathComponent().path
    try append("half", to: "\(folder)/.\(name).abcd1234")
    try append("theirs", to: "\(folder)/.ward-9-abcd.jsonl.abcd1234")
    let run = try ward.run("doctor", "--repair", "--yes")
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.errors.contains("Removed: 1 temporary file."), "\(run)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
        ".ward-9-abcd.jsonl.abcd1234", name,
      ])
    #expect(try copies().count == 1)
  }

  @Test func `a copy that came back with erased words is gone through again, and not copied`()
    throws
  {
    let before = bytes(file)
    let id = try #require(try ward.run("list").lines.first?.prefix(4))
    try ward.run("erase", String(id), "--why", "asked", "--yes")
    try before.write(to: URL(filePath: file.replacing(".jsonl", with: ".sync-conflict-1.jsonl")))
    let run = try ward.run("doctor")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("came back with what was erased: …"), "\(run)")
    let repaired = try ward.run("doctor", "--repair", "--yes")
    #expect(repaired.exitCode == 0, "\(repaired)")
    #expect(repaired.errors.contains("Erased from 1 file."), "\(repaired)")
    #expect(try ward.files(holding: "sickest") == [])
  }

  @Test func `what was copied before a repair goes with an erasure`() throws {
    try append(#"{"v":1,"torn"#, to: file)
    try ward.run("doctor", "--repair", "--yes")
    #expect(try copies().count == 1)
    try ward.run("trainee", "erase", "priya", "--why", "asked", "--yes")
    #expect(try copies() == [])
    #expect(try ward.files(holding: "sickest") == [])
  }

  @Test func `a computer that is gone is taken over by name, and its erased words go`() throws {
    try ward.runElsewhere("me", "Dr B. Marsh")
    try ward.runElsewhere("log", "priya", "@handover", "Zebrafinch")
    let line = try #require(try ward.run("list", "zebrafinch").lines.first)
    let erased = try ward.run("erase", String(line.prefix(4)), "--why", "asked", "--yes")
    #expect(erased.errors.contains("Waiting for "), "\(erased)")
    #expect(try ward.run("doctor").output.contains("Erased words wait for "))
    let theirs = try #require(try ward.traineeFiles().first { $0 != file })
    let writer = URL(filePath: theirs).deletingPathExtension().lastPathComponent
    #expect(try ward.run("doctor", "--adopt", writer).exitCode == 64)
    #expect(try ward.run("doctor", "--repair", "--adopt", "nowhere", "--yes").exitCode == 66)
    #expect(try ward.run("doctor", "--repair", "--adopt", writer).exitCode == 69)
    #expect(try ward.files(holding: "Zebrafinch").count == 1)
    let run = try ward.run("doctor", "--repair", "--adopt", writer, "--yes")
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.errors.contains("Taken over: the files of \(writer)."), "\(run)")
    #expect(try ward.files(holding: "Zebrafinch") == [])
    #expect(!(try ward.run("doctor").output.contains("Erased words wait")))
  }

  @Test func `a draft that waits stays`() throws {
    try ward.run("log", "priya", "@handover", "waits", "--at", "tomorrow")
    let drafts = try ward.files(holding: "").filter { $0.hasSuffix(".draft") }
    let clear = try ward.run("doctor", "--repair", "--yes")
    #expect(clear.errors.contains("There is nothing to mend here."), "\(clear)")
    #expect(try ward.files(holding: "").filter { $0.hasSuffix(".draft") } == drafts)
    #expect(drafts.count == 2)
  }

  @Test func `with nothing amiss nothing is asked`() throws {
    let before = try ward.everything()
    let run = try ward.run("doctor", "--repair")
    #expect(run.exitCode == 0)
    #expect(run.errors == "There is nothing to mend here.\n")
    #expect(try ward.everything() == before)
  }
}
