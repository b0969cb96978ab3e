import Records
import Synchronization
import Workbench

/// Reads the roster, and again only when a file of the store has changed.
final class RosterWatch: Sendable {
  private let last = Mutex<Store.Fingerprint?>(nil)

  /// Everybody's digests, and for a refresh everybody too; nothing where nothing changed.
  ///
  /// Throws `DeskError`; a refresh that fails is passed over, since the next minute tries again.
  func outcomes(of effect: Effect, on desk: Desk) throws(DeskError) -> [Outcome] {
    // Taken before reading: what is written meanwhile is seen the next time.
    let print = try? desk.store?.fingerprint()
    guard case .refreshRoster = effect else {
      last.withLock { $0 = print }
      return try desk.outcomes(of: effect)
    }
    guard let print, print != last.withLock({ $0 }) else { return [] }
    do throws(DeskError) {
      let found: [Outcome] = [.people(try desk.people())] + (try desk.outcomes(of: .loadRoster))
      last.withLock { $0 = print }
      return found
    } catch {
      return []
    }
  }
}
