import Practice
import Surface
import TestSupport
import Testing
import Workbench

@testable import ontherun

/// A hundred thousand random events a seed, on the demo and the whole library: no trap, always a
/// way home.
struct DemoKeysTests {
  private static let guidance = LibraryReading.read([]).guidance
  private static let ward: MockWard = {
    let clock = MockWard.clock
    let demo = Demo(today: clock.today, clock: clock, guidance: guidance)
    return MockWard(people: demo.people, records: demo.records, me: demo.owner)
  }()

  private func app() -> AppScript {
    AppScript(Self.ward) { $0.library = Self.guidance }
  }

  @Test(arguments: 1...10)
  func `random keys, pastes and resizes on the demo never trap`(seed: Int) {
    var input = RandomInput(seed: UInt64(1_000 + seed))
    var app = app()
    let records = app.performer.ward.records.all.count
    for count in 1...100_000 {
      app.send([input.next()])
      if count % 50 == 0 { _ = app.frame }
      if count % 5_000 == 0, !app.session.isOver {
        let isHome = leadsHome(&app)
        let screen = app.lines.joined(separator: "\n")
        #expect(isHome, "seed \(seed), event \(count):\n\(screen)")
      }
      if app.session.isOver || app.performer.ward.records.all.count > records + 300 {
        app = self.app()
      }
    }
  }

  /// Whether Esc, and Ctrl-X out of a hand-over, lead back to Home from wherever one is.
  private func leadsHome(_ app: inout AppScript) -> Bool {
    app.send([.resize(Size(width: 80, height: 24))])
    for _ in 0..<16 where app.lines.first?.hasPrefix(" OnTheRun") == false {
      app.press(.control("x"), .escape)
      if app.shows("type your word") {
        // Chance has chosen a word: nothing else takes the keyboard back.
        app.press(.control("u"))
        app.type(app.performer.word)
        app.press(.enter)
      }
    }
    return app.lines.first?.hasPrefix(" OnTheRun") == true
  }
}
