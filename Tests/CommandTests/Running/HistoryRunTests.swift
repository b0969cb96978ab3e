import Foundation
import TestSupport
import Testing

/// What a record said before, and the project it is filed under, from the shell.
struct HistoryRunTests {
  @Test func `show --history says what changed, with before and after`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked", "--effect", "Calm", "--next", "Again")
    try ward.run("amend", id, "--saw", "You named them", "--effect", "")
    try ward.run("talked", id)
    let run = try ward.run("show", id, "--history")
    #expect(run.exitCode == 0)
    let lines = run.lines
    #expect(lines.count == 9)
    #expect(lines[0].hasSuffix("written, by Dr A. Okafor"))
    #expect(lines[1].hasSuffix("amended, by Dr A. Okafor"))
    #expect(
      Array(lines[2...7]) == [
        "  I saw", "    before: You asked", "    after:  You named them", "  Effect",
        "    before: Calm", "    after:  (nothing)",
      ])
    #expect(lines[8].hasSuffix("said to the trainee"))
    let json = try ward.run("show", id, "--history", "--json").output
    #expect(
      json.contains(#"{"label":"I saw","before":"You asked","after":"You named them"}"#), "\(json)")
  }

  @Test func `show --history says when it was withdrawn and why`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked")
    try ward.run("withdraw", id, "--why", "seen of another", "--yes")
    let lines = try ward.run("show", id, "--history").lines
    #expect(lines.last?.contains("withdrawn: seen of another, by Dr A. Okafor") == true)
    let json = try ward.run("show", id, "--history", "--json").output
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let events = try #require(record["history"] as? [[String: Any]])
    #expect(
      events.map { $0["what"] as? String } == ["written", "withdrawn: seen of another"])
    #expect(record["saw"] as? String == "You asked")
  }

  @Test func `amend files under a project, under a new one, and under none`() throws {
    let ward = try Ward()
    let first = try ward.log("You drew it", "--thread", "Rota redesign")
    let second = try ward.log("You asked both wards")
    #expect(try ward.run("amend", second, "--thread", "rota").exitCode == 0)
    func thread(_ id: String) throws -> String? {
      let json = try ward.run("show", id, "--json").output
      return json.components(between: #""thread":""#, and: "\"")
    }
    #expect(try thread(second) != nil)
    #expect(try thread(second) == thread(first))
    #expect(try ward.run("amend", second, "--thread", "Sepsis audit").exitCode == 0)
    #expect(try thread(second) != thread(first))
    #expect(try ward.run("amend", second, "--thread", "").exitCode == 0)
    #expect(try thread(second) == nil)
    #expect(try ward.run("show", second, "--history").output.contains("before: Sepsis audit"))
  }

  @Test func `taking back that it was filed under a new project takes the project too`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked both wards")
    try ward.run("amend", id, "--thread", "Sepsis audit")
    let undo = try ward.run("undo", "--yes")
    #expect(undo.errors.contains("Project: Sepsis audit"))
    #expect(try !ward.run("show", id, "--json").output.contains("thread"))
  }
}

extension String {
  /// What stands between two texts; nil where the first is not there.
  fileprivate func components(between start: String, and end: Character) -> String? {
    guard let from = range(of: start)?.upperBound else { return nil }
    return String(self[from...].prefix { $0 != end })
  }

  private func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
