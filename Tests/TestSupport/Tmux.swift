import Glibc
public import Surface

/// A program in a real tmux of its own, with a socket of its own and nobody's configuration.
///
/// The pane stays when the program ends, so that what is left on it can be looked at.
public final class Tmux {
  private let socket: String
  private let environment: [String: String]

  /// Whether there is a tmux here.
  public static let isInstalled = access(executable, X_OK) == 0
  private static let executable = "/usr/bin/tmux"

  /// Starts a program in a window of some size.
  ///
  /// No shell reads the command; the socket lies in the folder, whose path must be short.
  public init(
    _ command: [String], environment: [String: String], folder: String,
    size: Size = Size(width: 80, height: 24)
  ) throws {
    socket = "\(folder)/tmux"
    self.environment = environment
    // One call: a server without a session ends at once.
    try tell(
      ["start-server", ";", "set-option", "-g", "remain-on-exit", "on", ";"]
        + ["set-option", "-g", "status", "off", ";"]
        + ["new-session", "-d", "-x", "\(size.width)", "-y", "\(size.height)"] + command)
  }

  deinit {
    _ = try? tell(["kill-server"])
  }

  // MARK: Doing

  /// Presses keys, by tmux's names: `Enter`, `Tab`, `C-s`, `n`.
  public func press(_ keys: String...) throws {
    try tell(["send-keys"] + keys)
  }

  /// Types text, letter by letter.
  public func type(_ text: String) throws {
    try tell(["send-keys", "-l", text])
  }

  /// Gives the window another size.
  public func resize(to size: Size) throws {
    try tell(["resize-window", "-x", "\(size.width)", "-y", "\(size.height)"])
  }

  /// Starts a program in the pane where another ended.
  public func start(_ command: [String]) throws {
    try tell(["respawn-pane", "-k"] + command)
  }

  /// Takes the pane away under the program, as a window that is closed does.
  ///
  /// The server is kept by a second window.
  public func closePane() throws {
    try tell(["new-window", "-d", "cat", ";", "kill-pane"])
  }

  // MARK: Looking

  /// The rows that are shown.
  public func rows() throws -> [String] {
    try tell(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
  }

  /// What a format says of the pane: `#{cursor_x}`, `#{pane_dead_status}`.
  public func value(of format: String) throws -> String {
    try tell(["display-message", "-p", format]).split(separator: "\n").joined()
  }

  /// The process in the pane.
  public func process() throws -> Int32 {
    guard let id = Int32(try value(of: "#{pane_pid}")) else { throw failure("nothing runs") }
    return id
  }

  // MARK: Waiting

  /// Waits until some row has a text, and returns the rows.
  @discardableResult
  public func waitFor(
    _ text: String, within limit: Duration = .seconds(10)
  ) throws -> [String] {
    try wait(for: "‘\(text)’", within: limit) { try $0.rows().contains { $0.contains(text) } }
    return try rows()
  }

  /// Waits until the program in the pane has ended.
  ///
  /// How it ended is not asked: tmux 3.3 sometimes misses that.
  public func waitForEnd(within limit: Duration = .seconds(10)) throws {
    try wait(for: "the end", within: limit) { try $0.value(of: "#{pane_dead}") == "1" }
  }

  /// Looks again and again until a condition holds.
  public func wait(
    for what: String, within limit: Duration = .seconds(10), until isReached: (Tmux) throws -> Bool
  ) throws {
    let end = ContinuousClock.now + limit
    while try !isReached(self) {
      guard ContinuousClock.now < end else { throw failure("waited in vain for \(what)") }
      poll(nil, 0, 10)
    }
  }

  private func failure(_ what: String) -> PtyFailure {
    let shown = (try? rows().joined(separator: "\n")) ?? "nothing"
    return PtyFailure("\(what); the screen:\n\(shown)")
  }

  @discardableResult
  private func tell(_ arguments: [String]) throws -> String {
    let answer = try FinishedProcess(
      Self.executable, ["-S", socket, "-f", "/dev/null"] + arguments, environment: environment)
    guard answer.status == 0 else {
      throw PtyFailure("tmux \(arguments.first ?? ""): \(answer.errors)")
    }
    return answer.output
  }
}
