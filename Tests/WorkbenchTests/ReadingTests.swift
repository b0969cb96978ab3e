@testable import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// What is longer than the screen can be read to its end, and what matters stays in sight.
struct ReadingTests {
  private static let long = "You stood back and asked each of them in turn what they had seen. "

  private func card(_ width: Int, _ height: Int) -> AppScript {
    var app = AppScript(width: width, height: height)
    app.press(.character("n"), .enter, .enter, .tab)
    app.type(String(repeating: Self.long, count: 12))
    app.press(.tab)
    app.type("The end of it.")
    app.press(.control("s"))
    return app
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `the card begins with what was seen, says Saved, and scrolls`(width: Int, height: Int) {
    var app = card(width, height)
    #expect(app.shows("Saved for Priya Nair"))
    #expect(app.shows("You stood back"))
    #expect(app.shows("Said to Priya?"))
    #expect(app.lines.last?.contains("Up Down read") == (height == 12))
    #expect(app.shows("The end of it.") == (height == 24))
    app.press(.end)
    #expect(app.shows("The end of it."))
    #expect(app.shows("Saved for Priya Nair"))
    app.press(.home)
    #expect(app.shows("You stood back"))
    for _ in 0..<60 { app.press(.down) }
    #expect(app.shows("The end of it."))
    app.press(.pageUp, .up)
    #expect(app.shows("↓") == (height == 12))
  }

  @Test func `an undo can be read to what it leaves`() {
    var app = AppScript(width: 40, height: 12)
    var plan = ScreenState.plan
    plan.sentence =
      "Take back the feedback for Priya Nair, chairing a meeting, 22 Nov, by Dr A. Okafor."
    plan.before = (1...20).map { "Line \($0)" }
    plan.after = ["What stays"]
    app.performer.plan = plan
    app.press(.character("u"))
    #expect(app.shows("Take this back?"))
    #expect(app.shows("meeting"))
    #expect(!app.shows("What stays"))
    app.press(.end)
    #expect(app.shows("What stays"))
    #expect(app.shows("Take this back?"))
  }
}
