import Foundation
import Testing
import TestSupport

/// What a command says when it cannot do what it was asked, as a process.
struct AdviceRunTests {
  private static let candidates: [(arguments: [String], hint: String)] = [
    (["log", "priya", "@handover", "x", "--well", "sickst"], "sickest-first"),
    (["moment", "show", "handovr"], "handover-"),
    (["lookfor", "show", "sickst"], "sickest-first"),
    (["list", "trainee:zz"], "Priya Nair"),
    (["list", "by:zzz"], "Dr A. Okafor"),
    (["list", "@handovr"], "handover"),
    (["list", "lookfor:sickst"], "sickest-first"),
  ]

  @Test(arguments: candidates)
  func `what comes nearest is listed`(arguments: [String], hint: String) throws {
    let run = try Ward().home.run(arguments, input: "")
    #expect(run.exitCode == 66, "\(run)")
    #expect(run.errors.contains("There are:") && run.errors.contains(hint), "\(run)")
  }

  @Test func `a role that is none is bad data everywhere`() throws {
    let ward = try Ward()
    #expect(try ward.run("log", "priya", "@handover", "x", "--role", "wizard").exitCode == 65)
    let run = try ward.run("me", "Dr A. Okafor", "--role", "wizard")
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("consultant, registrar"))
  }

  @Test func `days the wrong way round are refused`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked", "--at", "yesterday")
    let run = try ward.run("summary", "priya", "--since", "today", "--until", "yesterday")
    #expect(run.exitCode == 65)
    #expect(try ward.run("talked", id, "--on", "3d").exitCode == 65)
    #expect(try ward.run("talked", id, "--on", "yesterday").exitCode == 0)
  }

  @Test func `a reason and a name are looked through for identifiers`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked")
    let why = ["withdraw", id, "--why", "It was 943 476 5919", "--yes"]
    #expect(try ward.home.run(why, input: "").exitCode == 65)
    #expect(try ward.run("trainee", "add", "Bed 9434765919").exitCode == 65)
    #expect(try ward.home.run(why + ["--checked"], input: "").exitCode == 0)
  }

  @Test func `a merged-away name finds the person, and an archived one says so`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "P. Nayar", "Sam O'Neill"])
    #expect(try ward.run("trainee", "merge", "priya", "nayar").exitCode == 0)
    let run = try ward.run("log", "nayar", "@handover", "Words")
    #expect(run.errors.contains("Saved for Priya Nair"), "\(run)")
    try ward.run("trainee", "archive", "sam")
    let gone = try ward.run("log", "sam", "@handover", "Words")
    #expect(gone.exitCode == 66)
    #expect(gone.errors.contains("Sam O'Neill is archived"))
  }

  @Test func `faults of a library are said in a line`() throws {
    let ward = try Ward()
    let folder = "\(ward.home.path)/mine/Prompts"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("look-fors:\n  - id: [\n".utf8).write(to: URL(filePath: "\(folder)/look-fors.yaml"))
    let overlay = ["ONTHERUN_LIBRARY": "\(ward.home.path)/mine"]
    for arguments in [["log", "priya", "@handover", "Words"], ["lookfor", "list"]] {
      let run = try ward.home.run(arguments, input: "", variables: overlay)
      #expect(run.exitCode == 0)
      #expect(run.errors.contains("ontherun library check"))
    }
  }
}
