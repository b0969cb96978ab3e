import Foundation
import Testing
import TestSupport

/// Commands about people, as processes.
struct PeopleRunTests {
  @Test func `before anybody said who works here`() throws {
    let home = try CommandHome()
    for arguments in [["list"], ["trainee", "list"], ["show", "1234"], ["undo", "--yes"]] {
      let run = try home.run(arguments, input: "")
      #expect(run.exitCode == 69, "\(run)")
      #expect(run.errors.contains("ontherun me"))
      #expect(run.output == "")
    }
    #expect(try home.run("log", "priya", "@handover", "Words").exitCode == 69)
    #expect(try home.run("trainee", "add", "Priya Nair").exitCode == 69)
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/.local/share/ontherun"))
  }

  @Test func `me makes the store, and takes the same supervisor again`() throws {
    let home = try CommandHome()
    let first = try home.run("me", "Dr A. Okafor", "--role", "nurse")
    #expect(first.exitCode == 0)
    let again = try home.run("me", "Dr", "A.", "Okafor")
    #expect(again.errors == first.errors)
    let other = try home.run("me", "Dr B. Marsh", "--login", "shared")
    #expect(other.errors.contains("Anyone with this login can read"))
    #expect(try home.run("me", "Dr C", "--role", "boss").exitCode == 65)
    #expect(try home.run("me", "123").exitCode == 65)
    #expect(try home.run("me").exitCode == 64)
  }

  @Test func `files and folders are this login's alone`() throws {
    let ward = try Ward()
    _ = try ward.log("You asked")
    let files = FileManager.default.enumerator(atPath: "\(ward.home.path)/.local")
    var seen = 0
    while let name = files?.nextObject() as? String {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: "\(ward.home.path)/.local/\(name)")
      let mode = try #require(attributes[.posixPermissions] as? NSNumber).intValue
      #expect(mode & 0o077 == 0, "\(name)")
      seen += 1
    }
    #expect(seen > 8)
  }

  @Test func `a known name needs a word`() throws {
    let ward = try Ward()
    let run = try ward.run("trainee", "add", "priya", "NAIR")
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("Priya Nair · ST5"))
    #expect(try ward.run("trainee", "add", "Priya Nair", "--new").exitCode == 0)
    #expect(try ward.run("trainee", "list").lines.count == 2)
    #expect(try ward.run("trainee", "add", "Priya Nair", "--same").exitCode == 66)
    #expect(try ward.run("trainee", "add", "Zoe", "--same").exitCode == 66)
    #expect(try ward.run("trainee", "add", "123").exitCode == 65)
    #expect(try ward.run("trainee", "add", "Zoe", "--stage", "senior").exitCode == 64)
  }

  @Test func `a trainee is changed, archived and brought back`() throws {
    let ward = try Ward()
    #expect(
      try ward.run("trainee", "edit", "priya", "--grade", "ST6", "--unit", "Ward 9").exitCode == 0)
    #expect(try ward.run("trainee", "list").output.contains("Priya Nair · ST6 · Ward 9"))
    #expect(try ward.run("trainee", "archive", "priya").exitCode == 0)
    #expect(try ward.run("trainee", "list").exitCode == 1)
    #expect(try ward.run("trainee", "list", "--archived").lines.count == 1)
    #expect(try ward.run("log", "priya", "@handover", "Words").exitCode == 66)
    #expect(try ward.run("trainee", "edit", "priya", "--back").exitCode == 0)
    #expect(try ward.run("trainee", "list").lines.count == 1)
  }

  @Test func `a line feed in a name or a grade is a space when they are changed`() throws {
    let ward = try Ward()
    let run = try ward.run(
      "trainee", "edit", "priya", "--name", "Priya\nNair", "--grade", "ST\n6", "--unit", "Ward\n9")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run)")
    #expect(try ward.run("trainee", "list").output.contains("Priya Nair · ST 6 · Ward 9"))
    #expect(try !ward.run("trainee", "list", "--json").output.contains("\\n"))
  }

  @Test func `entries that are one person have one story`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "P. Nair"])
    try ward.run("log", "Priya Nair", "@handover", "One")
    try ward.run("log", "P. Nair", "@handover", "Two")
    #expect(try ward.run("trainee", "merge", "Priya Nair", "P. Nair").exitCode == 0)
    #expect(try ward.run("trainee", "list").lines.count == 1)
    #expect(try ward.run("list", "trainee:priya").lines.count == 2)
    #expect(try ward.run("trainee", "merge", "Priya Nair").exitCode == 64)
  }

  @Test func `a person's record is printed with its own keys`() throws {
    let ward = try Ward()
    let line = try #require(try ward.run("trainee", "list", "--json").lines.first)
    let person = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(person["kind"] as? String == "person")
    #expect(person["name"] as? String == "Priya Nair")
    #expect((person["learner"] as? [String: Any])?["stage"] as? String == "higher")
  }

  @Test func `what names hold cannot reach the terminal`() throws {
    let ward = try Ward(trainees: ["Evil \u{1B}[31mRed"])
    let run = try ward.run("trainee", "list")
    #expect(!run.output.contains("\u{1B}"))
    let error = try ward.run("log", "zz\u{1B}]0;x\u{7}", "@handover", "Words")
    #expect(!error.errors.contains("\u{1B}"))
    let usage = try ward.run("bog\u{1B}[2Jus")
    #expect(usage.exitCode == 64)
    #expect(!usage.errors.contains("\u{1B}"))
  }
}
