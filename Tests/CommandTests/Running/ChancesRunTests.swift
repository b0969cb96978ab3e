import Foundation
import Testing
import TestSupport

/// `ontherun chances` and `due`, as processes.
struct ChancesRunTests {
  @Test func `a chance is given, listed, and taken back`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "Sam O'Neill"])
    let given = try ward.run("chances", "give", "priya", "@rota", "--on", "yesterday")
    #expect(given.exitCode == 0, "\(given)")
    #expect(given.errors.contains("Saved: Priya Nair was given rota on"))
    _ = try ward.log("You asked")
    let listed = try ward.run("chances")
    #expect(listed.output.contains("Priya Nair   ST5: handover: seen 1; rota: given 1"))
    #expect(listed.output.contains("Sam O'Neill  ST5: nothing yet"))
    #expect(listed.output.contains("Nobody yet: ward round"))
    #expect(listed.output.contains("Not given, though seen: handover"))
    try ward.run("undo", "--yes")
    try ward.run("undo", "--yes")
    #expect(try !ward.run("chances").output.contains("given 1"))
  }

  @Test func `the record of a chance is printed without the check of its line`() throws {
    let run = try Ward().run("chances", "give", "priya", "@rota", "--json")
    #expect(run.output.hasPrefix("{\"v\":1,"), "\(run)")
    #expect(!run.output.contains("\"x\":"))
  }

  @Test func `chances as JSON have a line for each person and one of what nobody was given`() throws
  {
    let ward = try Ward()
    try ward.run("chances", "give", "priya", "@rota")
    let lines = try ward.run("chances", "--json").lines
    #expect(lines.count == 2)
    let row = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(
      Set(row.keys) == ["trainee", "name", "grade", "unit", "given", "seen", "promised"])
    #expect(row["given"] as? [String: Int] == ["rota": 1])
    let nobody = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any])
    #expect((nobody["nobodyYet"] as? [String])?.contains("handover") == true)
    #expect(nobody["notGiven"] as? [String] == [])
  }

  @Test func `the filter language chooses people and situations`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "Sam O'Neill"])
    #expect(try ward.run("chances", "sam").output.contains("Sam O'Neill"))
    #expect(try !ward.run("chances", "sam").output.contains("Priya"))
    #expect(try ward.run("chances", "unit:Ward 7", "--group", "unit").lines.first == "Ward 7")
    #expect(try ward.run("chances", "grade:F1").exitCode == 1)
    #expect(try ward.run("chances", "@nowhere").exitCode == 66)
    #expect(try ward.run("chances", "since:tomorrow").exitCode == 65)
  }

  private static let refusals: [(arguments: [String], code: Int32)] = [
    (["priya"], 64), (["@rota"], 64), (["priya", "@rota", "words"], 64),
    (["priya", "@rota", "@crisis"], 64), (["zzz", "@rota"], 66), (["priya", "@nowhere"], 66),
    (["priya", "@rota", "--on", "tomorrow"], 65), (["priya", "@rota", "--moment", "zzz"], 66),
  ]

  @Test(arguments: refusals)
  func `a chance that cannot be noted has its exit code`(
    arguments: [String], code: Int32
  ) throws {
    let run = try Ward().home.run(["chances", "give"] + arguments, input: "")
    #expect(run.exitCode == code, "\(run)")
    #expect(run.output == "")
  }

  @Test func `what is due has the keys of a next step, and nothing is exit 1`() throws {
    let ward = try Ward()
    let none = try ward.run("due")
    #expect(none.exitCode == 1)
    #expect(none.output == "" && none.errors == "")
    _ = try ward.log("Words", "--next", "let her chair", "--mine")
    let lines = try ward.run("due", "--json").lines
    let rows = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    let keys: Set = ["id", "text", "who", "due", "now", "trainee", "of"]
    #expect(rows.allSatisfy { Set($0.keys) == keys })
    #expect(rows.map { $0["who"] as? String } == ["supervisor", "supervisor"])
    #expect(rows.map { $0["now"] as? String } == ["open", "unsaid"])
    #expect(rows.first?["text"] as? String == "let her chair")
    let shown = try ward.run("due").lines
    #expect(shown.first?.hasSuffix("Priya Nair: promised: let her chair") == true)
    #expect(shown.last?.contains("to say: handover") == true)
  }

  @Test func `a promise that is worked on, and one that is kept`() throws {
    let ward = try Ward()
    _ = try ward.log("Words", "--next", "let her chair", "--mine", "--said")
    let id = String(try ward.run("due").output.prefix(4))
    try ward.run("next", "working", id)
    #expect(try ward.run("due", "--json").output.contains(#""now":"working""#))
    #expect(try ward.run("next", "list", "trainee:priya").lines.count == 1)
    try ward.run("next", "done", id)
    #expect(try ward.run("due").exitCode == 1)
  }
}
