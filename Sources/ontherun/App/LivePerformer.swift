internal import Curses
internal import Dispatch
internal import Practice
internal import Records
internal import Workbench

/// Carries out what the app asks for: the only one with clock, disk and ids.
///
/// What may take long runs on one queue, in order, and its outcomes come back with a wake. A draft's
/// words are written at once, since the next frame must not come before them.
struct LivePerformer: Performer {
  private var desk: Desk
  private var drafts = LiveDrafts()
  private let mailbox: Mailbox
  private let queue = DispatchQueue(label: "ontherun.records", qos: .userInitiated)
  private let syncing = DispatchQueue(label: "ontherun.drafts", qos: .utility)
  private var isSyncPlanned = false

  init(_ desk: Desk, waking wake: WakeHandle) {
    self.desk = desk
    mailbox = Mailbox(waking: wake)
  }

  var clock: LocalClock { desk.clock }

  mutating func finished() -> [Outcome] { mailbox.take() }

  mutating func perform(_ effect: Effect) -> [Outcome] {
    switch effect {
    case .loadLibrary: later(.reading) { [.library($0.guidance().guidance, problems: $0.guidance().problems)] }
    default: return []
    }
    return []
  }
}
