import Testing
import TestSupport

/// Options of the app beside a command, as a process.
struct AppOptionRunTests {
  private static let lines: [[String]] = [
    ["--demo", "log", "priya", "@handover", "Words"],
    ["log", "--demo", "priya", "@handover", "Words"],
    ["log", "priya", "@handover", "Words", "--demo"],
    ["--demo", "trainee", "add", "Sam O'Neill"],
    ["trainee", "add", "Sam O'Neill", "--demo"],
    ["--demo", "me", "Dr B. Jones"],
    ["--theme", "dark", "log", "priya", "@handover", "Words"],
    ["--plain-screen", "log", "priya", "@handover", "Words"],
    ["--store", "main", "log", "--demo", "priya", "@handover", "Words"],
  ]

  @Test(arguments: lines)
  func `they are refused, and nothing is written`(arguments: [String]) throws {
    let ward = try Ward()
    let people = try ward.run("trainee", "list", "--json").output
    let run = try ward.home.run(arguments, input: "")
    #expect(run.exitCode == 64, "\(run)")
    #expect(run.errors.contains("ontherun demo DIR") || run.errors.contains("leave --store out"))
    #expect(try ward.run("list").exitCode == 1)
    #expect(try ward.run("trainee", "list", "--json").output == people)
    #expect(try ward.run("log", "priya", "@handover", "x", "--by", "jones").exitCode == 66)
  }

  @Test func `words that look like an option are words, and a store may stand before a command`()
    throws
  {
    let ward = try Ward()
    #expect(try ward.run("log", "priya", "@handover", "--saw", "--demo").exitCode == 0)
    let run = try ward.run("--store", "main", "log", "priya", "@handover", "Words")
    #expect(run.exitCode == 0, "\(run)")
  }
}
