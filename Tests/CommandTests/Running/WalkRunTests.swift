import Foundation
import TestSupport
import Testing

/// A scenario walked line by line, in pipes.
struct WalkRunTests {
  private func walk(_ lines: String..., more: [String] = []) throws -> CommandRun {
    try CommandHome().run(
      ["scenario", "walk", "handover-four-jugs", "--plain"] + more,
      input: lines.map { $0 + "\n" }.joined())
  }

  @Test func `the end of input ends it, and so does q`() throws {
    let begun = try walk()
    #expect(begun.exitCode == 0)
    #expect(begun.output.hasPrefix("== Who and where ==\n\nFour jugs of water"))
    #expect(!begun.output.contains("20:22"))
    let left = try walk("", "q", "")
    #expect(left.exitCode == 0 && left.output.contains("Ines Carvalho, F1"))
    #expect(!left.output.contains("20:22, the ward kitchen"))
  }

  @Test func `empty lines go on step by step, and at a fork it waits for a number`() throws {
    let run = try walk("", "", "", "", "", "", "9", "2", "")
    let parts = run.output.components(separatedBy: "== 20:22, the ward kitchen ==")
    #expect(parts.count == 2)
    let rest = try #require(parts.last)
    #expect(rest.contains("\n1  Look in on room 6"))
    #expect(rest.contains("\nChoose: 1 to 2.\nThere are 2 options here.\n2  (taken) Go in on time"))
    #expect(rest.contains("== 20:40, the parents' sitting room ==\n\nIt is a small hospital"))
  }

  @Test func `b goes back, f to the fork, g anywhere, and v counts`() throws {
    let run = try walk(
      "", "", "", "", "", "v 7", "v 7 4", "", "1", "", "f", "g", "g 99", "g 2", "o", "x")
    #expect(run.output.contains("Type v and 2 numbers, one for each option, such as v 7 4."))
    #expect(run.output.contains("11 votes are in; an empty line shows them.\n1: 7\n2: 4\n"))
    #expect(run.output.components(separatedBy: "== 20:22, the ward kitchen ==").count > 2)
    #expect(run.output.contains("\n1  Who and where\n2  20:22, the ward kitchen\n"))
    #expect(run.output.contains("Notes         "))
    #expect(run.output.hasSuffix("o prints the notes; q ends it.\n"))
  }

  @Test func `walked to its end it stops asking`() throws {
    let lines = (0..<80).map { _ in "" }
    let run = try CommandHome().run(
      ["scenario", "walk", "handover-four-jugs", "--plain"],
      input: lines.flatMap { [$0, "1"] }.map { $0 + "\n" }.joined())
    #expect(run.exitCode == 0)
    #expect(run.output.contains("== Debrief =="))
    #expect(run.output.contains("== The end =="))
    #expect(run.output.contains("\nRoad          20:22, the ward kitchen: 1\n"))
  }

  @Test func `an unknown scenario is named with those that are near`() throws {
    let run = try CommandHome().run("scenario", "walk", "four jugglers", "--plain")
    #expect(run.exitCode == 66)
  }
}

/// A plan of a session.
struct AgendaRunTests {
  @Test func `an agenda has times, aims and what opens each walk`() throws {
    let home = try CommandHome()
    let run = try home.run("scenario", "plan", "120", "setting:management", "--at", "13:30")
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("13:30         Welcome: ground rules"))
    #expect(run.output.components(separatedBy: "ontherun scenario walk ").count == 4)
    #expect(run.output.contains("              - "))
    #expect(run.output.components(separatedBy: "Pause (10 min)").count == 2)
  }

  @Test(arguments: ["12": 64, "x": 64, "20": 1, "60 zzzz": 1, "60 @zz": 66] as [String: Int32])
  func `what cannot be planned says why`(typed: String, code: Int32) throws {
    let words = typed.split(separator: " ").map(String.init)
    let run = try CommandHome().run(["scenario", "plan"] + words, input: "")
    #expect(run.exitCode == code && !run.errors.isEmpty, "\(run)")
  }
}
