/// What one run of the program left behind.
public struct CommandRun: Sendable, CustomStringConvertible {
  /// Standard output.
  public let output: String
  /// Standard error; at a terminal, all that was shown there.
  public let errors: String
  /// The exit code; nil when a signal ended it.
  public let exitCode: Int32?

  /// Makes a run from what was read.
  public init(output: String, errors: String, exitCode: Int32?) {
    self.output = output
    self.errors = errors
    self.exitCode = exitCode
  }

  /// The lines of standard output.
  public var lines: [String] {
    output.split(separator: "\n").map { String($0) }
  }

  /// Everything, for a test that fails.
  public var description: String {
    "exit \(exitCode.map { "\($0)" } ?? "by a signal")\noutput: \(output)\nerrors: \(errors)"
  }
}
