import CCurses
import Glibc

/// Waits for input, signals and wakes with one poll, and reads input in blocks.
struct Waiter {
  /// What there is to do.
  enum Reason {
    case signal, wake, input, nothing
  }

  /// What came of reading.
  enum Input {
    case bytes(ArraySlice<UInt8>)
    case nothing
    case end
  }

  /// A terminal hands out 4,095 bytes at most in one read.
  private var buffer = [UInt8](repeating: 0, count: 8_192)

  /// Waits until something comes or the clock reaches a time; nil waits without end.
  func wait(until deadline: Int?) -> Reason {
    var files = [ccurses_signal_file(), ccurses_wake_file(), STDIN_FILENO].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let timeout = deadline.map { max(0, $0 - SteadyClock.now) } ?? -1
    // poll's own clock stands still while the computer sleeps; a look every second is near enough.
    let ready = poll(&files, nfds_t(files.count), Int32(min(timeout, 1_000)))
    // A signal interrupts the poll, and its byte is there in the next turn.
    guard ready > 0 else { return .nothing }
    if files[0].revents != 0 { return .signal }
    if files[1].revents != 0 { return .wake }
    return .input
  }

  /// Whether there is input to be read.
  var hasInput: Bool {
    var file = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&file, 1, 0) > 0
  }

  /// Reads what there is, once.
  mutating func read() -> Input {
    let count = buffer.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count > 0 { return .bytes(buffer[..<count]) }
    if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    // End of input, or an error that says the terminal is gone.
    return .end
  }
}
