import ArgumentParser
import Foundation
/// Feedback on leadership, recorded on the run.
@main
struct OnTheRun: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "ontherun")
  mutating func run() throws {
    let environment = Environment.ofProcess()
    let desk = try Desk.open(environment.place(named: nil), libraryFolders: environment.libraryFolders)
    let code = try AppLauncher.run(desk, look: AppLauncher.Look(theme: nil, isPlain: false, isWithoutColour: environment.isWithoutColour))
    Foundation.exit(code)
  }
}
