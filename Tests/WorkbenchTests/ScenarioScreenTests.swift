import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// Scenarios: the list, one scenario, and the preview of its writer.
struct ScenarioScreenTests {
  var app = AppScript()

  init() {
    app.press(.character("s"))
  }

  @Test func `s reads the scenarios once and lists them by situation`() {
    #expect(app.lines[1].hasPrefix(" handover"))
    #expect(app.lines[2].hasPrefix(" > The two lists"))
    #expect(app.lines[2].contains("17 min  leadership    foundation, core"))
    #expect(app.lines[5].hasPrefix(" rota"))
    #expect(
      app.performer.effects.count { if case .loadScenarios = $0 { true } else { false } } == 1)
  }

  @Test mutating func `a second visit does not read them again`() {
    app.press(.escape, .character("s"))
    #expect(app.shows("> The two lists"))
    #expect(
      app.performer.effects.count { if case .loadScenarios = $0 { true } else { false } } == 1)
  }

  @Test mutating func `they are found by name from anywhere`() {
    app.press(.escape, .enter, .character(":"))
    app.type("scenarios")
    app.press(.enter)
    #expect(app.lines[2].hasPrefix(" > The two lists"))
  }

  @Test mutating func `the filter takes words and names, and says what it does not know`() {
    app.press(.character("/"))
    app.type("@rota stage:h")
    #expect(app.shows("The gap on Thursday"))
    #expect(!app.shows("The two lists"))
    #expect(app.lines[0].contains("1 of 3"))
    app.type("x")
    #expect(app.shows("'stage:hx' names none of: foundation, core, higher."))
    app.press(.escape)
    #expect(app.shows("The two lists"))
  }

  @Test mutating func `a filter that fits nothing says so`() {
    app.press(.character("/"))
    app.type("zzz")
    app.press(.enter)
    #expect(app.shows("No scenario fits. Esc shows all."))
    app.press(.enter)
    #expect(app.shows("No scenario fits. Esc shows all."))
  }

  @Test mutating func `Enter shows what it is about, and then the beats one by one`() {
    app.press(.enter)
    #expect(app.shows("Two lists come into one room"))
    #expect(!app.shows("Somebody drops a mug"))
    app.press(.enter)
    #expect(app.shows("07:58, at the board   3 min"))
    app.press(.right, .right, .right, .right)
    #expect(app.shows("Practice   5 min"))
    app.press(.right)
    #expect(app.shows("Take away  Ask for one list."))
    app.press(.right)
    #expect(app.shows("This is its end; Esc goes back to the list."))
    app.press(.left, .left)
    #expect(app.shows("08:20, the kettle"))
    app.press(.escape)
    #expect(app.lines[2].hasPrefix(" > The two lists"))
  }

  @Test mutating func `a digit goes where that choice leads`() {
    app.press(.enter, .enter, .character("2"))
    #expect(app.shows("08:02, the corridor"))
    app.press(.character("1"))
    #expect(app.shows("There is nothing to choose here: Enter goes on."))
  }

  @Test mutating func `o shows the notes and hides them`() {
    app.press(.enter, .enter)
    #expect(!app.shows("Wait for somebody to count"))
    app.press(.character("o"))
    #expect(app.shows("Wait for somebody to count"))
    app.press(.right)
    #expect(app.shows("Who wrote on it last?"))
    app.press(.character("o"))
    #expect(!app.shows("Who wrote on it last?"))
  }

  @Test mutating func `n starts feedback with the scenario's situation`() {
    app.press(.end, .enter, .character("n"))
    #expect(app.shows("rota"))
    app.press(.enter, .enter)
    #expect(app.shows("Situation  rota"))
    #expect(app.shows("Who        Priya Nair"))
  }

  @Test func `with nobody here, n says what comes first`() {
    var app = AppScript(.empty())
    app.press(.character("s"), .character("n"))
    #expect(app.shows("There is nobody to write about yet: a on Home adds a trainee."))
  }

  @Test mutating func `a long part scrolls, and says that there is more`() {
    app.send([.resize(Size(width: 40, height: 12))])
    app.press(.enter, .enter)
    #expect(app.lines[10].contains("↓ 21 more"))
    app.press(.end)
    #expect(!app.lines[10].contains("↓ 21 more"))
    #expect(app.shows("corridor"))
    app.press(.home)
    #expect(app.shows("07:58, at the board"))
  }
}
