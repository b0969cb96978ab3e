import Dispatch
import Synchronization

/// Work on many things of one kind, on every core.
enum ParallelWork {
  /// What the work makes of each, in the same order.
  static func map<Item: Sendable, Made: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Made
  ) -> [Made] {
    let made = Mutex<[Int: Made]>([:])
    DispatchQueue.concurrentPerform(iterations: items.count) { index in
      let one = work(items[index])
      made.withLock { $0[index] = one }
    }
    return made.withLock { made in items.indices.compactMap { made[$0] } }
  }
}
