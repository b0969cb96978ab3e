import Foundation
import Testing
import TestSupport

/// `ontherun log`, as a process.
struct LogRunTests {
  @Test func `one line is saved and said as it was understood`() throws {
    let ward = try Ward()
    let run = try ward.run(
      "log", "priya", "@handover", "You asked for the sickest first", "--next", "Name each job",
      "--due", "next handover", "--at", "yesterday 3pm")
    #expect(run.exitCode == 0)
    #expect(run.output == "")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2)
    let understood =
      /Saved for Priya Nair, handover, \w{3} \d+ \w{3}( \d{4})? 15:00 · id …[0-9a-f]{4}/
    #expect(lines.first?.wholeMatch(of: understood) != nil)
    #expect(lines.last == "Next step due: next handover")
  }

  @Test func `the record printed and the record listed have the keys of the store`() throws {
    let ward = try Ward()
    let saved = try ward.run(
      "log", "priya", "@handover", "--saw", "You asked", "--effect", "Calm", "--next", "Again",
      "--they", "Fine", "--due", "3d", "--well", "sickest-first", "--work-on", "closed-loop",
      "--support", "prompted", "--ahead", "nearby", "--role", "leadership", "--moment",
      "handover-lead-the-room", "--said", "--json")
    #expect(saved.exitCode == 0)
    let listed = try ward.run("list", "--json")
    let common: Set = [
      "v", "w", "n", "t", "id", "kind", "at", "by", "act", "trainee", "byRole", "situation",
      "setting", "moment", "role", "stage", "grade", "unit", "offered", "marks", "saw", "effect",
      "they", "next", "support", "talked", "asked", "via", "library",
    ]
    #expect(try keys(of: saved.lines) == [common])
    #expect(try keys(of: listed.lines) == [common.union(["state"])])
    let record = try object(try #require(listed.lines.first))
    let state = try #require(record["state"] as? [String: Any])
    #expect(
      Set(state.keys) == ["talked", "withdrawn", "amended", "versions", "damaged", "step"])
    #expect(state["withdrawn"] as? Bool == false)
    #expect(state["step"] as? String == "open")
    #expect(state["versions"] as? Int == 1)
    #expect((record["next"] as? [String: Any])?["who"] as? String == "trainee")
    #expect(record["via"] as? String == "log")
  }

  @Test func `words come from standard input`() throws {
    let ward = try Ward()
    let run = try ward.run(
      "log", "priya", "@handover", "-", "--json",
      input: "You asked.\neffect: Calm\nnext: Again\nthey: Fine\n")
    let record = try object(try #require(run.lines.first))
    #expect(record["saw"] as? String == "You asked.")
    #expect(record["effect"] as? String == "Calm")
    #expect((record["next"] as? [String: Any])?["text"] as? String == "Again")
    #expect(record["they"] as? String == "Fine")
  }

  private static let refusals: [(arguments: [String], code: Int32)] = [
    (["log", "priya", "@handover", "Words", "--at", "tomorrow"], 65),
    (["log", "priya", "@handover", "Words", "--at", "blue"], 65),
    (["log", "priya", "@handover", "Words", "--next", "x", "--due", "yesterday"], 65),
    (["log", "priya", "@handover"], 65),
    (["log", "priya", "@handover", "--they", "Only this"], 65),
    (["log", "priya", "@handover", String(repeating: "a", count: 2_001)], 65),
    (["log", "priya", "@handover", "Call 943 476 5919 about it"], 65),
    (["log", "priya", "@handover", "Words", "--role", "boss"], 65),
    (["log", "nobody", "@handover", "Words"], 66),
    (["log", "priya", "@nowhere", "Words"], 66),
    (["log", "priya", "@handover", "Words", "--by", "nobody"], 66),
    (["log", "priya", "@handover", "Words", "--well", "nothing-like-it"], 66),
    (["log", "priya", "@handover", "+nothing-like-it", "Words"], 66),
    (["log", "priya", "@handover", "Words", "--support", "much"], 66),
    (["log", "priya", "@handover", "Words", "--moment", "nothing-like-it"], 66),
    (["log", "priya", "Words"], 64),
    (["log", "@handover"], 64),
    (["log", "priya", "@handover", "@crisis", "Words"], 64),
    (["log", "priya", "@handover", "Words", "--saw", "Again"], 64),
    (["log", "priya", "@handover", "Words", "--bogus"], 64),
    (["log", "priya", "@handover", "Words", "--mine"], 64),
    (
      ["log", "priya", "@handover", "Words", "--well", "sickest-first", "--work-on", "sickest"], 64
    ),
    (["log", "priya", "@handover", "Words", "--thread", "Audit of 943 476 5919"], 65),
    (["log"], 69),
  ]

  @Test(arguments: refusals)
  func `what cannot be saved has its exit code, and nothing is saved`(
    arguments: [String], code: Int32
  ) throws {
    let ward = try Ward()
    let run = try ward.home.run(arguments, input: "")
    #expect(run.exitCode == code, "\(run)")
    #expect(run.output == "")
    #expect(!run.errors.isEmpty)
    #expect(try ward.run("list").exitCode == 1)
  }

  @Test func `words that were not saved are kept as a draft`() throws {
    let ward = try Ward()
    let run = try ward.run("log", "zzz", "@handover", "You asked for the sickest first")
    #expect(run.errors.contains("kept as a draft"))
    let drafts = try ward.drafts()
    #expect(drafts.contains("You asked for the sickest first"))
    #expect(drafts.contains("zzz"))
  }

  @Test func `a line that is missing something keeps the words from standard input too`() throws {
    let ward = try Ward()
    let run = try ward.run("log", "priya", "-", input: "You asked\neffect: Calm\n")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("kept as a draft"))
    let drafts = try ward.drafts()
    #expect(drafts.contains("You asked") && drafts.contains("Calm"))
  }

