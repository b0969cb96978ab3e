import Practice
import Surface
import TestSupport
import Testing
import Workbench

@testable import ontherun

/// A hundred thousand random events a seed over the demo store and the whole library: no trap.
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
    var drawn = 0
    for count in 1...100_000 {
      app.send([input.next()])
      if count % 50 == 0, app.frame.size.width > 0 { drawn += 1 }
      if app.session.isOver || app.performer.ward.records.all.count > records + 300 {
        app = self.app()
      }
    }
    #expect(drawn == 2_000)
  }
}
