import ArgumentParser
import Library

/// The man page: every command as its help has it, and what commands have in common.
struct ManualPage {
  private var roff = RoffText()

  /// The page in the language of man.
  var text: String { roff.text }

  init() {
    roff.title("ONTHERUN", section: 1, manual: "OnTheRun")
    roff.section("NAME")
    roff.paragraph("ontherun - \(OnTheRun.configuration.abstract)")
    roff.section("SYNOPSIS")
    roff.lines([
      "ontherun [--demo] [--store NAME] [--theme T] [--plain-screen]",
      "ontherun COMMAND [OPTIONS]",
    ])
    roff.section("DESCRIPTION")
    for words in ManualWords.description { roff.paragraph(words) }
    roff.section("COMMANDS")
    for command in OnTheRun.commands { add(command, path: "ontherun") }
    roff.section("FILTERS")
    for words in ManualWords.filters { roff.paragraph(words) }
    roff.section("JSON")
    for words in ManualWords.json { roff.paragraph(words) }
    for entry in ManualWords.jsonKeys { roff.item(entry.command, entry.keys) }
    roff.section("CONFIGURATION")
    roff.paragraph(ManualWords.configuration)
    for entry in ConfigEntry.allCases {
      let choices = entry.rule.choices
      let words = choices.isEmpty ? "" : " One of: \(choices.joined(separator: ", "))."
      let standard = entry.standard.isEmpty ? "none" : entry.standard
      roff.item(entry.key, "\(entry.sentence)\(words) Standard: \(standard).")
    }
    roff.section("ENVIRONMENT")
    for entry in ManualWords.environment { roff.item(entry.name, entry.words) }
    roff.section("FILES")
    for entry in ManualWords.files { roff.item(entry.path, entry.words) }
    roff.section("EXIT STATUS")
    for entry in ManualWords.exitCodes { roff.item(entry.code, entry.words) }
  }

  private mutating func add(_ command: any ParsableCommand.Type, path: String) {
    let path = "\(path) \(command._commandName)"
    let configuration = command.configuration
    roff.subsection(path)
    roff.paragraph(configuration.abstract)
    let subcommands = configuration.subcommands
    if subcommands.isEmpty || configuration.defaultSubcommand != nil {
      roff.usage(OnTheRun.usageString(for: command))
    }
    if !configuration.discussion.isEmpty {
      roff.lines(configuration.discussion.split(separator: "\n").map { String($0) })
    }
    for entry in HelpEntry.all(in: OnTheRun.helpMessage(for: command, columns: 10_000)) {
      roff.item(entry.label, entry.words)
    }
    for subcommand in subcommands { add(subcommand, path: path) }
  }
}
