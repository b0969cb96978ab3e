import Glibc

/// A program that was run to its end without a terminal, and what it said.
public struct FinishedProcess: Sendable {
  /// The exit status, or 128 and the signal that killed it.
  public let status: Int32
  /// Standard output.
  public let output: String
  /// Standard error.
  public let errors: String

  /// Runs a program and waits for its end; one that takes longer than the limit is killed.
  ///
  /// What stands on standard input must fit a pipe.
  public init(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:],
    input: String = "", within limit: Duration = .seconds(30)
  ) throws {
    var pipes = try Pipes()
    defer { pipes.close() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (file, end) in pipes.childEnds.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(file))
    }

    var attributes = posix_spawnattr_t.unhindered()
    defer { posix_spawnattr_destroy(&attributes) }

    var argv = ([executable] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in argv + envp { free(string) } }
    var id: pid_t = 0
    let error = posix_spawn(&id, executable, &actions, &attributes, &argv, &envp)
    guard error == 0 else { throw PtyFailure("could not start \(executable): error \(error)") }

    pipes.hand(over: Array(input.utf8))
    let texts = pipes.readAll(within: limit) { kill(id, SIGKILL) }
    var wait: Int32 = 0
    while waitpid(id, &wait, 0) < 0, errno == EINTR {}
    status = wait & 0x7F == 0 ? (wait >> 8) & 0xFF : 128 + wait & 0x7F
    output = texts[0]
    errors = texts[1]
  }
}

/// The three standard files of a child.
///
/// Pairs of sockets, since those are closed for every other child from the moment they are made.
private struct Pipes {
  private var ends: [[Int32]] = []

  init() throws {
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, type, 0, &pair) == 0 else {
        throw PtyFailure("no pair of sockets: error \(errno)")
      }
      ends.append(pair)
    }
  }

  var childEnds: [Int32] { [ends[0][0], ends[1][1], ends[2][1]] }

  /// Gives the child its input, and lets go of what is the child's.
  mutating func hand(over input: [UInt8]) {
    // A program that reads nothing must not end ours.
    let quietly = Int32(MSG_NOSIGNAL)
    _ = input.withUnsafeBytes { send(ends[0][1], $0.baseAddress, $0.count, quietly) }
    for file in childEnds + [ends[0][1]] { Glibc.close(file) }
    ends[0] = []
    ends[1][1] = -1
    ends[2][1] = -1
  }

  func readAll(within limit: Duration, late: () -> Void) -> [String] {
    let end = ContinuousClock.now + limit
    var open = [ends[1][0], ends[2][0]]
    var bytes: [[UInt8]] = [[], []]
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while open != [-1, -1] {
      if ContinuousClock.now > end { late() }
      var files = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard poll(&files, 2, 1_000) > 0 else { continue }
      for index in 0..<2 where files[index].revents != 0 {
        let count = read(open[index], &buffer, buffer.count)
        if count > 0 { bytes[index] += buffer[..<count] } else { open[index] = -1 }
      }
    }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  func close() {
    for file in ends.joined() where file >= 0 { Glibc.close(file) }
  }
}
