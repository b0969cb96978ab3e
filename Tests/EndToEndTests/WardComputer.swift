import Foundation
import Surface
import TestSupport

/// A computer that nobody used before: home, store, state and temporary files in one folder, which
/// goes with the value.
final class WardComputer {
  /// Where everything lies.
  let folder: String
  /// What programs are started with.
  let environment: [String: String]

  /// The program under test, built beside this test bundle.
  static var program: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("ontherun").path
  }

  /// Sets one up.
  init() throws {
    let name = "otr-\(UInt32.random(in: 0 ... .max))"
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    for below in ["home", "tmp"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(below)", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
    var environment = [
      "HOME": "\(folder)/home", "TMPDIR": "\(folder)/tmp", "ONTHERUN_HOME": "\(folder)/store",
      "TZ": "Europe/London", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
      "PATH": "/usr/local/bin:/usr/bin:/bin", "SHELL": "/bin/bash", "PS1": "$ ",
    ]
    for (name, below) in [("DATA", "data"), ("STATE", "state"), ("CONFIG", "config")] {
      environment["XDG_\(name)_HOME"] = "\(folder)/\(below)"
    }
    environment["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
    self.environment = environment
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A computer on which a supervisor has introduced herself and added trainees.
  static func inUse(by name: String = "Dr A. Okafor", trainees: [String] = ["Priya Nair"]) throws
    -> WardComputer
  {
    let computer = try WardComputer()
    try computer.expectDone("me", name, "--role", "consultant", "--login", "mine")
    for trainee in trainees {
      try computer.expectDone(
        "trainee", "add", trainee, "--grade", "ST5", "--specialty", "Emergency Medicine")
    }
    return computer
  }

  /// Runs the command line.
  func run(_ arguments: String..., input: String = "") throws -> FinishedProcess {
    try FinishedProcess(Self.program, arguments, environment: environment, input: input)
  }

  /// Runs the command line for something that must work, and returns what it printed.
  @discardableResult
  func expectDone(_ arguments: String...) throws -> String {
    let end = try FinishedProcess(Self.program, arguments, environment: environment)
    guard end.status == 0 else { throw Unexpected("\(arguments): \(end.status) \(end.errors)") }
    return end.output
  }

  /// Opens the app in a terminal whose bytes are seen.
  func open(
    _ arguments: String..., changing changes: [String: String] = [:],
    size: Size = Size(width: 80, height: 24)
  ) throws -> PtyProcess {
    try PtyProcess(
      executable: Self.program, arguments: arguments,
      environment: environment.merging(changes) { $1 }, size: size)
  }

  /// Opens the app in tmux.
  func openInTmux(
    _ arguments: String..., size: Size = Size(width: 80, height: 24)
  ) throws -> Tmux {
    try Tmux([Self.program] + arguments, environment: environment, folder: folder, size: size)
  }

  /// Opens a shell in tmux, with `ontherun` on its path.
  func openShell() throws -> Tmux {
    var environment = environment
    let programs = URL(fileURLWithPath: Self.program).deletingLastPathComponent().path
    environment["PATH"] = "\(programs):/usr/local/bin:/usr/bin:/bin"
    return try Tmux(
      ["/bin/bash", "--norc", "--noprofile", "-i"], environment: environment, folder: folder)
  }
}

/// Something that a test rests on and that was not so.
struct Unexpected: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
