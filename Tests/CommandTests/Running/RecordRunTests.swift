import Foundation
import Testing
import TestSupport

/// Commands on records that are there, as processes.
struct RecordRunTests {
  @Test func `list shows the latest first, filtered`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "Sam O'Neill"])
    _ = try ward.log("Earlier", "--at", "3d")
    _ = try ward.log("Later", at: "crisis")
    try ward.run("log", "sam", "@handover", "Sam did")
    let all = try ward.run("list", "trainee:priya").lines
    #expect(all.count == 2)
    #expect(all.first?.hasSuffix("[to say] Later") == true)
    #expect(try ward.run("list", "@crisis").lines.count == 1)
    #expect(try ward.run("list", "since:today").lines.count == 2)
    #expect(try ward.run("list", "is:unsaid", "sam").lines.count == 1)
    let none = try ward.run("list", "role:management")
    #expect(none.exitCode == 1)
    #expect(none.output == "" && none.errors == "")
    #expect(try ward.run("list", "since:tomorrow").exitCode == 65)
    #expect(try ward.run("list", "trainee:zzz").exitCode == 66)
  }

  @Test func `a summary of a part says which, and holds no more`() throws {
    let ward = try Ward()
    _ = try ward.log("You asked for the sickest", "--next", "Name each job")
    _ = try ward.log("You called for help", "--next", "Call sooner", at: "crisis")
    let part = try ward.run("summary", "priya", "@crisis")
    #expect(part.output.contains("Only what fits @crisis."))
    #expect(part.output.contains("You called for help"))
    #expect(part.output.contains("Call sooner"))
    #expect(!part.output.contains("sickest"))
    #expect(!part.output.contains("Name each job"))
    let words = try ward.run("summary", "priya", "role:leadership", "sickest", "--json").output
    #expect(words.contains(#""filter":"role:leadership sickest""#))
    #expect(words.contains(#""records":1"#))
    #expect(try !ward.run("summary", "priya").output.contains("Only what fits"))
    #expect(try !ward.run("summary", "priya", "--json").output.contains("filter"))
    #expect(try ward.run("summary", "priya", "@nowhere").exitCode == 66)
    #expect(try ward.run("summary", "priya", "is:withdrawn").exitCode == 65)
    #expect(try ward.run("summary", "priya", "trainee:sam").exitCode == 65)
  }

  @Test func `search finds words whatever their case and accents`() throws {
    let ward = try Ward()
    _ = try ward.log("You named the sickest, café first")
    #expect(try ward.run("search", "CAFE").lines.count == 1)
    #expect(try ward.run("search", "nair").lines.count == 1)
    _ = try ward.log("Words", "+closed-loop")
    #expect(try ward.run("search", "repeated back").lines.count == 1)
    #expect(try !ward.run("search", "cafe").output.contains("\u{1B}"))
    #expect(try ward.run("search", "nothing").exitCode == 1)
    #expect(try ward.run("search", "-", "--json").exitCode == 64)
  }

  @Test func `show prints one feedback whole`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked", "--next", "Again")
    let run = try ward.run("show", id)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("I saw         You asked"))
    #expect(try ward.run("show", "ffff").exitCode == 66)
    #expect(try ward.run("show", "abc").exitCode == 66)
  }

  @Test func `amend replaces the fields that it names, and an empty one clears`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked", "--effect", "Calm", "--next", "Again", "+sickest-first")
    #expect(
      try ward.run("amend", id, "--saw", "You named", "--effect", "", "--well", "").exitCode == 0)
    let json = try ward.run("show", id, "--json").output
    #expect(json.contains(#""saw":"You named""#))
    #expect(!json.contains(#""effect""#))
    #expect(json.contains(#""marks":[]"#))
    #expect(json.contains(#""versions":1"#))
    #expect(try ward.run("amend", id, "--saw", "", "--next", "").exitCode == 65)
    #expect(try ward.run("amend", id).exitCode == 64)
    #expect(try ward.run("amend", id, "--by", "nobody").exitCode == 66)
    #expect(try ward.run("amend", id, "--due", "yesterday").exitCode == 65)
  }

  @Test func `a next step keeps its id when its words change`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked", "--next", "Again")
    let before = try ward.run("next", "list").output.prefix(4)
    try ward.run("amend", id, "--next", "Better")
    #expect(try ward.run("next", "list").output.prefix(4) == before)
  }

  @Test func `feedback goes to the right person, and back by undo`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "Sam O'Neill"])
    let id = try ward.log("You asked for the sickest first")
    #expect(try ward.run("amend", id, "--trainee", "sam").exitCode == 0)
    #expect(try ward.run("list", "trainee:priya").exitCode == 1)
    #expect(try ward.run("list", "trainee:sam").lines.count == 1)
    #expect(try ward.run("undo", "--yes").exitCode == 0)
    #expect(try ward.run("list", "trainee:sam").exitCode == 1)
    #expect(try ward.run("list", "trainee:priya").lines.count == 1)
  }

  @Test func `a change on the way to another trainee stays whose it is, with what was said before`()
    throws
  {
    let ward = try Ward(trainees: ["Priya Nair", "Sam O'Neill"])
    let id = try ward.log("You asked for the sickest first", "--next", "Again")
    try ward.run("me", "Dr Ruth Lee")
    let moved = try ward.run("amend", id, "--trainee", "sam", "--saw", "You waited", "--json")
    #expect(moved.exitCode == 0, "\(moved)")
    let new = try #require(try ward.run("list", "trainee:sam").lines.first?.prefix(4))
    #expect(try ward.run("show", String(new)).output.contains("by Dr A. Okafor"))
    let history = try ward.run("show", String(new), "--history").lines
    #expect(history[0].hasSuffix("moved here from another trainee"))
    #expect(history[1].hasSuffix("amended, by Dr Ruth Lee"))
    #expect(
      Array(history[2...4]) == [
        "  I saw", "    before: You asked for the sickest first", "    after:  You waited",
      ])
    #expect(history.count == 5, "\(history)")
    // The step is one and the same before and after.
    #expect(try ward.run("next", "list", "sam").lines.count == 1)
    // Back again everybody's words are still theirs.
    #expect(try ward.run("undo", "--yes").exitCode == 0)
    let back = try #require(try ward.run("list", "trainee:priya").lines.first?.prefix(4))
    let old = try ward.run("show", String(back), "--history").lines
    #expect(old.contains { $0.hasSuffix("amended, by Dr Ruth Lee") })
    #expect(old.contains("    before: You asked for the sickest first"))
  }

  @Test func `a move in the shell says which step is open again`() throws {
    let home = try CommandHome()
    try home.run("demo", "\(home.path)/demo")
    let demo = ["ONTHERUN_HOME": "\(home.path)/demo"]
    func run(_ arguments: String...) throws -> CommandRun {
      try home.run(arguments, input: "", variables: demo)
    }
    let open = try run("next", "list").lines.count
    let closing = try run("list", "trainee:priya", "--json").lines.first {
      $0.contains(#""now":"done""#)
    }
    let id = String(
      try #require(closing?.split(separator: #""id":""#).dropFirst().first?.prefix(36)))
    let moved = try run("amend", id, "--trainee", "sam")
    #expect(moved.errors.contains("Open again for Priya Nair: "), "\(moved)")
    #expect(try run("next", "list").lines.count == open + 1)
  }

  @Test func `two of one name are told apart wherever the shell names them`() throws {
    let ward = try Ward()
    try ward.run("trainee", "add", "Priya Nair", "--grade", "CT1", "--new")
    let saved = try ward.run(
      "log", "priya ct1", "@handover", "You named each", "--next", "Look round", "--due", "1d")
    #expect(saved.errors.hasPrefix("Saved for Priya Nair · CT1, handover"), "\(saved)")
    #expect(try ward.run("log", "Priya Nair · ST5", "@handover", "You asked").exitCode == 0)
    #expect(try ward.run("log", "priya", "@handover", "You asked").exitCode == 66)
    let id = String(try #require(saved.errors.split(separator: "…").last?.prefix(4)))
    for command in [
      ["list"], ["search", "named"], ["show", id], ["next", "list"], ["talked", id],
      ["amend", id, "--saw", "You named all"],
    ] {
      let run = try ward.home.run(command, input: "")
      #expect((run.output + run.errors).contains("Priya Nair · CT1"), "\(command) \(run)")
    }
  }

  @Test
  func `what somebody else made of it before stays theirs too, and that it was said goes along`()
    throws
  {
    let ward = try Ward(trainees: ["Priya Nair", "Sam O'Neill"])
    let id = try ward.log("You asked")
    try ward.run("me", "Dr Ruth Lee")
    try ward.run("amend", id, "--effect", "They answered")
    try ward.run("talked", id)
    try ward.run("me", "Dr A. Okafor")
    try ward.run("amend", id, "--trainee", "sam")
    let new = try #require(try ward.run("list", "trainee:sam").lines.first?.prefix(4))
    let history = try ward.run("show", String(new), "--history").lines
    #expect(history[0].hasSuffix("moved here from another trainee"))
    #expect(history[1].hasSuffix("amended, by Dr Ruth Lee"))
    #expect(history.last?.hasSuffix("said to the trainee") == true)
    #expect(try ward.run("list", "is:unsaid").exitCode == 1)
  }

  @Test func `what was taken back is listed only where it is asked for`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked")
    #expect(try ward.run("withdraw", id).exitCode == 64)
    #expect(try ward.run("withdraw", id, "--why", "Wrong").exitCode == 69)
    #expect(try ward.run("withdraw", id, "--why", "", "--yes").exitCode == 65)
    #expect(try ward.run("withdraw", id, "--why", "Wrong", "--yes").exitCode == 0)
    #expect(try ward.run("list").exitCode == 1)
    #expect(try ward.run("list", "is:withdrawn").lines.count == 1)
    #expect(try ward.run("withdraw", id, "--why", "Again", "--yes").exitCode == 66)
    #expect(try ward.run("amend", id, "--saw", "x").exitCode == 66)
    #expect(try ward.run("undo", "--yes").exitCode == 0)
    #expect(try ward.run("list").lines.count == 1)
  }

  @Test func `talked notes the day`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked", "--at", "3d")
    #expect(try ward.run("talked", id, "--on", "tomorrow").exitCode == 65)
    #expect(try ward.run("talked", id, "--on", "yesterday").exitCode == 0)
    #expect(try !ward.run("list").output.contains("[to say]"))
    #expect(try ward.run("talked", id).errors.contains("already"))
    #expect(try ward.run("undo", "--yes").exitCode == 0)
    #expect(try ward.run("list").output.contains("[to say]"))
  }

  @Test func `undo takes back act after act, and then nothing`() throws {
    let ward = try Ward(trainees: [])
    try ward.run("trainee", "add", "Priya Nair")
    _ = try ward.log("You asked")
    #expect(try ward.run("undo").exitCode == 69)
    #expect(try ward.run("undo", "--yes").exitCode == 0)
    #expect(try ward.run("list").exitCode == 1)
    #expect(try ward.run("undo", "--yes").exitCode == 0)
    #expect(try ward.run("trainee", "list").exitCode == 1)
    #expect(try ward.run("undo", "--yes").exitCode == 1)
  }

  @Test func `next steps are listed, due and moved on`() throws {
    let ward = try Ward()
    _ = try ward.log("Words", "--next", "Name each job", "--due", "next handover", "--said")
    _ = try ward.log("Words", "--next", "Do it today", "--due", "today", "--said")
    let steps = try ward.run("next", "list", "--json").lines
    #expect(steps.count == 2)
    #expect(try ward.run("due").output.contains("Do it today"))
    #expect(try ward.run("due").lines.count == 1)
    #expect(try ward.run("due", "@handover").lines.count == 2)
    let id = String(try ward.run("due").output.prefix(4))
    #expect(try ward.run("next", "done", id).exitCode == 0)
    #expect(try ward.run("due").exitCode == 1)
    #expect(try ward.run("next", "list", "priya").lines.count == 1)
    #expect(try ward.run("next", "list", "--all").lines.count == 2)
    #expect(try ward.run("next", "drop", "ffff").exitCode == 66)
    let step = try #require(
      try JSONSerialization.jsonObject(with: Data(steps[0].utf8)) as? [String: Any])
    #expect(Set(step.keys) == ["id", "text", "who", "due", "now", "trainee", "of"])
  }

  @Test(arguments: ["text", "markdown", "csv", "html", "json"])
  func `a summary in a folder has a date and a code for a name, and replaces nothing`(
    format: String
  ) throws {
    let ward = try Ward()
    _ = try ward.log("You asked")
    let printed = try ward.run("summary", "priya", "--format", format).output
    for number in 1...2 {
      let run = try ward.run("summary", "priya", "--format", format, "--output", ward.home.path)
      #expect(run.exitCode == 0 && run.output == "")
      let path = try #require(run.errors.split(separator: " ").last).trimmingCharacters(
        in: .whitespacesAndNewlines)
      let name = path.split(separator: "/").last ?? ""
      #expect(name.contains(/^ontherun-\d{4}-\d\d-\d\d-[0-9a-f]{4}(-2)?\.[a-z]+$/))
      #expect(name.contains("-2.") == (number == 2))
      // As bytes, for a reader of text would take the mark at the start of CSV away.
      #expect(try Data(contentsOf: URL(filePath: path)) == Data(printed.utf8))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func `a summary replaces an earlier one and an empty file, no other and no link`() throws {
    let ward = try Ward()
    _ = try ward.log("You asked")
    let files = FileManager.default
    func write(_ text: String, _ name: String) throws -> String {
      let path = "\(ward.home.path)/\(name)"
      try text.write(toFile: path, atomically: false, encoding: .utf8)
      return path
    }
    let letter = try write("Dear Priya\n", "letter")
    #expect(try ward.run("summary", "priya", "--output", letter).exitCode == 73)
    #expect(try String(contentsOfFile: letter, encoding: .utf8) == "Dear Priya\n")
    let empty = try write("", "empty")
    #expect(try ward.run("summary", "priya", "--format", "csv", "--output", empty).exitCode == 0)
    #expect(try ward.run("summary", "priya", "--format", "html", "--output", empty).exitCode == 0)
    #expect(try String(contentsOfFile: empty, encoding: .utf8).hasPrefix("<!doctype html>"))
    #expect(try ward.run("summary", "priya", "--paste", "--output", empty).exitCode == 0)
    #expect(try ward.run("summary", "priya", "--output", empty).exitCode == 0)
    let link = "\(ward.home.path)/link"
    try files.createSymbolicLink(atPath: link, withDestinationPath: empty)
    let refused = try ward.run("summary", "priya", "--output", link)
    #expect(refused.exitCode == 73 && refused.errors.contains("link"))
    #expect(try ward.run("summary", "priya", "--output", "/dev/null").exitCode == 73)
    let left = try files.contentsOfDirectory(atPath: ward.home.path)
    #expect(left.filter { !$0.hasPrefix(".") }.sorted() == ["empty", "letter", "link"])
  }

  @Test func `a summary says the days it understood, and finds a framework by its name`() throws {
    let ward = try Ward()
    _ = try ward.log("You asked", "+sickest-first")
    let since = try ward.run("summary", "priya", "--since", "30d", "--until", "today")
    #expect(since.errors.hasPrefix("Shown: from "))
    #expect(since.output.contains("Since") == false && since.output.contains("From "))
    let view = try ward.run("summary", "priya", "--framework", "gpc").output
    #expect(view.contains("SUGGESTED LINKS, ONTHERUN'S OWN; CHECK BEFORE YOU CLAIM"))
    #expect(view.contains("5 Capabilities in leadership and team working"))
    let unknown = try ward.run("summary", "priya", "--framework", "zzz")
    #expect(unknown.exitCode == 66 && unknown.errors.contains("gpc"))
    let paste = try ward.run("summary", "priya", "--paste").output
    #expect(paste.hasPrefix("Situation\nhandover.\n"))
    #expect(try ward.run("summary", "priya", "--paste", "--format", "html").exitCode == 64)
  }

  @Test func `who gets a file is noted, and can be taken back`() throws {
    let ward = try Ward()
    _ = try ward.log("You asked")
    #expect(try ward.run("summary", "priya", "--to", "Priya").exitCode == 64)
    let run = try ward.run(
      "summary", "priya", "--format", "html", "--output", ward.home.path, "--to", "Priya Nair")
    #expect(run.exitCode == 0 && run.errors.contains("Noted: given to Priya Nair"))
    #expect(try ward.run("undo", "--yes").exitCode == 0)
    #expect(try ward.run("list").lines.count == 1)
  }

  @Test func `a summary goes to a file, whole, and not through a missing folder`() throws {
    let ward = try Ward()
    _ = try ward.log("You asked")
    let text = try ward.run("summary", "priya").output
    #expect(text.contains("You asked"))
    let file = "\(ward.home.path)/out.txt"
    #expect(try ward.run("summary", "priya", "--output", file).output == "")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    #expect(try ward.run("summary", "priya", "--output", "/nowhere/out.txt").exitCode == 73)
    #expect(try ward.run("summary", "priya", "--since", "tomorrow").exitCode == 65)
    #expect(try ward.run("summary", "priya", "--format", "word").exitCode == 64)
    let json = try ward.run("summary", "priya", "--format", "json").output
    let summary = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(
      Set(summary.keys) == [
        "trainee", "since", "until", "records", "observers", "bySituation", "byGroup", "byRole",
        "support", "well", "workOn", "steps", "chances", "reflections", "notYetSeen", "unsaid",
        "sampling",
      ])
  }
}
