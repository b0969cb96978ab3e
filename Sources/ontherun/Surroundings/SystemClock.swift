import Glibc
import Practice

/// The clock and the time zone of this machine.
enum SystemClock {
  /// The present moment, at this place.
  static func now() -> LocalClock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let milliseconds = Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    return LocalClock(now: Instant(milliseconds: milliseconds), offset: offset)
  }

  /// Milliseconds since the machine was started, sleep included.
  static var sinceStart: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Minutes east of UTC here, at an instant; `TZ` says where here is.
  @Sendable private static func offset(_ instant: Instant) -> Int {
    var seconds = time_t(instant.milliseconds / 1_000)
    var fields = tm()
    guard localtime_r(&seconds, &fields) != nil else { return 0 }
    return fields.tm_gmtoff / 60
  }
}
