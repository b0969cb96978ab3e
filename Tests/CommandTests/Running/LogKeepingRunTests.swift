import Foundation
import Testing
import TestSupport

/// Words that `log` cannot save, as a process: kept as a draft, or given back.
struct LogKeepingRunTests {
  @Test func `a line over what a draft holds is cut there, and the other lines are kept`() throws {
    let ward = try Ward()
    let long = String(repeating: "a", count: 70_000)
    let run = try ward.run("log", "priya", "@handover", "-", input: "\(long)\neffect: Calm\n")
    #expect(run.exitCode == 65)
    #expect(
      run.errors.contains("the first 65536 bytes are kept, and 4464 are not"), "\(run.errors)")
    let drafts = try ward.drafts()
    #expect(drafts.contains(String(repeating: "a", count: 65_536)))
    #expect(drafts.contains("Calm"))
  }

  @Test func `an option given twice is refused, and drops no words`() throws {
    let ward = try Ward()
    let run = try ward.run(
      "log", "priya", "@handover", "--saw", "First words", "--saw", "Second words")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("The text of --saw is given twice. Give it once."))
    let drafts = try ward.drafts()
    for words in ["First words", "Second words"] { #expect(drafts.contains(words)) }
    let id = try ward.log("You asked")
    let amended = try ward.run("amend", id, "--next", "One", "--next=Two")
    #expect(amended.exitCode == 64)
    #expect(amended.errors.contains("The text of --next is given twice."))
  }

  @Test func `a mistyped option costs no words, from standard input neither`() throws {
    let ward = try Ward()
    let run = try ward.run(
      "log", "priya", "@handover", "-", "--efect", "All calm", "--next", "Again",
      input: "You asked\n")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("kept as a draft"))
    let drafts = try ward.drafts()
    for words in ["You asked", "All calm", "Again"] { #expect(drafts.contains(words)) }
    #expect(try !ward.run("log", "--help").errors.contains("draft"))
  }

  @Test func `before anybody said who works here the words are given back or kept`() throws {
    let home = try CommandHome()
    let none = try home.run("log", "priya", "@handover", "You asked", "--effect", "Calm")
    #expect(none.exitCode == 69)
    #expect(none.errors.contains("  I saw: You asked") && none.errors.contains("  Effect: Calm"))
    let ward = try Ward()
    let state = "\(ward.home.path)/.local/state"
    let files = FileManager.default.enumerator(atPath: state)
    while let name = files?.nextObject() as? String {
      guard name.hasSuffix("device.json") else { continue }
      try Data("{}".utf8).write(to: URL(filePath: "\(state)/\(name)"))
    }
    let run = try ward.run("log", "priya", "@handover", "You asked")
    #expect(run.exitCode == 69)
    #expect(run.errors.contains("kept as a draft"))
    let drafts = try ward.drafts()
    #expect(drafts.contains("You asked") && drafts.contains("priya"))
  }

  @Test func `a store that cannot be opened gives the words back`() throws {
    let ward = try Ward()
    let store = "\(ward.home.path)/.local/share/ontherun/main/store.json"
    try Data("not a store".utf8).write(to: URL(filePath: store))
    let run = try ward.run("log", "priya", "@handover", "You asked")
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("  I saw: You asked"))
  }

  @Test func `the draft has the project, the moment, whether it was said, and unknown look-fors`()
    throws
  {
    let ward = try Ward()
    let run = try ward.run(
      "log", "priya", "@handover", "You asked", "--thread", "Sepsis audit", "--moment",
      "handover-lead-the-room", "--said", "--well", "zzz", "--by", "nobody")
    #expect(run.exitCode == 66)
    let drafts = try ward.drafts()
    #expect(drafts.contains("You asked [+zzz by: nobody project: Sepsis audit]"))
    #expect(drafts.contains("handover-lead-the-room"))
    #expect(drafts.contains(#""f":"talked""#))
  }
}
