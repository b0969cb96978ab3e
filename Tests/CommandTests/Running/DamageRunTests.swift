import Foundation
import Testing
import TestSupport

/// A store in which something is amiss, as a process.
struct DamageRunTests {
  let ward: Ward
  let folder: String
  let own: String

  init() throws {
    ward = try Ward()
    _ = try ward.log("You asked", "+sickest-first")
    let trainees = "\(ward.home.path)/.local/share/ontherun/main/trainees"
    let id = try #require(FileManager.default.contentsOfDirectory(atPath: trainees).first)
    folder = "\(trainees)/\(id)"
    own = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  private func ownLine() throws -> String {
    try String(contentsOfFile: "\(folder)/\(own)", encoding: .utf8)
      .trimmingCharacters(in: .newlines)
  }

  @Test func `a file that cannot be read is named, and the rest is printed`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(folder)/ward-9-abcd.jsonl", withIntermediateDirectories: false)
    for arguments in [["list"], ["search", "asked"], ["summary", "priya"]] {
      let run = try ward.home.run(arguments, input: "")
      #expect(run.exitCode == 77, "\(run)")
      #expect(run.output.contains("You asked"))
      #expect(run.errors.contains("ward-9-abcd.jsonl could not be read"))
    }
    #expect(try ward.run("search", "nothing").exitCode == 77)
    // What was saved was saved.
    #expect(try ward.run("log", "priya", "@handover", "More").exitCode == 0)
  }

  @Test func `due names what it could not read, and says nothing false of whom it is about`() throws
  {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    for name in files { try FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
    try FileManager.default.createDirectory(
      atPath: "\(folder)/ward-9-abcd.jsonl", withIntermediateDirectories: false)
    let run = try ward.run("due")
    #expect(run.errors.contains("ward-9-abcd.jsonl could not be read"))
    #expect(!run.output.contains("not seen yet"))
  }

  @Test func `a folder with anything else in it is not made a store`() throws {
    let other = "\(ward.home.path)/shared"
    try FileManager.default.createDirectory(
      atPath: other, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    try Data("keep".utf8).write(to: URL(filePath: "\(other)/file.txt"))
    let run = try ward.home.run(
      ["me", "Dr B. Else"], input: "", variables: ["ONTHERUN_HOME": other])
    #expect(run.exitCode == 73, "\(run)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: other) == ["file.txt"])
    let mode = try FileManager.default.attributesOfItem(atPath: other)[.posixPermissions] as? Int
    #expect(mode == 0o755)
  }

  @Test func `nobody is written twice while a file of people cannot be read`() throws {
    let people = "\(ward.home.path)/.local/share/ontherun/main/people"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: people).first)
    try FileManager.default.moveItem(
      atPath: "\(people)/\(name)", toPath: "\(ward.home.path)/people")
    try FileManager.default.createDirectory(
      atPath: "\(people)/\(name)", withIntermediateDirectories: false)
    for arguments in [
      ["log", "priya", "@handover", "Words"], ["me", "Dr A. Okafor"],
      ["trainee", "add", "Sam O'Neill"],
    ] {
      let run = try ward.home.run(arguments, input: "")
      #expect(run.exitCode == 77, "\(run)")
      #expect(!run.errors.contains("Nobody has said"))
    }
    try FileManager.default.removeItem(atPath: "\(people)/\(name)")
    try FileManager.default.moveItem(
      atPath: "\(ward.home.path)/people", toPath: "\(people)/\(name)")
    #expect(try ward.run("trainee", "list").lines.count == 1)
  }

