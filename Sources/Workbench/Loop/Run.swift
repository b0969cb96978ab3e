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

  var millisecondsToNextTick: Int? {
    guard session.options.isTicking else { return nil }
    let tick: Int64 = session.isTickingSeconds ? 1_000 : 60_000
    return Int(tick - performer.clock.now.milliseconds % tick)
  }

  mutating func take(_ event: InputEvent) {
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
