import Foundation
import Testing
import TestSupport

/// The shift card from a shell: 24 lines a side, 80 columns at most.
struct MomentCardRunTests {
  /// Both sides, line by line.
  private func sides(_ run: CommandRun) -> [Substring] {
    run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  @Test func `every moment and every situation fits a card`() throws {
    let home = try CommandHome()
    try home.run("demo", "\(home.path)/demo")
    let demo = ["ONTHERUN_HOME": "\(home.path)/demo"]
    var subjects = try home.run("moment", "list").lines.enumerated().filter { $0.offset % 9 == 0 }
      .map { String($0.element.prefix { $0 != " " }) }
    subjects += ["@handover", "@rota", "@complaint", "@service-planning"]
    for subject in subjects {
      let run = try home.run("moment", "card", subject, "--trainee", "priya", variables: demo)
      #expect(run.exitCode == 0, "\(run)")
      #expect(sides(run).count == 48, "\(subject)")
      #expect(sides(run).allSatisfy { $0.count <= 80 }, "\(subject)")
      #expect(run.output.contains("BRIEF"))
    }
  }

  @Test func `it says what was agreed, promised and not looked at`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "Sam O'Neill"])
    try ward.run(
      "log", "priya", "@handover", "--saw", "You began.", "--next", "Name the sickest first.",
      "--due", "next handover")
    try ward.run(
      "log", "priya", "@handover", "--saw", "You began.", "--next", "Let Priya fill the gap.",
      "--mine")
    let card = try ward.run("moment", "card", "@handover", "--trainee", "priya")
    #expect(card.output.contains("AGREED      Name the sickest first. (due: next handover)"))
    #expect(card.output.contains("PROMISED    Let Priya fill the gap."))
    #expect(card.output.contains("NOT SEEN    ward round · "))
    let all = try ward.run("moment", "card", "@handover")
    #expect(all.output.contains("AGREED      Priya Nair: Name the sickest first."))
    #expect(all.output.contains("NOT SEEN    here yet: Sam O'Neill"))
    #expect(sides(all).count == 48)
  }

  @Test func `without a store it is a card all the same`() throws {
    let run = try CommandHome().run("moment", "card")
    #expect(run.exitCode == 0, "\(run)")
    #expect(sides(run).count == 48)
    #expect(sides(run).first?.hasSuffix("side 1 of 2") == true)
  }

  @Test func `what is not there is exit code 66`() throws {
    let ward = try Ward()
    #expect(try ward.run("moment", "card", "@nowhere").exitCode == 66)
    #expect(try ward.run("moment", "card", "nothing-like-it").exitCode == 66)
    #expect(try ward.run("moment", "card", "@rota", "--trainee", "zzz").exitCode == 66)
  }
}
