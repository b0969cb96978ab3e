import Foundation
import TestSupport

/// A home in which somebody has said who works here, and in which there are trainees.
struct Ward {
  let home: CommandHome

  /// Begins with a consultant, and with trainees of grade ST5 on one ward.
  init(trainees: [String] = ["Priya Nair"]) throws {
    home = try CommandHome()
    try home.run("me", "Dr A. Okafor")
    for name in trainees {
      try home.run("trainee", "add", name, "--grade", "ST5", "--unit", "Ward 7")
    }
  }

  /// Runs the program without a terminal.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> CommandRun {
    try home.run(arguments, input: input)
  }

  /// Logs feedback on Priya, and returns the last four digits of its id.
  func log(_ words: String..., at situation: String = "handover") throws -> String {
    let run = try home.run(["log", "priya", "@\(situation)"] + words, input: "")
    return String(run.errors.split(separator: "…").last?.prefix(4) ?? "")
  }
}

extension Ward {
  /// Writes the configuration.
  func write(config text: String) throws {
    let folder = "\(home.path)/.config/ontherun"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/config.yaml"))
  }
}