  @Test func `a line that cannot be read is counted, named and listed`() throws {
    try write("{\"half\u{1B}[31m of a line\n", to: "ward-9-abcd.jsonl")
    let run = try ward.run("list")
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("Line 1 of trainees/"))
    #expect(try ward.run("summary", "priya").errors.contains("Line 1 of trainees/"))
    let damaged = try ward.run("list", "is:damaged")
    #expect(damaged.exitCode == 0)
    #expect(damaged.output.contains("ward-9-abcd.jsonl, line 1: {\"half‹ESC›[31m of a line"))
  }

  @Test func `words whose line fails its check are marked in a summary`() throws {
    let line = try ownLine()
    try write(line.replacingOccurrences(of: "You asked", with: "You osked") + "\n", to: own)
    // Words are wrapped wherever the line ends.
    let text = try ward.run("summary", "priya").output.replacing(/\s+/, with: " ")
    #expect(text.contains("a line of it is damaged, read with care"))
    #expect(try ward.run("summary", "priya", "--json").output.contains(#""damaged":true"#))
  }

  @Test func `a peer's lines that vanish are missed, and half a line is on its way`() throws {
    // Another login, with notes of its own, is another writer in the same store.
    let other = ["XDG_STATE_HOME": "\(ward.home.path)/other"]
    try ward.home.run("me", "Dr B. Jones", variables: other)
    try ward.home.run("log", "priya", "@handover", "Hers", variables: other)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let peer = try #require(names.first { $0 != own })
    let line = try String(contentsOfFile: "\(folder)/\(peer)", encoding: .utf8)
    try write(String(line.dropLast(30)), to: peer)
    #expect(try ward.run("list").errors.contains("\(peer): its last line is still arriving."))
    try write(line, to: peer)
    #expect(try ward.run("list").lines.count == 2)
    try FileManager.default.removeItem(atPath: "\(folder)/\(peer)")
    let run = try ward.run("list")
    #expect(run.lines.count == 1)
    #expect(run.errors.contains("went from trainees/"), "\(run)")
  }

  @Test func `a stamp over a day ahead is flagged`() throws {
    let line = try ownLine()
    let stamp = try #require(line.firstMatch(of: /"t":"([0-9a-f]{16})"/)).output.1
    try write(line.replacingOccurrences(of: stamp, with: "0fff000000000000") + "\n", to: own)
    #expect(try ward.run("list").output.contains("[clock ahead]"))
  }

  @Test func `a record of a newer version is shown, and not changed`() throws {
    let line = try ownLine()
    try write(line.replacingOccurrences(of: "{\"v\":1,", with: "{\"v\":2,") + "\n", to: own)
    let id = String(try ward.run("list").output.prefix(4))
    #expect(try ward.run("show", id).output.contains("newer ontherun"))
    let before = try String(contentsOfFile: "\(folder)/\(own)", encoding: .utf8)
    for arguments in [
      ["amend", id, "--saw", "Other"], ["talked", id], ["withdraw", id, "--why", "x", "--yes"],
    ] {
      let run = try ward.home.run(arguments, input: "")
      #expect(run.exitCode == 77, "\(run)")
      #expect(run.errors.contains("it is shown, not changed"))
    }
    #expect(try String(contentsOfFile: "\(folder)/\(own)", encoding: .utf8) == before)
  }

  @Test func `a move says in whose files the words still lie`() throws {
    try ward.run("trainee", "add", "Sam O'Neill")
    let writer = own.replacingOccurrences(of: ".jsonl", with: "")
    let line = try ownLine().replacingOccurrences(of: writer, with: "ward-9-abcd")
    try FileManager.default.removeItem(atPath: "\(folder)/\(own)")
    try write(line + "\n", to: "ward-9-abcd.jsonl")
    let id = String(try ward.run("list").output.prefix(4))
    let run = try ward.run("amend", id, "--trainee", "sam")
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.errors.contains("Waiting for ward-9"))
  }

  @Test func `records without their store are advised on alike by every command`() throws {
    try FileManager.default.removeItem(
      atPath: "\(ward.home.path)/.local/share/ontherun/main/store.json")
    for arguments in [["list"], ["me", "Dr A. Okafor"]] {
      let run = try ward.home.run(arguments, input: "")
      #expect(run.exitCode == 65, "\(run)")
      #expect(run.errors.contains("Bring it back from a backup"))
    }
  }
}
