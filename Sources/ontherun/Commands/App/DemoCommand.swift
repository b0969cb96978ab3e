import ArgumentParser
import Practice
import Records

/// `ontherun demo`: the demo as a store that stays.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Write the demo store into a folder, to be used as ONTHERUN_HOME.",
    discussion: "Example: ontherun demo /tmp/demo")

  @Argument(help: "A folder that is empty, or not there yet.", completion: .directory)
  var folder: String

  func run() throws {
    let environment = Environment.ofProcess()
    let home = Path.resolved(folder)
    if let names = Folders.names(in: home), !names.isEmpty {
      throw DeskError.cannotCreate(path: folder, why: "it is not empty")
    }
    try DemoDesk.write(to: environment.place(home: home, hostName: "ward-7"), environment)
    Output.complain("The demo is in \(folder). Open it with: ONTHERUN_HOME='\(home)' ontherun")
  }
}
