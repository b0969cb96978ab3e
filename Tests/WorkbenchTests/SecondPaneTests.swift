import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// The pane beside or below a list, which Tab goes to.
struct SecondPaneTests {
  private var app = AppScript(width: 40, height: 12)

  @Test mutating func `on a small Home it can be read to its end, and Tab goes back`() {
    #expect(!app.shows("LAST") && app.shows("> Priya Nair"))
    app.press(.tab)
    #expect(app.shows("Tab to the list"))
    for _ in 0..<12 { app.press(.down) }
    #expect(app.shows("LAST") && app.shows("> Priya Nair"))
    // Down at the end keeps no count of its own: one Up moves at once.
    let end = app.lines
    app.press(.up)
    #expect(app.lines != end)
    app.press(.tab, .up)
    #expect(!app.shows("> Priya Nair"))
  }

  @Test mutating func `Esc goes back to the list and leaves no page`() {
    app.press(.tab, .end, .escape)
    #expect(app.shows("> Priya Nair") && !app.shows("Tab to the list"))
  }

  @Test mutating func `a small page of moments shows all of one there`() {
    app.press(.character("m"), .character("1"))
    #expect(!app.shows("Authority gradient"))
    app.press(.tab, .end)
    #expect(app.shows("Authority gradient"), "\(app.lines)")
  }

  @Test func `the words of leadership are read to their end beside the list`() {
    var app = AppScript(width: 80, height: 12)
    app.press(.character("g"))
    let before = app.lines
    app.press(.tab, .end)
    #expect(app.lines != before && app.shows("↑"))
    app.press(.tab)
    #expect(app.lines == before)
  }
}
