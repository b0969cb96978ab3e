internal import Practice
public import Surface

/// Runs a session on a terminal until it is over.
///
/// One path: an event becomes a message, the session answers with effects, the performer carries
/// them out, their outcomes are messages again, and the frame that follows is shown.
public func run<Screen: Terminal & ~Copyable, Doer: Performer>(
  _ session: inout Session, on terminal: inout Screen, performing performer: inout Doer
) {
  var loop = Loop<Doer>(session: session, performer: performer)
  loop.carryOut(loop.session.start(size: terminal.size, clock: performer.clock))
  while !loop.session.isOver {
    if loop.suspends {
      loop.suspends = false
      terminal.suspend()
    }
    terminal.present(loop.session.draw(), redrawAll: loop.redrawsAll)
    loop.redrawsAll = false
    loop.take(terminal.nextEvent(timeout: loop.millisecondsToNextTick))
    // A paste or a held key is drawn once, not once a key.
    var taken = 1
    while taken < 1_024, terminal.hasPendingInput, !loop.session.isOver, !loop.suspends {
      loop.take(terminal.nextEvent(timeout: 0))
      taken += 1
    }
    loop.settle()
  }
  session = loop.session
  performer = loop.performer
}

/// The loop's own state, apart from the terminal.
private struct Loop<Doer: Performer> {
  var session: Session
  var performer: Doer
  var redrawsAll = true
  var suspends = false
  /// When a key was pressed last.
  private var touched: Int64

  init(session: Session, performer: Doer) {
    self.session = session
    self.performer = performer
    touched = performer.sinceStart
  }

  var millisecondsToNextTick: Int? {
    // Where nothing moves by itself a sealed store is locked all the same.
    let left = session.lockMinutes.map {
      Int(max(1, Int64($0) * 60_000 - (performer.sinceStart - touched)))
    }
    guard session.options.isTicking else { return left }
    let tick: Int64 = session.isTickingSeconds ? 1_000 : 60_000
    let next = Int(tick - performer.clock.now.milliseconds % tick)
    return left.map { min($0, next) } ?? next
  }

  mutating func take(_ event: InputEvent) {
    let now = performer.sinceStart
    if let minutes = session.lockMinutes, now - touched >= Int64(minutes) * 60_000 {
      // The key that wakes it belongs to nobody: it is not typed anywhere.
      return session.lock()
    }
    if event.isTouch { touched = now }
    switch event {
    case .wake: receive(performer.finished())
    case .resumed: redrawsAll = true
    default: break
    }
    carryOut(session.update(.input(event), clock: performer.clock))
  }

  mutating func settle() {
    carryOut(session.update(.settled, clock: performer.clock))
  }

  mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .redraw: redrawsAll = true
      case .suspend: suspends = true
      default: receive(performer.perform(effect))
      }
    }
  }

  private mutating func receive(_ outcomes: [Outcome]) {
    for outcome in outcomes {
      carryOut(session.update(.outcome(outcome), clock: performer.clock))
    }
  }
}

extension InputEvent {
  /// Whether somebody did something.
  fileprivate var isTouch: Bool {
    switch self {
    case .key, .text, .paste: true
    default: false
    }
  }
}
