import Testing
import TestSupport

/// Commands that ask, at a terminal.
struct TerminalRunTests {
  @Test func `log asks line by line and saves`() throws {
    let ward = try Ward()
    let run = try ward.home.runAtTerminal(
      "log", typing: ["priya", "handover", "1+", "You asked", "", "Again", "3d", "", "n"])
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.errors.contains("Saved for Priya Nair, handover"))
    #expect(try ward.run("list").output.contains("You asked"))
    #expect(try !ward.drafts().contains("You asked"))
  }

  @Test func `input that ends early leaves the words in a draft`() throws {
    let ward = try Ward()
    let run = try ward.home.runAtTerminal("log", typing: ["priya", "handover", "", "You asked"])
    #expect(run.exitCode == 65, "\(run)")
    #expect(run.errors.contains("kept as a draft"))
    #expect(try ward.drafts().contains("You asked"))
    #expect(try ward.run("list").exitCode == 1)
  }

  @Test func `a command that writes asks who works here, once`() throws {
    let home = try CommandHome()
    let first = try home.runAtTerminal(
      "trainee", "add", "Priya Nair", typing: ["Dr A. Okafor", "", "y"])
    #expect(first.exitCode == 0, "\(first)")
    let second = try home.runAtTerminal("trainee", "add", "Sam O'Neill", typing: [])
    #expect(second.exitCode == 0, "\(second)")
    #expect(try home.run("trainee", "list").lines.count == 2)
  }

  @Test func `an identifier is asked about once`() throws {
    let ward = try Ward()
    let words = "Call 943 476 5919 about it"
    let no = try ward.home.runAtTerminal("log", "priya", "@handover", words, typing: ["n"])
    #expect(no.exitCode == 65)
    let yes = try ward.home.runAtTerminal("log", "priya", "@handover", words, typing: ["y"])
    #expect(yes.exitCode == 0, "\(yes)")
  }

  @Test func `undo shows before and after, and asks`() throws {
    let ward = try Ward()
    _ = try ward.log("You asked")
    let no = try ward.home.runAtTerminal("undo", typing: [""])
    #expect(no.exitCode == 1)
    #expect(no.errors.contains("now   I saw: You asked"))
    let yes = try ward.home.runAtTerminal("undo", typing: ["y"])
    #expect(yes.exitCode == 0, "\(yes)")
    #expect(try ward.run("list").exitCode == 1)
  }
}
