import Foundation
import TestSupport
import Testing

/// `ontherun scenario` and `library`, as processes.
struct ScenarioRunTests {
  private let home: CommandHome

  init() throws {
    home = try CommandHome()
  }

  @Test func `scenarios are listed, filtered, and as JSON have three keys`() throws {
    #expect(try home.run("scenario", "list").lines.count >= 28)
    let some = try home.run("scenario", "list", "@rota", "role:management", "--json")
    #expect(some.lines.count >= 1)
    for line in some.lines {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
      #expect(Set(object.keys) == ["id", "title", "situation"])
      #expect(object["situation"] == "rota")
    }
    #expect(try home.run("scenario", "list", "nothing-like-it").exitCode == 1)
    #expect(try home.run("scenario", "list", "@nowhere").exitCode == 66)
    #expect(try home.run("scenario", "list", "by:me").exitCode == 64)
  }

  @Test func `one is shown, printed for the facilitator and for those who take part`() throws {
    let show = try home.run("scenario", "show", "names on tape")
    #expect(show.output.hasPrefix("Names on tape  (trauma-names-on-tape)"))
    #expect(!show.output.contains("the red phone"))
    let notes = try home.run("scenario", "notes", "trauma-names-on-tape", "--at", "13:30")
    #expect(notes.output.contains("13:30  02:43, THE RED PHONE"))
    #expect(
      try home.run("scenario", "notes", "trauma-names-on-tape", "--at", "25:00").exitCode == 65)
    #expect(try home.run("scenario", "handout", "trauma-names-on-tape").output.contains("I saw"))
    #expect(try home.run("scenario", "show", "no-such-thing").exitCode == 66)
  }

  @Test func `check plays every path of what is built in`() throws {
    let run = try home.run("scenario", "check")
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.errors.hasPrefix("No faults: "))
    #expect(try home.run("scenario", "check", "--paths").output.contains("  hits    "))
  }

  @Test func `check finds every fault of every file, and ends with 1`() throws {
    try write("one.yaml", "id: one\ntitle: One\n")
    try write("two.yaml", "id: [")
    let run = try home.run("scenario", "check", "one.yaml", "two.yaml")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("one.yaml:1: This scenario has no 'beats'; add 'beats: …'."))
    #expect(run.output.contains("two.yaml:2: "))
    #expect(run.errors.hasSuffix("faults.\n"))
    #expect(try home.run("scenario", "check", ".").exitCode == 1)
    #expect(try home.run("scenario", "check", "none.yaml").exitCode == 66)
  }

  @Test func `new asks, and writes a file that passes, and never over another`() throws {
    let answers = Self.answers
    let run = try home.runAtTerminal("scenario", "new", typing: answers)
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.output == "handover-the-two-lists.yaml\n")
    #expect(run.errors.contains("'zzz' is none of leadership, management, followership."))
    let text = try String(
      contentsOfFile: "\(home.path)/handover-the-two-lists.yaml", encoding: .utf8)
    #expect(text.contains("name: \"Amara Osei\""))
    let check = try home.run("scenario", "check", "handover-the-two-lists.yaml")
    #expect(check.exitCode == 0, "\(check)")
    let again = try home.runAtTerminal("scenario", "new", typing: ["The two lists", "handover"])
    #expect(
      again.errors.contains(
        "There is handover-the-two-lists.yaml already. < goes back, for another title."))
    #expect(
      try String(contentsOfFile: "\(home.path)/handover-the-two-lists.yaml", encoding: .utf8)
        == text)
  }

  @Test func `new that is stopped early keeps what was said`() throws {
    let run = try home.runAtTerminal("scenario", "new", typing: ["Half a story", "rota"])
    #expect(run.exitCode == 65, "\(run)")
    #expect(try home.run("scenario", "check", "rota-half-a-story.yaml").exitCode == 0)
    #expect(try home.run("scenario", "new").exitCode == 69)
  }

  @Test func `a scenario in a folder of ONTHERUN_LIBRARY is listed beside the others`() throws {
    let run = try home.runAtTerminal("scenario", "new", typing: Self.answers)
    try #require(run.exitCode == 0)
    let folder = "\(home.path)/mine/Scenarios"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      atPath: "\(home.path)/handover-the-two-lists.yaml",
      toPath: "\(folder)/handover-the-two-lists.yaml")
    let mine = ["ONTHERUN_LIBRARY": "\(home.path)/mine"]
    #expect(try home.run("scenario", "list", variables: mine).output.contains("The two lists"))
    #expect(try home.run("library", "check", variables: mine).exitCode == 0)
    #expect(try home.run("lookfor", "list", variables: mine).exitCode == 0)
  }

  @Test func `the table of coverage has no empty cell without a reason`() throws {
    let run = try home.run("library", "coverage")
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.output.contains("| handover | "))
  }

  @Test func `a folder without a file of a library is told, not passed`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/empty", withIntermediateDirectories: false)
    for command in ["library", "scenario"] {
      let run = try home.run(command, "check", "empty")
      #expect(run.exitCode == 66, "\(run)")
      #expect(run.errors.contains("no file of a library in empty"))
    }
  }

  @Test func `new asks nothing where no file can be made`() throws {
    let run = try home.runAtTerminal("scenario", "new", "--in", "/proc/1", typing: ["A title"])
    #expect(run.exitCode == 73, "\(run)")
    #expect(!run.errors.contains("1/26"))
  }

  @Test func `preview at a terminal without a cursor names the check`() throws {
    try write("one.yaml", "id: one\n")
    let run = try home.runAtTerminal(
      "scenario", "preview", "one.yaml", typing: [], variables: ["TERM": "dumb"])
    #expect(run.exitCode == 69, "\(run)")
    #expect(run.errors.contains("ontherun scenario check one.yaml"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func `preview needs a file and a terminal`() throws {
    #expect(try home.run("scenario", "preview", ".").exitCode == 66)
    #expect(try home.run("scenario", "preview", "none.yaml").exitCode == 66)
    try write("one.yaml", "id: one\n")
    #expect(try home.run("scenario", "preview", "one.yaml").exitCode == 69)
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(home.path)/\(name)"))
  }

  /// What somebody types, one answer of it refused.
  private static let answers = [
    "The two lists", "hand", "zzz", "lead", "foundation, core", "", "", "Amara Osei",
    "ST4 in medicine, third night", "Hugh Lander", "nurse in charge",
    "Two lists come into one room.", "", "Amara reads hers. Hugh reads his, and it is longer.", "",
    "Amara asks for one list.", "It takes two minutes, and the night team wait in their coats.",
    "The list hangs in the window.", "Amara goes on with both.",
    "It is quick. Two people set off to the same bed.", "Two doctors meet at bay four.",
    "Amara asks Hugh how it was. He looks at the window.",
    "Amara named bay two first. The second job she gave to the room. Two people did it.",
    "You named bay two first. The second job went to the room.", "Two people did it.",
    "Give the second one to a person by name.", "Ask for one list.",
  ]
}
