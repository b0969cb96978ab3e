import Foundation
import Testing
import TestSupport

/// Completions, man page, configuration and suggestions, as processes.
struct ShellRunTests {
  @Test(arguments: [
    (["lgo"], "'ontherun log'"), (["serach", "x"], "'ontherun search'"),
    (["trainee", "lsit"], "'ontherun trainee list'"),
    (["next", "dnoe", "1"], "'ontherun next done'"),
    (["chances", "giv", "priya", "@rota"], "'ontherun chances give'"),
    (["summ"], "'ontherun summary'"),
  ])
  func `an unknown command is told the nearest`(arguments: [String], hint: String) throws {
    let run = try CommandHome().run(arguments, input: "")
    #expect(run.exitCode == 64)
    #expect(run.output == "")
    #expect(run.errors.contains("Did you mean \(hint)?"), "\(run)")
  }

  @Test func `help names the whole command`() throws {
    let home = try CommandHome()
    #expect(try home.run("log", "--help").output.contains("USAGE: ontherun log"))
    #expect(
      try home.run("chances", "give", "--help").output.contains("USAGE: ontherun chances give"))
    #expect(try home.run("--help").output.contains("chances"))
  }

  private static let commands = [
    "log", "list", "search", "show", "amend", "withdraw", "talked", "undo", "next list",
    "next done", "next working", "next drop", "due", "chances", "chances give", "summary", "me",
    "trainee add", "trainee list", "trainee show", "trainee edit", "trainee archive",
    "trainee merge", "lookfor list", "lookfor show", "moment list", "moment show", "moment card",
    "glossary", "library check", "demo", "keys", "config", "config set", "completions", "manual",
  ]

  @Test(arguments: commands)
  func `every command has help with an example`(command: String) throws {
    let words = command.split(separator: " ").map { String($0) }
    let run = try CommandHome().run(words + ["--help"], input: "")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Example"), "\(run)")
    #expect(run.output.contains("ontherun \(command)"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are printed for a shell`(shell: String) throws {
    let run = try CommandHome().run("completions", shell)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("ontherun"))
    #expect(run.output.contains("chances"))
  }

  @Test func `an unknown shell is refused`() throws {
    #expect(try CommandHome().run("completions", "tcsh").exitCode == 64)
  }

  @Test func `ids are completed, and names only when the configuration says so`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "Sam O'Neill", "Sam Abel"])
    func complete(_ words: String...) throws -> [String] {
      let typed = words.last ?? ""
      let arguments =
        ["---completion", words[1], "--", "positional@0", "\(words.count - 1)", "\(typed.count)"]
        + words
      return try ward.home.run(
        arguments, input: "", variables: ["SAP_SHELL": "fish", "SAP_SHELL_VERSION": "3.6"]
      ).lines
    }
    #expect(try complete("ontherun", "log", "@hand") == ["@handover"])
    #expect(try complete("ontherun", "log", "+sick") == ["+sickest-first"])
    #expect(try complete("ontherun", "log", "pri") == [])
    #expect(try complete("ontherun", "list", "is:uns") == ["is:unsaid"])
    try ward.run("config", "set", "complete-names", "yes")
    #expect(try complete("ontherun", "log", "pri") == ["priya"])
    #expect(try complete("ontherun", "log", "sam") == ["samabel", "samoneill"])
    #expect(try ward.run("trainee", "show", "samoneill").exitCode == 0)
  }

  @Test func `the man page has every command, setting and exit code`() throws {
    let run = try CommandHome().run("manual")
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix(".TH ONTHERUN 1"))
    for words in [
      ".SS ontherun log", ".SS ontherun next done", ".SS ontherun chances give",
      "\\fB\\-\\-work\\-on <look\\-for>\\fR", "\\fBcomplete\\-names\\fR", ".SH EXIT STATUS",
      "\\fB75\\fR", "ONTHERUN_LIBRARY",
    ] {
      #expect(run.output.contains(words), "\(words)")
    }
  }

  @Test func `config lists every setting, and sets one`() throws {
    let home = try CommandHome()
    let listed = try home.run("config", "--json")
    #expect(listed.exitCode == 0)
    #expect(listed.lines.count == 14)
    let first = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.lines[0].utf8)) as? [String: Any])
    #expect(Set(first.keys) == ["key", "value", "standard", "choices", "sentence"])
    #expect(try home.run("config", "set", "theme", "light").exitCode == 0)
    #expect(try home.run("config").output.contains("theme               light  (standard: dark)"))
    #expect(try home.run("config", "set", "thme", "light").exitCode == 65)
    #expect(try home.run("config", "set", "theme", "blue").exitCode == 65)
    #expect(try home.run("config", "set", "store", "../x").exitCode == 65)
  }

  @Test func `a faulty configuration is told with its lines, and the rest holds`() throws {
    let ward = try Ward()
    try ward.write(config: "theme: blue\nunits: Ward 9\nunit: Ward 9\n")
    let run = try ward.run("config")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("config.yaml:1:"))
    #expect(run.errors.contains("config.yaml:2:"))
    try ward.run("trainee", "add", "Sam O'Neill")
    #expect(try ward.run("trainee", "show", "sam").output.contains("Ward 9"))
  }

  @Test func `a faulty line is said once by every command on a store, which goes on`() throws {
    let ward = try Ward()
    try ward.write(config: "stroe: ward-9\n")
    for arguments in [
      ["log", "priya", "@handover", "Words"], ["list"], ["summary", "priya"], ["due"],
    ] {
      let run = try ward.home.run(arguments, input: "")
      #expect(run.exitCode == 0 || arguments == ["due"], "\(run)")
      #expect(run.errors.matches(of: /config\.yaml:1:/).count == 1, "\(run)")
    }
    try FileManager.default.removeItem(atPath: "\(ward.home.path)/.config/ontherun/config.yaml")
    try FileManager.default.createDirectory(
      atPath: "\(ward.home.path)/.config/ontherun/config.yaml", withIntermediateDirectories: false)
    let run = try ward.run("config")
    #expect(run.exitCode == 1 && run.errors.contains("It cannot be read"), "\(run)")
  }

  @Test(arguments: ["store: ward/9\n", "store: ward-9\nunit: \"unclosed\n"])
  func `where the store of the configuration is in doubt, nothing is written elsewhere`(
    config: String
  ) throws {
    let ward = try Ward()
    try ward.write(config: config)
    let run = try ward.run("log", "priya", "@handover", "Words")
    #expect(run.exitCode == 65, "\(run)")
    #expect(run.errors.contains("config.yaml:"))
    #expect(!run.errors.contains("The standard is used"))
    #expect(run.errors.contains("I saw: Words"))
    #expect(try ward.run("list").exitCode == 65)
    #expect(try ward.run("list", "--store", "main").exitCode == 1)
    let home = ["ONTHERUN_HOME": "\(ward.home.path)/.local/share/ontherun/main"]
    #expect(try ward.home.run("list", variables: home).exitCode == 1)
    try ward.run("config", "set", "store", "main")
    if config.hasPrefix("store: ward/9") { #expect(try ward.run("list").exitCode == 1) }
  }

  @Test func `help about a command needs nothing that the command needs`() throws {
    let home = try CommandHome()
    for command in [["summary"], ["amend"], ["next", "done"], ["trainee", "merge"]] {
      let run = try home.run(["help"] + command, input: "")
      #expect(run.exitCode == 0, "\(run)")
      #expect(run.output.contains("USAGE: ontherun \(command.joined(separator: " "))"))
    }
  }

  @Test func `the store of the configuration holds where nothing else says`() throws {
    let home = try CommandHome()
    try home.run("config", "set", "store", "ward-9")
    try home.run("me", "Dr A. Okafor")
    let stores = "\(home.path)/.local/share/ontherun"
    #expect(FileManager.default.fileExists(atPath: "\(stores)/ward-9"))
    #expect(!FileManager.default.fileExists(atPath: "\(stores)/main"))
    let other = ["ONTHERUN_HOME": "\(home.path)/other"]
    try home.run("me", "Dr B", variables: other)
    #expect(FileManager.default.fileExists(atPath: "\(home.path)/other"))
  }

  @Test func `another folder of configuration can be named`() throws {
    let home = try CommandHome()
    let variables = ["XDG_CONFIG_HOME": "\(home.path)/cfg"]
    try home.run("config", "set", "theme", "mono", variables: variables)
    #expect(FileManager.default.fileExists(atPath: "\(home.path)/cfg/ontherun/config.yaml"))
    #expect(try home.run("config").output.contains("theme               dark"))
  }
}
