import ArgumentParser
import CCurses

/// The program: a command line, and without a command the app.
@main
struct OnTheRun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontherun",
    abstract: "Spot, talk about and record moments of leadership with doctors in training.",
    version: "ontherun 0.1.0",
    groupedSubcommands: groups)

  private static let groups = [
    CommandGroup(
      name: "Feedback:",
      subcommands: [
        LogCommand.self, ListCommand.self, SearchCommand.self, ShowCommand.self,
        AmendCommand.self, WithdrawCommand.self, EraseCommand.self, TalkedCommand.self,
        UndoCommand.self,
        NextCommand.self, DueCommand.self, ChancesCommand.self, SummaryCommand.self,
      ]),
    CommandGroup(
      name: "People:", subcommands: [MeCommand.self, TraineeCommand.self, ErasuresCommand.self]),
    CommandGroup(
      name: "The library:",
      subcommands: [
        LookForCommand.self, MomentCommand.self, GlossaryCommand.self, ScenarioCommand.self,
        SessionCommand.self, LibraryCommand.self,
      ]),
    CommandGroup(
      name: "The program:",
      subcommands: [
        BackupCommand.self, ExportCommand.self, ImportCommand.self, DoctorCommand.self,
        PassphraseCommand.self,
        DemoCommand.self, KeysCommand.self,
        ConfigCommand.self,
        CompletionsCommand.self,
        ManualCommand.self,
      ]),
  ]

  /// Every command that can be named first.
  static var commands: [any ParsableCommand.Type] { groups.flatMap(\.subcommands) }

  @OptionGroup var options: AppOptions

  static func main() {
    Hardening.apply()
    ccurses_keep_memory()
    do {
      try CommandDispatch.run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      Ending.end(with: error)
    }
    Ending.end()
  }

  func run() throws {
    try options.request.carryOut()
  }
}