  @Test func `an identifier is named by what it is, never repeated`() throws {
    let run = try Ward().run("log", "priya", "@handover", "Call 943 476 5919 about it")
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("--checked"))
    #expect(!run.errors.contains("5919"))
  }

  @Test func `an identifier that was checked is saved`() throws {
    let ward = try Ward()
    let words = "Call 943 476 5919 about it"
    #expect(try ward.run("log", "priya", "@handover", words, "--checked").exitCode == 0)
  }

  @Test func `a name that fits several lists them`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "Priyanka Das"])
    let run = try ward.run("log", "pri", "@handover", "Words")
    #expect(run.exitCode == 66)
    #expect(run.errors.contains("Priya Nair"))
    #expect(run.errors.contains("Priyanka Das"))
  }

  @Test
  func `words from a pipe without the dash are pointed to it, and a mark before them is no word`()
    throws
  {
    let ward = try Ward()
    let lost = try ward.run("log", "priya", "@handover", input: "You asked the room\n")
    #expect(lost.exitCode == 65)
    #expect(lost.errors.contains("a - at the end of the line reads it"), "\(lost)")
    let saved = try ward.run(
      "log", "priya", "@handover", "-", "--json", input: "\u{FEFF}You asked the room\n")
    #expect(saved.output.contains(#""saw":"You asked the room""#), "\(saved)")
  }

  @Test func `a promise is the supervisor's step`() throws {
    let ward = try Ward()
    let run = try ward.run(
      "log", "priya", "@rota", "--next", "Give you the gap", "--mine", "--json")
    let record = try object(try #require(run.lines.first))
    #expect((record["next"] as? [String: Any])?["who"] as? String == "supervisor")
    #expect(record["role"] as? String == "management")
  }

  @Test func `a project is begun by its title and found again`() throws {
    let ward = try Ward()
    let first = try ward.run(
      "log", "priya", "@improvement", "Words", "--thread", "Sepsis audit", "--json")
    let second = try ward.run(
      "log", "priya", "@improvement", "More", "--thread", "sepsis", "--json")
    let threads = try [first, second].map {
      try object(try #require($0.lines.first))["thread"] as? String
    }
    #expect(threads[0] != nil)
    #expect(threads[0] == threads[1])
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private func keys(of lines: [String]) throws -> [Set<String>] {
    try lines.map { Set(try object($0).keys) }
  }
}

extension Ward {
  /// All that is in the files of drafts.
  func drafts() throws -> String {
    let files = FileManager.default.enumerator(atPath: "\(home.path)/.local/state")
    var text = ""
    while let name = files?.nextObject() as? String {
      guard name.hasSuffix(".draft") else { continue }
      let data = try Data(contentsOf: URL(filePath: "\(home.path)/.local/state/\(name)"))
      text += String(decoding: data, as: UTF8.self)
    }
    return text
  }
}
