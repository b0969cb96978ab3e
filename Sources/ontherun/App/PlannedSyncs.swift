import Practice
import Synchronization

/// Which drafts have a sync ahead of them, so that each key does not ask for another.
final class PlannedSyncs: Sendable {
  private let ids = Mutex<Set<RecordID>>([])

  /// Notes that a sync is planned; false when one was already.
  func plan(_ id: RecordID) -> Bool { ids.withLock { $0.insert(id).inserted } }

  /// Notes that the sync begins: what is typed from here on needs another.
  func done(_ id: RecordID) { ids.withLock { _ = $0.remove(id) } }
}
