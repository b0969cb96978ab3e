import Foundation
import TestSupport
import Testing

/// What `ontherun doctor` says of a store, as a process.
struct DoctorRunTests {
  let ward: Ward
  let file: String

  init() throws {
    ward = try Ward(trainees: ["Priya Nair", "Tom Adeyemi"])
    _ = try ward.log("You asked for the sickest three")
    file = try #require(try ward.traineeFiles().first)
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  private func text() throws -> String { try String(contentsOfFile: file, encoding: .utf8) }

  /// The line about a matter.
  private func line(_ weight: String, _ name: String, in run: CommandRun) -> String {
    run.lines.first {
      $0.hasPrefix(weight) && $0.dropFirst(6).drop { $0 == " " }.hasPrefix(name)
    } ?? ""
  }

  @Test func `a store in which all is well is told so, line by line, and ends with 0`() throws {
    let run = try ward.run("doctor")
    #expect(run.exitCode == 0, "\(run)")
    #expect(!run.output.contains("WRONG"))
    #expect(line("ok", "store", in: run).contains("plain, format 1, store.json sound."))
    #expect(
      line("ok", "lines", in: run).contains("4 lines: people 3, trainees 1 in 1 folder; by"),
      "\(run)")
    for name in ["modes", "vanished", "erasing", "drafts", "device", "space", "git", "config"] {
      #expect(!line("ok", name, in: run).isEmpty, "\(name) \(run)")
    }
  }

  @Test func `it changes nothing, whatever is wrong`() throws {
    try write(try text() + #"{"v":1,"half"#, to: file)
    try write("x", to: "\(file).sync-conflict-20261125-120000-ABCDEFG.jsonl")
    chmod(ward.store, 0o755)
    let before = try ward.everything()
    let run = try ward.run("doctor")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("ontherun doctor --repair"))
    #expect(try ward.everything() == before)
  }

