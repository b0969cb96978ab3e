import Glibc
public import Surface

/// A program in a terminal of its own, as a user would start it: send keys, read what it shows.
///
/// Nothing in here sleeps; whoever waits, waits for output, and fails with what there was. A program
/// that still runs when the value goes is killed.
public final class PtyProcess {
  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    /// It exited by itself.
    case exited(Int32)
    /// A signal killed it.
    case killed(signal: Int32)
  }

  /// Bytes that the program wrote, all of them.
  public private(set) var output: [UInt8] = []
  /// What the terminal shows.
  public private(set) var screen: PtyScreen
  /// The process, for signals and measurements.
  public let id: Int32

  private var terminal: Pty
  private var ending: Ending?
  private var isStopped = false

  /// Starts a program in a new terminal.
  ///
  /// The environment is pinned (UTF-8, xterm-256color, no colour settings of the tester); what is
  /// given is added to it, and an empty value takes a variable away.
  public init(
    executable: String, arguments: [String] = [], environment: [String: String] = [:],
    size: Size = Size(width: 80, height: 24)
  ) throws {
    terminal = try Pty(width: size.width, height: size.height)
    screen = PtyScreen(size: size)

    var pinned = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent",
      "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
    pinned.merge(environment) { $1 }
    do {
      id = try terminal.spawn(
        [executable] + arguments, environment: pinned.filter { !$0.value.isEmpty })
    } catch {
      terminal.close()
      throw error
    }
  }

  deinit {
    if ending == nil {
      kill(id, SIGKILL)
      waitpid(id, nil, 0)
    }
    terminal.close()
  }

  /// Everything that the program wrote, as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// The terminal's settings, in the form of `stty -g`.
  public var settings: String {
    var now = termios()
    guard tcgetattr(terminal.file, &now) == 0 else { return "none" }
    let flags = [now.c_iflag, now.c_oflag, now.c_cflag, now.c_lflag]
    let characters = withUnsafeBytes(of: now.c_cc) { Array($0) }
    let fields = flags.map { String($0, radix: 16) } + characters.map { String($0, radix: 16) }
    return fields.joined(separator: ":")
  }

  // MARK: Doing

  /// Types bytes.
  public func send(_ bytes: [UInt8]) throws {
    let end = ContinuousClock.now + .seconds(60)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal.file, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR || errno == EAGAIN, ContinuousClock.now < end else {
        throw failure("could not type: error \(errno)")
      }
      rest = rest.dropFirst(max(0, count))
      // The program may be waiting for us to read before it reads on.
      read(within: count > 0 ? 0 : 5)
    }
  }

  /// Types text; `\r` is Enter.
  public func send(_ text: String) throws {
    try send(Array(text.utf8))
  }

  /// Gives the terminal another size, and the program SIGWINCH.
  public func resize(to size: Size) {
    read(within: 0)
    screen.resize(to: size)
    terminal.resize(width: size.width, height: size.height)
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) {
    kill(id, number)
  }

  /// Closes the terminal under the program, as a lost connection does.
  public func hangUp() {
    terminal.close()
  }

  // MARK: Waiting

  /// Reads until the program has written some text since a place in its output.
  @discardableResult
  public func readUntil(
    _ text: String, from start: Int = 0, within limit: Duration = .seconds(10)
  ) throws -> String {
    let wanted = Array(text.utf8)
    try wait(within: limit, for: "'\(text)' in the output") { pty in
      pty.output[min(start, pty.output.count)...].firstRange(of: wanted) != nil
    }
    return self.text
  }

  /// Reads until some row of the screen has this text.
  @discardableResult
  public func waitForScreen(
    _ text: String, within limit: Duration = .seconds(10)
  ) throws -> [String] {
    try wait(within: limit, for: "'\(text)' on the screen") { pty in
      pty.screen.lines.contains { $0.contains(text) }
    }
    return screen.lines
  }

  /// Reads until a condition holds.
  public func wait(
    within limit: Duration = .seconds(10), for what: String,
    until isReached: (PtyProcess) -> Bool
  ) throws {
    let end = ContinuousClock.now + limit
    while !isReached(self) {
      let left = end - .now
      guard left > .zero else { throw failure("waited in vain for \(what)") }
      let wasRead = read(within: 20)
      updateEnding()
      if ending != nil, !wasRead {
        if isReached(self) { return }
        throw failure("ended before \(what)")
      }
    }
  }

  /// Waits for the program to end; without reading, like a connection that hangs, if so wished.
  public func wait(
    within limit: Duration = .seconds(10), isReading: Bool = true
  ) throws -> Ending {
    let end = ContinuousClock.now + limit
    while true {
      updateEnding()
      if let ending {
        while read(within: 0) {}
        return ending
      }
      guard ContinuousClock.now < end else { throw failure("did not end") }
      if isReading { read(within: 5) } else { poll(nil, 0, 5) }
    }
  }

  /// Waits until the program has been stopped, as by Ctrl-Z in a shell, and all is read that it
  /// wrote before.
  public func waitUntilStopped(within limit: Duration = .seconds(10)) throws {
    try wait(within: limit, for: "a stop") { $0.isStopped }
    // What it wrote last may have come after the last reading and before the stop.
    while read(within: 0) {}
  }

  private func updateEnding() {
    guard ending == nil else { return }
    var status: Int32 = 0
    guard waitpid(id, &status, WNOHANG | WUNTRACED | WCONTINUED) == id else { return }
    if status & 0xFF == 0x7F {
      isStopped = true
    } else if status == 0xFFFF {
      isStopped = false
    } else if status & 0x7F == 0 {
      ending = .exited((status >> 8) & 0xFF)
    } else {
      ending = .killed(signal: status & 0x7F)
    }
  }

  /// Takes what the program wrote, waiting so many milliseconds for something to come.
  @discardableResult
  private func read(within milliseconds: Int32) -> Bool {
    guard terminal.file >= 0 else {
      poll(nil, 0, milliseconds)
      return false
    }
    var file = pollfd(fd: terminal.file, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(terminal.file, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }

  private func failure(_ what: String) -> PtyFailure {
    PtyFailure(
      what + (ending.map { " (\($0))" } ?? "") + "; the screen:\n"
        + screen.lines.joined(separator: "\n"))
  }
}

/// What went wrong with a program in a terminal, and what it showed.
public struct PtyFailure: Error, CustomStringConvertible {
  /// The sentence, and the screen.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
