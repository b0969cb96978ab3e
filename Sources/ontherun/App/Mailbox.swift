import Curses
import Synchronization
import Workbench

/// Where work off the loop leaves its outcomes; the loop is woken to fetch them.
final class Mailbox: Sendable {
  private let outcomes = Mutex<[Outcome]>([])
  private let wake: WakeHandle

  init(waking wake: WakeHandle) {
    self.wake = wake
  }

  /// Leaves outcomes and wakes the loop.
  func leave(_ new: [Outcome]) {
    guard !new.isEmpty else { return }
    outcomes.withLock { $0 += new }
    wake.wake()
  }

  /// Takes all that was left.
  func take() -> [Outcome] {
    outcomes.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
