import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// The idle lock of a sealed store.
struct LockTests {
  /// A performer whose machine ran on between two keys.
  private struct Waiting: Performer {
    var inner = RecordingPerformer(.full())
    /// Milliseconds since the start, one for each time that it is asked.
    var moments: [Int64]
    private let asked = Asked()

    init(_ moments: [Int64]) { self.moments = moments }

    /// The loop asks through a value that it may not change.
    private final class Asked {
      var count = 0
    }

    var clock: LocalClock { inner.clock }
    var sinceStart: Int64 {
      defer { asked.count += 1 }
      return moments[min(asked.count, moments.count - 1)]
    }
    mutating func perform(_ effect: Effect) -> [Outcome] { inner.perform(effect) }
    mutating func finished() -> [Outcome] { inner.finished() }
  }

  private func session(_ minutes: Int?, isTicking: Bool = false) -> Session {
    Session(
      MockWard.full().opening,
      options: Session.Options(isTicking: isTicking, lockMinutes: minutes),
      clock: RecordingPerformer(.full()).clock)
  }

  @Test func `after its minutes it is locked, and the key that wakes it is typed nowhere`() {
    var session = session(5)
    var performer = Waiting([0, 1_000, 1_000, 1_000, 302_000])
    var terminal = ScriptedTerminal(keys: [.down, .character("q"), .character("q")])
    run(&session, on: &terminal, performing: &performer)
    #expect(session.isLocked)
    #expect(session.endingSignal == nil)
  }

  @Test func `before them it is not, and each key begins them anew`() {
    var session = session(5)
    var performer = Waiting([0, 1_000, 250_000, 250_000, 500_000, 500_000])
    var terminal = ScriptedTerminal(keys: [.down, .up, .character("q")])
    run(&session, on: &terminal, performing: &performer)
    #expect(!session.isLocked && session.isOver)
  }

  @Test func `a plain store is never locked`() {
    var session = session(nil)
    var performer = Waiting([0, 90_000_000])
    var terminal = ScriptedTerminal(keys: [.character("q")])
    run(&session, on: &terminal, performing: &performer)
    #expect(!session.isLocked && session.isOver)
  }

  @Test func `it wakes by itself when its minutes are over, though nothing else ticks`() {
    var session = session(5)
    var performer = Waiting([0, 60_000])
    var terminal = ScriptedTerminal(keys: [.character("q")])
    run(&session, on: &terminal, performing: &performer)
    #expect(terminal.timeouts.first == 240_000)
  }

  @Test func `an open form waits a quarter of an hour, and a walk is never locked`() {
    var app = AppScript(.full(), options: Session.Options(lockMinutes: 5))
    #expect(app.session.lockMinutes == 5)
    app.press(.character("n"))
    #expect(app.session.lockMinutes == 15)
    app.press(.escape, .character("s"), .character("w"))
    #expect(app.session.lockMinutes == nil)
  }

  @Test func `in a sealed store only the passphrase takes the keyboard back`() {
    var ward = MockWard.storied()
    ward.identity.isSealed = true
    var app = AppScript(ward) { $0.word = "the blue kettle on ward nine" }
    app.press(.enter, .character("h"), .control("x"))
    #expect(app.shows("type the passphrase and press Enter") && !app.shows("not sealed"))
    app.type("the blue kettle")
    app.press(.enter)
    #expect(app.shows("That is not the passphrase."))
    app.type("the blue kettle on ward nine")
    #expect(!app.shows("kettle"))
    app.press(.enter)
    #expect(app.lines[0].hasPrefix(" Priya Nair · ST5"))
  }
}