  @Test func `no name and no word of a record stands in the report`() throws {
    try write(
      try text().replacing("sickest", with: "sickets") + "Priya asked the porter\n", to: file)
    let folder = URL(filePath: file).deletingLastPathComponent().path
    try write("Adeyemi", to: "\(folder)/Tom Adeyemi (Dr Okafor's conflicted copy).jsonl")
    try write("Adeyemi", to: "\(ward.store)/Nair notes.txt")
    try ward.write(config: "concern-patient: Dr Adeyemi\nwrong: Okafor\n")
    try ward.run("log", "priya", "@handover", "porter", "--at", "tomorrow")
    let run = try ward.run("doctor")
    let json = try ward.run("doctor", "--json")
    let id = try #require(
      FileManager.default.contentsOfDirectory(atPath: "\(ward.store)/trainees").first)
    for secret in [
      "Priya", "Nair", "Adeyemi", "Okafor", "sick", "porter", id, ward.home.path, "Tom",
    ] {
      #expect(!run.output.contains(secret), "\(secret) \(run)")
      #expect(!json.output.contains(secret), "\(secret) \(json)")
    }
    #expect(run.output.contains("trainees/…\(id.suffix(4))/"), "\(run)")
    #expect(run.exitCode == 1)
  }

  @Test func `damaged and unreadable lines are named by file and line`() throws {
    let name = URL(filePath: file).lastPathComponent
    try write("\n" + (try text()).replacing("sickest", with: "sickets") + "not json\n", to: file)
    let run = try ward.run("doctor")
    #expect(line("WRONG", "damaged", in: run).contains("\(name) line 2."), "\(run)")
    #expect(line("WRONG", "unreadable", in: run).contains("\(name) line 3."), "\(run)")
    #expect(run.exitCode == 1)
  }

  @Test func `what a file replicator leaves is told apart, and is nothing wrong`() throws {
    let folder = URL(filePath: file).deletingLastPathComponent().path
    let copy = file.replacing(".jsonl", with: ".sync-conflict-20261125-120000-ABCDEFG.jsonl")
    try write(try text(), to: copy)
    try write("x", to: "\(folder)/.syncthing.ward-9-abcd.jsonl.tmp")
    try write(#"{"v":1,"half"#, to: "\(folder)/ward-9-abcd.jsonl")
    try write("x", to: "\(ward.store)/desktop.ini")
    let run = try ward.run("doctor")
    #expect(run.exitCode == 0, "\(run)")
    #expect(
      line("note", "copies", in: run).contains(".sync-conflict-20261125-120000-ABCDEFG.jsonl"))
    #expect(
      line("note", "partial", in: run).contains("/.syncthing.ward-9-abcd.jsonl.tmp."), "\(run)")
    #expect(line("note", "arriving", in: run).contains("/ward-9-abcd.jsonl."), "\(run)")
    #expect(line("note", "strays", in: run).contains("1 file or folder"))
  }

  @Test func `names that differ only in capitals, and a work tree, are wrong`() throws {
    let folder = URL(filePath: file).deletingLastPathComponent()
    let upper = folder.deletingLastPathComponent()
      .appending(path: folder.lastPathComponent.uppercased()).path
    try FileManager.default.createDirectory(
      atPath: upper, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    try FileManager.default.createDirectory(
      atPath: "\(ward.home.path)/.git", withIntermediateDirectories: false)
    let run = try ward.run("doctor")
    #expect(run.exitCode == 1)
    #expect(line("WRONG", "case", in: run).contains("capitals"), "\(run)")
    #expect(line("WRONG", "git", in: run).contains("git work tree"), "\(run)")
  }

  @Test func `what vanished, a stamp ahead and a draft each have their line`() throws {
    try ward.runElsewhere("me", "Dr B. Marsh")
    try ward.runElsewhere("log", "priya", "@handover", "Hers")
    try ward.run("list")
    let theirs = try #require(try ward.traineeFiles().first { $0 != file })
    let line = try String(contentsOfFile: theirs, encoding: .utf8)
    try FileManager.default.removeItem(atPath: theirs)
    try ward.run("log", "priya", "@handover", "waits", "--at", "tomorrow")
    let run = try ward.run("doctor")
    #expect(self.line("WRONG", "vanished", in: run).contains("1 line of "), "\(run)")
    #expect(self.line("note", "drafts", in: run).contains("1 draft that was not saved yet."))
    try write(line, to: theirs)
    #expect(try ward.run("doctor").exitCode == 0)
    // The check says nothing about who wrote it: only that it is whole.
    let ahead = line.replacing(/"t":"[0-9a-f]{12}/, with: #""t":"0fffffffffff"#)
    try write(ahead, to: theirs)
    #expect(try ward.run("doctor").output.contains("line 1"))
  }

  @Test func `faults of the configuration and of the library are wrong, in the same report`()
    throws
  {
    try ward.write(config: "timers: sideways\n")
    let run = try ward.home.run(
      ["doctor"], input: "", variables: ["ONTHERUN_LIBRARY": "\(ward.home.path)/none"])
    #expect(run.exitCode == 1)
    #expect(line("WRONG", "config", in: run).contains("1 fault in config.yaml, line 1"), "\(run)")
    #expect(line("WRONG", "library", in: run).contains("1 fault"), "\(run)")
  }

  @Test func `a store.json that is gone or of a later version is told, and the rest is looked at`()
    throws
  {
    let store = "\(ward.store)/store.json"
    let sound = try String(contentsOfFile: store, encoding: .utf8)
    try write(sound.replacing(#""v":1"#, with: #""v":2"#), to: store)
    let later = try ward.run("doctor")
    #expect(later.exitCode == 1)
    #expect(line("WRONG", "store", in: later).contains("later version"), "\(later)")
    #expect(!line("ok", "git", in: later).isEmpty)
    try FileManager.default.removeItem(atPath: store)
    let gone = try ward.run("doctor")
    #expect(gone.exitCode == 1)
    #expect(
      line("WRONG", "store", in: gone).contains(
        "store.json is not sound: it is missing, though there are records beside it."), "\(gone)")
    let none = try CommandHome().run("doctor")
    #expect(none.exitCode == 1)
    #expect(none.output.contains("There is no store here yet. Make one with: ontherun me NAME"))
  }

  @Test func `the report is one object with --json`() throws {
    chmod(ward.store, 0o755)
    let run = try ward.run("doctor", "--json")
    #expect(run.exitCode == 1)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["well"] as? Bool == false)
    let checks = try #require(object["checks"] as? [[String: Any]])
    let modes = try #require(checks.first { $0["check"] as? String == "modes" })
    #expect(modes["weight"] as? String == "wrong")
    #expect(modes["advice"] as? String == "Mend it with: ontherun doctor --repair")
    let counts = try #require(object["counts"] as? [[String: Any]])
    #expect(counts.map { $0["lines"] as? Int } == [3, 1])
    #expect(counts.first?["folder"] as? String == "people")
  }
}
