import Testing
import TestSupport

/// `ontherun amend`, as a process.
struct AmendRunTests {
  @Test func `words come from standard input, as log takes them`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked")
    let run = try ward.run("amend", id, "-", input: "You named\neffect: Calm\n")
    #expect(run.exitCode == 0)
    let shown = try ward.run("show", id).output
    #expect(shown.contains("I saw         You named") && shown.contains("Effect        Calm"))
  }

  @Test func `what contradicts itself is refused, and what changes nothing is not written`() throws
  {
    let ward = try Ward()
    let id = try ward.log("You asked")
    #expect(try ward.run("amend", id, "@crisis", "@rota").exitCode == 64)
    #expect(try ward.run("amend", id, "Words", "--saw", "Others").exitCode == 64)
    #expect(try ward.run("amend", id, "+sickest-first", "~sickest-first").exitCode == 64)
    #expect(try ward.run("amend", id, "--mine").exitCode == 65)
    for run in [
      try ward.run("amend", id, "-"), try ward.run("amend", id, "--saw", "You asked"),
      try ward.run("amend", id, "--at", ""),
    ] {
      #expect(run.exitCode == 0)
      #expect(run.errors.contains("Nothing changes"))
    }
    #expect(try ward.run("show", id, "--json").output.contains(#""amended":[]"#))
  }

  @Test func `dates are said as they were understood`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked", "--next", "Again", "--due", "tomorrow")
    let run = try ward.run("amend", id, "--at", "yesterday 3pm", "--due", "3d")
    #expect(run.errors.contains(/Changed for Priya Nair, handover, \w{3} \d+ \w{3}( \d{4})? 15:00/))
    #expect(run.errors.contains(/Next step due: \w{3} \d+ \w{3}/))
    let shown = try ward.run("show", id).output
    #expect(shown.contains("it said When: "))
    let logged = try ward.run(
      "log", "priya", "@handover", "x", "--next", "y", "--due", "tomorrow 08:05")
    #expect(logged.errors.contains(/Next step due: tomorrow, \w{3} \d+ \w{3}/))
    #expect(logged.errors.contains("the time is left out"))
  }

  @Test func `who saw it, the project and whose step it is can be changed and changed back`() throws
  {
    let ward = try Ward()
    let id = try ward.log("You asked", "--next", "Again", "--mine")
    try ward.run("me", "Dr B. Jones")
    try ward.run("me", "Dr A. Okafor")
    #expect(try ward.run("amend", id, "--by", "jones", "--thread", "Sepsis audit").exitCode == 0)
    #expect(try ward.run("list", "by:jones").lines.count == 1)
    #expect(try ward.run("list", "by:okafor").exitCode == 1)
    let json = try ward.run("show", id, "--json").output
    #expect(json.contains(#""thread":"#))
    #expect(json.matches(of: /"by":/).count == 1)
    #expect(try ward.run("amend", id, "--thread", "", "--due", "3d").exitCode == 0)
    let after = try ward.run("show", id, "--json").output
    #expect(!after.contains(#""thread":"#))
    #expect(after.contains(#""who":"trainee""#))
    #expect(try ward.run("list", "by:jones").lines.count == 1)
    #expect(try ward.run("amend", id, "--by", "okafor").exitCode == 0)
    #expect(try ward.run("list", "by:okafor").lines.count == 1)
  }

  @Test func `undo leaves what a colleague did on this computer, and says whose there is none of`()
    throws
  {
    let ward = try Ward()
    _ = try ward.log("Hers")
    try ward.run("me", "Dr B. Jones")
    let run = try ward.run("undo", "--yes")
    #expect(run.exitCode == 1, "\(run)")
    #expect(run.errors == "There is nothing of the last 24 hours by Dr B. Jones to take back.\n")
    #expect(try ward.run("list").output.contains("Hers"))
  }

  @Test func `undo is named only where it brings back what was taken back`() throws {
    let ward = try Ward()
    let id = try ward.log("You asked")
    try ward.run("withdraw", id, "--why", "x", "--yes")
    #expect(try ward.run("talked", id).errors.contains("Bring it back first: ontherun undo"))
    _ = try ward.log("Something else")
    for arguments in [
      ["talked", id], ["amend", id, "--saw", "x"], ["withdraw", id, "--why", "y", "--yes"],
    ] {
      let run = try ward.home.run(arguments, input: "")
      #expect(run.exitCode == 66, "\(run)")
      #expect(run.errors.contains("…\(id) was taken back"))
      #expect(!run.errors.contains("undo"), "\(run)")
    }
  }

  @Test func `undo takes back what was written here for somebody else, and says so`() throws {
    let ward = try Ward()
    try ward.run("me", "Dr B. Jones")
    try ward.run("me", "Dr A. Okafor")
    _ = try ward.log("Mine")
    _ = try ward.log("Hers", "--by", "jones")
    let run = try ward.run("undo", "--yes")
    #expect(run.errors.contains("by Dr B. Jones"), "\(run)")
    #expect(try ward.run("list").output.contains("Mine"))
    #expect(try !ward.run("list").output.contains("Hers"))
  }
}
