import Glibc

/// A terminal without a screen: the two ends of a pair, and programs started on one of them.
public struct Pty: Sendable {
  /// The end that we type into and read from; -1 when it is closed.
  public private(set) var file: Int32
  /// The programs' end, held open so that settings can be read when they are gone; -1 when closed.
  private var inside: Int32
  private let path: String

  /// Makes a terminal of some size.
  public init(width: Int, height: Int) throws {
    // What posix_openpt, unlockpt and ptsname do on Linux; Swift does not see those. Whoever types
    // into a program that waits for its output to be read must not wait in turn.
    file = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var number: UInt32 = 0
    var isLocked: Int32 = 0
    guard file >= 0, ioctl(file, 0x8004_5430, &number) == 0,
      ioctl(file, 0x4004_5431, &isLocked) == 0
    else { throw PtyFailure("no terminal to be had: error \(errno)") }
    path = "/dev/pts/\(number)"
    inside = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    resize(width: width, height: height)
  }

  /// Gives it another size, and the program in front SIGWINCH.
  public func resize(width: Int, height: Int) {
    var size = winsize()
    size.ws_col = UInt16(width)
    size.ws_row = UInt16(height)
    _ = ioctl(file, UInt(TIOCSWINSZ), &size)
  }

  /// Closes it, under the program if one runs.
  public mutating func close() {
    for end in [inside, file] where end >= 0 { Glibc.close(end) }
    file = -1
    inside = -1
  }

  /// Starts a program as the leader of a session of which this is the terminal.
  public func spawn(_ command: [String], environment: [String: String]) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The leader of a new session gets the first terminal it opens as its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    let newSession: Int16 = 0x80
    var attributes = posix_spawnattr_t.unhindered(adding: newSession)
    defer { posix_spawnattr_destroy(&attributes) }

    var argv = command.map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in argv + envp { free(string) } }
    var id: pid_t = 0
    let error = posix_spawn(&id, command[0], &actions, &attributes, &argv, &envp)
    guard error == 0 else { throw PtyFailure("could not start \(command[0]): error \(error)") }
    return id
  }
}

extension posix_spawnattr_t {
  /// Attributes of a program for which no signal is blocked or ignored.
  ///
  /// Threads of a test run block signals, and a program would inherit that.
  static func unhindered(adding flag: Int16 = 0) -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var all = sigset_t()
    sigfillset(&all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK) | flag
    posix_spawnattr_setflags(&attributes, flags)
    return attributes
  }
}
