@testable import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// The page of chances, and finding.
struct ChancesTests {
  var app = AppScript()

  private var noted: [Content.Chance] {
    app.performer.effects.compactMap {
      if case .giveChance(let chance) = $0 { chance } else { nil }
    }
  }

  private var counted: [Filter] {
    app.performer.effects.compactMap {
      if case .countChances(let filter) = $0 { filter } else { nil }
    }
  }

  @Test mutating func `b notes the chance of the selected person and situation as given today`() {
    app.press(.character("c"), .right, .character("b"))
    #expect(
      noted == [
        Content.Chance(
          trainee: RecordID("priya"), situation: "ward-round", given: Fixture.day("2026-11-22"))
      ])
    #expect(app.shows("Saved: chance given to Priya, ward round. u takes it back."))
    #expect(app.shows("> Priya Nair ST5   4s        >1g 2s"))
  }

  @Test mutating func `arrows go both ways and stop at the edges`() {
    app.press(.character("c"), .home, .left, .left)
    #expect(app.shows("Li Wei · handover: nothing yet"))
    app.press(.end, .right, .right, .right, .right, .right, .right)
    #expect(app.shows("Tom Adeyemi · no situation: nothing yet"))
  }

  @Test mutating func `what only records can answer is counted anew, the rest is not`() {
    app.press(.character("c"), .character("/"))
    app.type("grade:ST5")
    app.press(.enter)
    #expect(counted == [Filter()])
    #expect(!app.shows("Li Wei"))
    app.press(.escape, .character("/"))
    app.type("since:30d")
    app.press(.enter)
    #expect(counted == [Filter(), Filter(since: Fixture.day("2026-10-23"))])
    #expect(app.shows("> Priya Nair ST5  >1s"))
    app.press(.escape)
    #expect(counted.count == 3)
    app.press(.escape)
    #expect(app.lines.first?.hasPrefix(" OnTheRun") == true)
  }

  @Test mutating func `a fault in the filter says what to write, and nothing is lost`() {
    app.press(.character("c"), .character("/"))
    app.type("is:late")
    app.press(.enter)
    #expect(app.shows("'is:late' is not known: is: goes with open, withdrawn, unsaid"))
    #expect(app.shows("/ is:late"))
  }

  @Test mutating func `a read-only store gives no chances`() {
    var ward = MockWard.full()
    ward.identity.readOnly = "it is somebody else's."
    app = AppScript(ward)
    app.press(.character("c"), .character("b"))
    #expect(noted.isEmpty)
    #expect(app.shows("Read-only: it is somebody else's."))
  }

  @Test mutating func `Enter opens the person, and Esc comes back to where one was`() {
    app.press(.character("c"), .down, .enter)
    #expect(app.lines.first?.contains("Sam O'Neill") == true)
    app.press(.escape)
    #expect(app.shows("> Sam O'Neill"))
  }

  // MARK: Finding

  @Test mutating func `words that are no name are looked for in the feedback`() {
    app.press(.character("/"))
    app.type("sickest")
    #expect(app.shows(">FIND   in the feedback"))
    app.press(.enter)
    #expect(app.shows("1 found"))
    #expect(app.shows("You asked for the *sickest* three"))
    app.press(.enter)
    #expect(app.shows("Saved") || app.shows("Priya Nair"))
    app.press(.escape, .escape)
    #expect(app.lines.first?.hasPrefix(" OnTheRun") == true)
  }

  @Test(arguments: [
    ("is:unsaid", ["Tom Adeyemi"]), ("is:open", ["Priya Nair"]),
    ("@crisis", ["Li Wei", "Priya Nair"]),
    ("grade:F1", ["Sam O'Neill"]), ("anaesth", ["Li Wei"]), ("until:30d", ["Li Wei"]),
    ("since:10d", ["Priya Nair"]), ("trainee:tom", ["Tom Adeyemi"]), ("by:okafor", []),
  ])
  mutating func `the one filter language lists people on Home`(filter: String, people: [String]) {
    app.press(.character("/"))
    app.type(filter)
    let names = ["Li Wei", "Priya Nair", "Sam O'Neill", "Tom Adeyemi"]
    // The left column: what is beside it is about the selected one.
    let shown = names.filter { name in
      app.lines.dropFirst(2).contains { $0.prefix(28).contains(name) }
    }
    #expect(shown == people)
  }

  @Test mutating func `a match is marked by a sign`() {
    app.press(.character("/"))
    app.type("WEI")
    #expect(app.shows("Li *Wei*"))
  }
}
