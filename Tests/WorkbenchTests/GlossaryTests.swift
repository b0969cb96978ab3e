import Surface
import TestSupport
import Testing

@testable import Workbench

/// Language: finding a word, reading it, and following what it leads to.
struct GlossaryTests {
  @Test func `n on a word starts feedback that offers what the word is about`() throws {
    var app = AppScript()
    app.press(.character("g"), .character("/"))
    app.type("closed loop")
    app.press(.enter, .character("n"))
    #expect(app.lines[0].contains("New feedback") && app.shows("(Priya Nair?)"))
    app.press(.enter, .enter)
    let first = try #require(app.lines.first { $0.contains("Look-fors  1") })
    #expect(first.contains("Asks a named person, hears it repeated back"))
    app.press(.escape, .enter, .character("n"))
    #expect(app.lines[0].contains("New feedback"), "on its own page too")
  }

  @Test func `words come by the alphabet, then theory, models and facilitating`() {
    var app = AppScript(height: 40)
    app.press(.character("g"))
    let titles = [
      "Words", "authority gradient", "closed loop", "huddle", "Theory", "Authority gradient",
      "Followership", "Feedback models", "Situation, behaviour", "Facilitating",
      "The first two minutes", "Nobody answers",
    ]
    let rows = app.lines.compactMap { line in titles.first { line.dropFirst(3).hasPrefix($0) } }
    #expect(rows.first == "authority gradient" || app.shows("> authority gradient"))
    for title in titles { #expect(app.shows(title), "\(title)") }
  }

  @Test func `a filter folds case and accents and reads meanings too`() {
    var app = AppScript()
    app.press(.character("g"), .character("/"))
    app.type("Sáys ÍT back")
    #expect(app.shows("> closed loop"))
    #expect(!app.shows("authority gradient"))
  }

  @Test func `digits follow what an entry leads to`() {
    var app = AppScript()
    app.press(.character("g"), .down)
    #expect(app.shows("> closed loop"))
    app.press(.character("1"))
    #expect(app.shows("> huddle"))
    app.press(.enter)
    #expect(app.shows("People gather for a few minutes"))
  }

  @Test func `Esc goes back along what was followed, and never takes long to get out`() {
    var app = AppScript(width: 60, height: 20)
    app.press(.character("g"), .down, .enter)
    #expect(app.shows("closed loop"))
    app.press(.character("1"))
    #expect(app.shows("People gather for a few minutes"))
    app.press(.escape)
    #expect(!app.shows("People gather for a few minutes"))
    #expect(app.shows("closed loop"))
    for _ in 0..<40 { app.press(.character("1")) }
    var presses = 0
    while !app.shows("> closed loop"), presses < 20 {
      app.press(.escape)
      presses += 1
    }
    #expect((1...9).contains(presses))
  }

  @Test func `a digit lets a filter go that hides where it leads`() {
    var app = AppScript()
    app.press(.character("g"), .character("/"))
    app.type("says it back")
    app.press(.enter, .character("1"))
    #expect(app.shows("> huddle"))
    #expect(app.shows("closed loop"))
  }

  @Test func `an origin that was not confirmed is not shown`() {
    var app = AppScript(height: 40)
    app.press(.character("g"), .down, .down, .down)
    #expect(app.shows("> Authority gradient"))
    #expect(!app.shows("From"))
    app.press(.down)
    #expect(app.shows("Robert Kelley, 1988"))
  }

  @Test func `the palette opens it from anywhere`() {
    var app = AppScript()
    app.press(.character("n"), .control("p"))
    app.type("language")
    app.press(.enter)
    #expect(app.shows("Language"))
    app.press(.escape)
    #expect(app.shows("New feedback"))
  }

  @Test func `every look-for's words stand beside it in the list of look-fors`() {
    var app = AppScript()
    app.press(.character("n"), .enter, .enter, .function(2), .down, .down)
    #expect(app.shows("Words  closed loop · huddle"))
  }
}
