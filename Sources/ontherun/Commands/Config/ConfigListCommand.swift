import ArgumentParser
import Library
import Records
import Surface

/// `ontherun config list`: every setting with its value, what holds without it, and a sentence.
struct ConfigListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every entry, its value, its standard and what it means.",
    discussion: "Example: ontherun config list --json")

  @Flag(help: "Print one object a line: key, value, standard, choices, sentence.")
  var json = false

  func run() throws {
    let config = Config.ofLogin
    if json { Output.write(Self.json(config)) } else { write(config) }
    Output.complain(Environment.configPath)
    guard config.problems.isEmpty else {
      throw CommandError.none(config.problems.map(\.description).joined(separator: "\n"))
    }
  }

  private func write(_ config: Config) {
    let width = max(40, Console.columns ?? 80)
    let keys = (ConfigEntry.allCases.map(\.key.count).max() ?? 0) + 2
    for entry in ConfigEntry.allCases {
      let value = config[entry].isEmpty ? "(none)" : config[entry]
      let standard = entry.standard.isEmpty ? "none" : entry.standard
      let gap = String(repeating: " ", count: keys - entry.key.count)
      Output.line("\(entry.key)\(gap)\(value)  (standard: \(standard))")
      var words = entry.sentence
      let choices = entry.rule.choices
      if !choices.isEmpty { words += " One of: \(choices.joined(separator: ", "))." }
      for line in SafeText(words).wrapped(at: width - keys) {
        Output.line(String(repeating: " ", count: keys) + line.text)
      }
    }
  }

  private static func json(_ config: Config) -> String {
    var json = JSONWriter()
    for entry in ConfigEntry.allCases {
      json.object { json in
        json.member("key", entry.key)
        json.member("value", config[entry])
        json.member("standard", entry.standard)
        json.member("choices", strings: entry.rule.choices)
        json.member("sentence", entry.sentence)
      }
      json.endLine()
    }
    return json.text
  }
}
