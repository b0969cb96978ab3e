public import Foundation

/// A home folder of its own, in which the built program is run as a person would run it.
///
/// Environment, time zone and locale are pinned; nothing outside the folder is read or written.
public final class CommandHome: Sendable {
  /// The folder; it is gone when the last reference is.
  public let path: String

  private static let timeLimit = 30.0

  /// Makes the folder.
  public init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ontherun-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    path = folder.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The program, built beside the tests; `ONTHERUN_BINARY` names another.
  public static var program: URL {
    if let named = ProcessInfo.processInfo.environment["ONTHERUN_BINARY"] {
      return URL(filePath: named)
    }
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "ontherun")
  }

  /// Runs the program without a terminal.
  ///
  /// - Parameters:
  ///   - arguments: What stands on its line.
  ///   - input: What standard input gives; nothing unless said.
  ///   - variables: Variables over the pinned ones; an empty value takes one away.
  /// - Returns: What it left behind.
  /// - Throws: What keeps the program from being started.
  @discardableResult
  public func run(
    _ arguments: String..., input: String = "", variables: [String: String] = [:]
  ) throws -> CommandRun {
    try run(arguments, input: input, variables: variables)
  }

  /// Runs the program without a terminal, with arguments as a list.
  ///
  /// - Parameters:
  ///   - arguments: What stands on its line.
  ///   - input: What standard input gives.
  ///   - variables: Variables over the pinned ones.
  /// - Returns: What it left behind.
  /// - Throws: What keeps the program from being started.
  public func run(
    _ arguments: [String], input: String, variables: [String: String] = [:]
  ) throws -> CommandRun {
    let names = ["in", "out", "err"].map { "\(path)/.\($0)-\(UUID().uuidString)" }
    for name in names { _ = FileManager.default.createFile(atPath: name, contents: nil) }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    try Data(input.utf8).write(to: URL(filePath: names[0]))
    let process = try process(arguments, variables)
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: names[0]))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: names[1]))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: names[2]))
    try process.run()
    let exitCode = Self.wait(for: process)
    return CommandRun(
      output: try Self.text(names[1]), errors: try Self.text(names[2]), exitCode: exitCode)
  }

  /// Runs the program at a terminal where somebody types lines.
  ///
  /// - Parameters:
  ///   - arguments: What stands on its line.
  ///   - typing: Lines, each ended by the Enter key; then the end of input.
  ///   - variables: Variables over the pinned ones.
  /// - Returns: What it left behind; all that the terminal showed is in `errors`.
  /// - Throws: What keeps the program from being started.
  public func runAtTerminal(
    _ arguments: String..., typing: [String], variables: [String: String] = [:]
  ) throws -> CommandRun {
    let terminal = try CommandTerminal()
    let out = "\(path)/.out-\(UUID().uuidString)"
    _ = FileManager.default.createFile(atPath: out, contents: nil)
    defer { try? FileManager.default.removeItem(atPath: out) }
    let process = try process(arguments, variables)
    process.standardInput = terminal.inside
    process.standardError = terminal.inside
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: out))
    try process.run()
    terminal.type(typing)
    let exitCode = Self.wait(for: process)
    return CommandRun(
      output: try Self.text(out), errors: terminal.everythingShown(), exitCode: exitCode)
  }

  private func process(_ arguments: [String], _ variables: [String: String]) throws -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: path)
    let pinned = [
      "HOME": path, "TZ": "Europe/London", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "TERM": "xterm-256color", "USER": "tester",
    ]
    process.environment = pinned.merging(variables) { $1 }.filter { !$0.value.isEmpty }
    return process
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  private static func wait(for process: Process) -> Int32? {
    let id = process.processIdentifier
    let watch = DispatchWorkItem { kill(id, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + timeLimit, execute: watch)
    process.waitUntilExit()
    watch.cancel()
    return process.terminationReason == .exit ? process.terminationStatus : nil
  }
}
