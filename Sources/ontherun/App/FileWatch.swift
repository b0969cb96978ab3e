import Dispatch
import Synchronization

/// Looks at a file five times a second, and says when it was saved.
final class FileWatch: Sendable {
  private let path: String
  private let isOver = Mutex(false)

  init(_ path: String) {
    self.path = path
  }

  /// Watches on a queue; the first look is at once, and the file as it stands counts as saved.
  func start(on queue: DispatchQueue, saved: @escaping @Sendable () -> Void) {
    look(after: nil, on: queue, saved: saved)
  }

  /// Stops watching.
  func stop() { isOver.withLock { $0 = true } }

  private func look(
    after last: FileStamp?, on queue: DispatchQueue, saved: @escaping @Sendable () -> Void
  ) {
    if isOver.withLock(\.self) { return }
    // Between an editor's taking the old file away and putting the new one there is none.
    let stamp = FileStamp(of: path) ?? last
    if let stamp, stamp != last { saved() }
    queue.asyncAfter(deadline: .now() + .milliseconds(200)) { [self] in
      look(after: stamp, on: queue, saved: saved)
    }
  }
}
