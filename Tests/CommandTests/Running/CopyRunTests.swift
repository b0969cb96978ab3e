import Foundation
import Testing
import TestSupport

/// A copy of everything held about somebody, as a process.
struct CopyRunTests {
  private func ward() throws -> Ward {
    let ward = try Ward(trainees: ["Priya Nair", "P. Nair", "Tom Adeyemi"])
    let id = try ward.log("Before")
    try ward.run("amend", id, "--saw", "After")
    let other = try ward.log("Taken back")
    try ward.run("withdraw", other, "--why", "another day", "--yes")
    try ward.run("log", "P. Nair", "@crisis", "Elsewhere")
    try ward.run("trainee", "merge", "Priya Nair", "P. Nair")
    try ward.run("log", "tom", "@handover", "Not hers")
    try ward.run("log", "priya", "@handover", "Half typed", "--at", "tomorrow")
    return ward
  }

  @Test func `it has what was withdrawn, changed, merged and half typed, and nobody else's`() throws
  {
    let ward = try ward()
    let run = try ward.run("trainee", "copy", "Priya Nair")
    #expect(run.exitCode == 0, "\(run)")
    for words in [
      "I saw: Before", "I saw: After", "I saw: Taken back", "WITHDRAWN", "Why: another day",
      "I saw: Elsewhere", "saw: Half typed", "Name: P. Nair", "entries that are one person",
    ] {
      #expect(run.output.contains(words), "\(words) in \(run)")
    }
    #expect(!run.output.contains("Not hers"))
    #expect(!run.output.contains("Tom"))
    #expect(try ward.run("trainee", "copy", "zoe").exitCode == 66)
  }

  @Test func `as JSON it has the records' own keys, and whether each was withdrawn`() throws {
    let ward = try ward()
    let run = try ward.run("trainee", "copy", "Priya Nair", "--format", "json")
    let copy = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let records = try #require(copy["records"] as? [[String: Any]])
    #expect(
      records.map { $0["kind"] as? String } == [
        "feedback", "amendment", "feedback", "withdrawal", "feedback",
      ])
    #expect(
      records.map { ($0["state"] as? [String: Any])?["withdrawn"] as? Bool } == [
        false, false, true, false, false,
      ])
    #expect(records[0]["saw"] as? String == "Before")
    #expect((copy["people"] as? [String: String])?.values.sorted() == ["Dr A. Okafor"])
    let drafts = try #require(copy["drafts"] as? [[String: Any]])
    #expect((drafts[0]["fields"] as? [String: String])?["saw"] == "Half typed")
    #expect((copy["ids"] as? [String])?.count == 2)
  }

  @Test func `a file of it is for one login, and it is noted who gets it`() throws {
    let ward = try ward()
    let run = try ward.run(
      "trainee", "copy", "Priya Nair", "--output", ".", "--to", "Priya Nair")
    #expect(run.exitCode == 0, "\(run)")
    let names = try FileManager.default.contentsOfDirectory(atPath: ward.home.path)
    let name = try #require(names.first { $0.hasPrefix("ontherun-copy-") && $0.hasSuffix(".txt") })
    let mode = try FileManager.default.attributesOfItem(atPath: "\(ward.home.path)/\(name)")
    #expect((mode[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let again = try ward.run("trainee", "copy", "Priya Nair")
    #expect(again.output.contains("What: copy of everything as text"))
    #expect(again.output.contains("To: Priya Nair"))
    #expect(try ward.run("trainee", "copy", "Priya Nair", "--to", "Zoe").exitCode == 64)
  }

  @Test func `a notice to adapt is printed or written, and takes nobody's place`() throws {
    let home = try CommandHome()
    #expect(try home.run("trainee", "notice").output.hasPrefix("What is kept about you"))
    #expect(try home.run("trainee", "notice", "--output", "notice.txt").exitCode == 0)
    let text = try String(contentsOfFile: "\(home.path)/notice.txt", encoding: .utf8)
    #expect(text.contains("[organisation]"))
    #expect(try home.run("trainee", "notice", "--output", "notice.txt").exitCode == 73)
  }
}
