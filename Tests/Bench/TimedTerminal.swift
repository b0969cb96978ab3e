import Glibc
import TestSupport

/// A program in a terminal of its own, timed to the last byte that it writes.
///
/// Nothing is done with the bytes while the clock runs.
final class TimedTerminal {
  /// The process, for its memory.
  let id: pid_t
  private var terminal: Pty
  private let start: ContinuousClock.Instant
  private var output: [UInt8] = []
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  /// Starts a program; the clock runs from before that.
  init(_ command: [String], environment: [String: String], width: Int = 80, height: Int = 24) throws
  {
    terminal = try Pty(width: width, height: height)
    start = .now
    id = try terminal.spawn(command, environment: environment)
  }

  deinit {
    kill(id, SIGKILL)
    waitpid(id, nil, 0)
    terminal.close()
  }

  /// From the start to the last byte of the burst with which all these texts have been written.
  func timeUntil(_ texts: [String]) throws -> Duration {
    var wanted = texts.map { Array($0.utf8) }
    while true {
      guard let read = read(within: 10_000) else {
        throw BenchFailure("did not show \(texts): \(String(decoding: output, as: UTF8.self))")
      }
      wanted.removeAll { output.firstRange(of: $0) != nil }
      guard wanted.isEmpty else { continue }
      var last = read
      while let more = self.read(within: 0) { last = more }
      return last - start
    }
  }

  /// From the start to the last byte before so many milliseconds of silence.
  func timeUntilQuiet(_ milliseconds: Int32) -> Duration {
    var last = start
    while let read = read(within: last == start ? 10_000 : milliseconds) { last = read }
    return last - start
  }

  /// From a key to the last byte of what it changed on the screen.
  func press(_ key: String, quiet milliseconds: Int32 = 6) throws -> Duration {
    while read(within: 0) != nil {}
    output.removeAll(keepingCapacity: true)
    let pressed = ContinuousClock.now
    let bytes = Array(key.utf8)
    guard write(terminal.file, bytes, bytes.count) == bytes.count else {
      throw BenchFailure("could not type \(key)")
    }
    guard var last = read(within: 2_000) else { throw BenchFailure("\(key) changed nothing") }
    while let more = read(within: milliseconds) { last = more }
    return last - pressed
  }

  /// The most memory that the process ever had, in MiB.
  func peakMemory() throws -> Double {
    let status = try TextFile.read("/proc/\(id)/status")
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    let digits = line.filter { $0.isASCII && $0.isNumber }
    return (Double(digits) ?? 0) / 1_024
  }

  /// Takes what there is and returns when it was there; nil when nothing came in time.
  private func read(within milliseconds: Int32) -> ContinuousClock.Instant? {
    var file = pollfd(fd: terminal.file, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, milliseconds) > 0 else { return nil }
    let count = Glibc.read(terminal.file, &buffer, buffer.count)
    let now = ContinuousClock.now
    guard count > 0 else { return nil }
    output += buffer[..<count]
    return now
  }
}

/// Why nothing could be measured.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
