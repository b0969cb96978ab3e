import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// Text that comes at once without brackets.
struct BurstTests {
  var app = AppScript()

  @Test mutating func `is one insertion in a line, its breaks spaces`() {
    app.press(.character("n"), .enter, .enter, .tab)
    app.send([.text("one line\nand another", dropped: 0), .key(.control("z"))])
    #expect(app.performer.kept["saw"]?.value == "")
    app.send([.text("one line\nand another", dropped: 0)])
    #expect(app.shows("I saw      one line and another"))
  }

  @Test mutating func `is keys where no line is, so that a script can drive the app`() {
    app.send([.text("npriya\nhandover\n133", dropped: 0)])
    #expect(app.shows("Who        Priya Nair"))
    #expect(app.shows("1 [+]"))
    #expect(app.shows("3 [~]"))
  }

  @Test func `waits with all its letters for the library`() {
    var app = AppScript { $0.hasLibrary = false }
    app.send([.text("npri\nhand\n", dropped: 0)])
    app.send([.wake])
    #expect(app.shows("Who        Priya Nair"))
    #expect(app.shows("Situation  handover · clinical"))
  }

  @Test mutating func `what was left out of it is said, and stays said`() {
    app.press(.character("n"), .enter, .enter, .tab)
    app.send([.text(String(repeating: "a", count: 65_536), dropped: 0)])
    app.send([.text("", dropped: 5_000_000)])
    #expect(app.shows("Kept the first 64 KiB of the paste; 4883 KiB more were left out."))
    #expect(app.performer.kept["saw"]?.value.count == 65_536)
    #expect(app.performer.kept["effect"]?.value == "")
  }

  @Test mutating func `control characters left out of a paste are said`() {
    app.press(.character("n"), .enter, .enter, .tab)
    app.send([.paste("red", dropped: 0, controls: 2)])
    #expect(app.shows("2 control characters were left out of the paste."))
  }
}
