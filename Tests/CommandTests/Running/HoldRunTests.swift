import Foundation
import Testing
import TestSupport

/// A hold on erasing, and how long somebody is kept, as processes.
struct HoldRunTests {
  @Test func `a hold stops erasing of a person and of their records until it is lifted`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "Tom Adeyemi"])
    let id = try ward.log("Seen")
    #expect(try ward.run("trainee", "hold", "priya", "--why", "an inquiry").exitCode == 0)
    #expect(try ward.run("trainee", "show", "priya").output.contains("On hold since"))
    for arguments in [
      ["trainee", "erase", "priya", "--why", "asked", "--yes"],
      ["erase", id, "--why", "asked", "--yes"],
      ["amend", id, "--trainee", "tom"],
    ] {
      let run = try ward.home.run(arguments, input: "")
      #expect(run.exitCode == 77, "\(arguments) \(run)")
      #expect(run.errors.contains("an inquiry"))
      #expect(run.errors.contains("--lift"))
    }
    #expect(try ward.run("list", "trainee:priya").lines.count == 1)
    #expect(try ward.run("trainee", "hold", "priya", "--lift").exitCode == 0)
    #expect(try !ward.run("trainee", "show", "priya").output.contains("On hold"))
    #expect(try ward.run("erase", id, "--why", "asked", "--yes").exitCode == 0)
  }

  @Test func `a hold needs a reason, or to be lifted`() throws {
    let ward = try Ward()
    #expect(try ward.run("trainee", "hold", "priya").exitCode == 64)
    #expect(try ward.run("trainee", "hold", "priya", "--why", "a", "--lift").exitCode == 64)
    #expect(try ward.run("trainee", "hold", "priya", "--why", "  ").exitCode == 65)
    let none = try ward.run("trainee", "hold", "priya", "--lift")
    #expect(none.exitCode == 0)
    #expect(none.errors.contains("Nothing changed"))
  }

  @Test func `an erasure by somebody who could not know of a hold waits for its lifting`() throws {
    let ward = try Ward(trainees: [])
    try ward.runElsewhere("me", "Dr B. Marsh")
    try ward.runElsewhere("trainee", "add", "Priya Nair")
    _ = try ward.log("Zebrafinch")
    try ward.run("trainee", "hold", "priya", "--why", "an inquiry")
    let people = try #require(try ward.files(holding: "an inquiry").first)
    let path = "\(ward.home.path)/\(people)"
    try FileManager.default.moveItem(atPath: path, toPath: "\(ward.home.path)/on-its-way")
    let erased = try ward.runElsewhere("trainee", "erase", "priya", "--why", "asked", "--yes")
    #expect(erased.exitCode == 0, "\(erased)")
    try FileManager.default.moveItem(atPath: "\(ward.home.path)/on-its-way", toPath: path)
    let held = try ward.run("erasures", "--finish", "--yes")
    #expect(held.exitCode == 77, "\(held)")
    #expect(held.errors.contains("an inquiry"))
    #expect(try ward.files(holding: "Zebrafinch").count == 1)
    #expect(try ward.run("trainee", "hold", "priya", "--lift").exitCode == 0)
    #expect(try ward.run("erasures", "--finish", "--yes").exitCode == 0)
    #expect(try ward.files(holding: "Zebrafinch") == [])
    #expect(try ward.files(holding: "Nair") == [])
  }

  @Test func `what is said when a person is told, kept and gone is kept and shown`() throws {
    let ward = try Ward()
    #expect(try ward.run("trainee", "show", "priya").output.contains("Not yet told what is kept"))
    #expect(try ward.run("trainee", "edit", "priya", "--informed", "today").exitCode == 0)
    #expect(try ward.run("trainee", "show", "priya").output.contains("Told what is kept: "))
    #expect(try ward.run("trainee", "edit", "priya", "--keep-until", "2026-02-30").exitCode == 65)
    #expect(try ward.run("due").exitCode == 1)
    #expect(try ward.run("trainee", "edit", "priya", "--keep-until", "2020-08-01").exitCode == 0)
    let due = try ward.run("due")
    #expect(
      due.output.hasSuffix(
        "Priya Nair: keep until 1 Aug 2020: agree with the organisation, then trainee copy, "
          + "trainee erase\n"), "\(due)")
    #expect(
      try ward.run("due", "--json").output.contains(#""due":{"on":"2020-08-01"},"now":"past""#))
    #expect(try ward.run("trainee", "edit", "priya", "--keep-until", "").exitCode == 0)
    #expect(try ward.run("due").exitCode == 1)
    #expect(try ward.run("trainee", "edit", "priya", "--left", "2020-07-31").exitCode == 0)
    #expect(try ward.run("due").output.contains("keep until 31 Jul 2021"))
    #expect(try ward.run("trainee", "show", "priya").output.contains("Keep until: 31 Jul 2021"))
    try ward.run("trainee", "archive", "priya")
    #expect(try ward.run("due").output.contains("keep until 31 Jul 2021"))
    try ward.run("trainee", "hold", "…\(try idOfPriya(ward))", "--why", "an inquiry")
    #expect(try ward.run("due").exitCode == 1)
  }

  private func idOfPriya(_ ward: Ward) throws -> String {
    let line = try ward.run("trainee", "list", "--archived").lines[0]
    return String(line.suffix(4))
  }
}
