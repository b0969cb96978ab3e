import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// A hundred thousand random events a seed: no trap, no page that one cannot leave.
struct RandomKeysTests {
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `random keys, pastes and resizes never trap and never get stuck`(seed: UInt64) {
    var input = RandomInput(seed: seed)
    var app = AppScript()
    var starts = 1
    for count in 1...100_000 {
      app.send([input.next()])
      // Drawing at each event would test little more in thirty times the time.
      if count % 50 == 0 { _ = app.frame }
      if count % 5_000 == 0 { expectWayHome(&app, seed: seed, count: count) }
      if app.session.isOver || app.performer.ward.records.all.count > 400 {
        app = AppScript()
        starts += 1
      }
    }
    #expect(starts > 1)
  }

  private func expectWayHome(_ app: inout AppScript, seed: UInt64, count: Int) {
    guard !app.session.isOver else { return }
    app.send([.resize(Size(width: 80, height: 24))])
    for _ in 0..<16 where app.session.pages.count > 1 {
      // Out of a hand-over only Ctrl-X leads.
      app.press(.control("x"), .escape)
    }
    #expect(app.session.pages.count == 1, "seed \(seed), event \(count)")
    #expect(app.lines.first?.hasPrefix(" OnTheRun") == true)
  }
}
