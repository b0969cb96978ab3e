import Glibc

/// Milliseconds that also pass while the computer sleeps, so that an idle lock is not late after it.
enum SteadyClock {
  /// The time now; only differences mean anything.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }
}
