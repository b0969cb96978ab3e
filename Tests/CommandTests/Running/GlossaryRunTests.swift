import Foundation
import Testing
import TestSupport

/// Words of leadership from a shell.
struct GlossaryRunTests {
  @Test func `without a word it lists every entry with its kind`() throws {
    let run = try CommandHome().run("glossary")
    #expect(run.exitCode == 0)
    #expect(run.lines.count > 100)
    #expect(run.lines.contains { $0.hasPrefix("closed loop ") && $0.hasSuffix("leadership") })
    #expect(run.lines.contains { $0.hasPrefix("R2C2 ") && $0.hasSuffix("feedback model") })
  }

  @Test func `a word prints its entry, with the theory of the same name`() throws {
    let home = try CommandHome()
    let loop = try home.run("glossary", "closed", "loop")
    #expect(loop.exitCode == 0)
    #expect(loop.lines.first == "closed loop  (leadership)")
    for label in ["Means ", "Heard ", "Look for ", "See "] {
      #expect(loop.output.contains("\n\(label)"), "\(label)")
    }
    let follow = try home.run("glossary", "followership")
    #expect(follow.output.contains("followership  (followership)"))
    #expect(follow.output.contains("Followership  (theory)"))
    #expect(follow.output.contains("Robert Kelley, 1988; Ira Chaleff, 1995"))
  }

  @Test func `an origin that was not confirmed is not printed`() throws {
    let home = try CommandHome()
    #expect(try !home.run("glossary", "authority gradient").output.contains("Edwards"))
    #expect(try !home.run("glossary", "ask tell ask").output.contains("No single author"))
  }

  @Test func `several, or none, are candidates and exit code 66`() throws {
    let home = try CommandHome()
    let several = try home.run("glossary", "escalation p", "x")
    #expect(several.exitCode == 66)
    let many = try home.run("glossary", "re")
    #expect(many.exitCode == 66)
    #expect(many.errors.contains("reflection  (feedback)"))
    #expect(many.output.isEmpty)
    // No name begins so, but a meaning has the word in it.
    let inside = try home.run("glossary", "cannula")
    #expect(inside.exitCode == 66)
    #expect(inside.errors.contains("situational awareness"))
  }

  @Test func `json has one object a line`() throws {
    let home = try CommandHome()
    let line = try #require(try home.run("glossary", "--json").lines.first)
    let listed = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(Set(listed.keys) == ["id", "title", "kind"])
    let shown = try home.run("glossary", "closed-loop", "--json")
    let entry = try #require(
      try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any])
    #expect(entry["kind"] as? String == "leadership")
    #expect((entry["see"] as? [String])?.contains("shared mental model") == true)
  }

  @Test func `look-fors and moments say their words`() throws {
    let home = try CommandHome()
    #expect(
      try home.run("lookfor", "show", "closed-loop").output.contains("Words       closed loop"))
    let moment = try home.run("moment", "show", "handover-lead-the-room").output
    #expect(moment.contains("Words "))
  }
}
