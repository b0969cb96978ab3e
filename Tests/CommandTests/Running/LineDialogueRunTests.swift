import Testing
import TestSupport

/// The app line by line, at a terminal that can do nothing else.
struct LineDialogueRunTests {
  private let dumb = ["TERM": "dumb"]

  @Test func `a trainee's page is lines, and feedback is asked and saved`() throws {
    let ward = try Ward(trainees: ["Priya Nair", "Sam O'Neill"])
    _ = try ward.log("You asked first", "--said")
    let run = try ward.home.runAtTerminal(
      typing: [
        "1", "1", "n", "", "", "", "You named the sickest", "", "", "", "y", "<", "q",
      ], variables: dumb)
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.output.contains("1  Priya Nair, ST5, seen today"))
    #expect(run.output.contains("2  Sam O'Neill, ST5, not seen yet"))
    #expect(run.output.contains("I saw         You asked first"))
    #expect(run.errors.contains("Saved for Priya Nair, handover"))
    #expect(try ward.run("list").output.contains("You named the sickest"))
    let escape: Character = "\u{1B}"
    #expect(!run.output.contains(escape) && !run.errors.contains(escape))
  }

  @Test func `going back keeps what was answered`() throws {
    let ward = try Ward()
    let run = try ward.home.runAtTerminal(
      typing: ["n", "", "", "1+", "You asked", "<", "", "Calm", "", "", "n", "q"],
      variables: dumb)
    #expect(run.errors.contains("I saw [You asked]: "), "\(run)")
    let listed = try ward.run("list", "--json").output
    #expect(listed.contains(#""saw":"You asked""#))
    #expect(listed.contains(#""effect":"Calm""#))
  }

  @Test func `words that were not saved wait as a draft and are taken up again`() throws {
    let ward = try Ward()
    let broken = try ward.home.runAtTerminal(
      typing: ["n", "", "", "1+", "You asked"], variables: dumb)
    #expect(broken.errors.contains("kept as a draft"), "\(broken)")
    let run = try ward.home.runAtTerminal(
      typing: ["2", "", "", "", "", "", "", "", "y", "q"], variables: dumb)
    #expect(run.output.contains("Drafts:"))
    #expect(run.errors.contains("I saw [You asked]: "), "\(run)")
    let listed = try ward.run("list", "--json").output
    #expect(listed.contains(#""saw":"You asked""#))
    #expect(listed.contains(#""mark":"+""#))
    #expect(try !ward.drafts().contains("You asked"))
  }

  @Test func `what is due, chances, finding and undo are lines too`() throws {
    let ward = try Ward()
    _ = try ward.log("You named the sickest", "--said")
    let run = try ward.home.runAtTerminal(
      typing: ["d", "c", "f", "sickest", "1", "f", "is:late", "u", "y", "zz", "?", "q"],
      variables: dumb)
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.output.contains("Nothing is due."))
    #expect(run.output.contains("Priya Nair  ST5: handover: seen 1"))
    #expect(run.output.contains("Priya Nair, handover: You named the sickest"))
    #expect(run.errors.contains("'is:late' is not known"))
    #expect(run.output.contains("Taken back."))
    #expect(run.errors.contains("'zz' is no number of the list"))
    #expect(try ward.run("list").exitCode == 1)
  }

  @Test func `the first launch asks who works here, and a adds somebody`() throws {
    let home = try CommandHome()
    let run = try home.runAtTerminal(
      typing: ["Dr A. Okafor", "", "y", "a", "Priya Nair", "ST5", "Ward 7", "q"], variables: dumb)
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.output.contains("No trainee yet: a adds one."))
    #expect(try home.run("trainee", "list").output.contains("Priya Nair · ST5 · Ward 7"))
  }

  @Test func `the configuration chooses lines, and its word for a trainee`() throws {
    let ward = try Ward()
    try ward.write(config: "plain-screen: lines\ntrainee-word: resident\n")
    let run = try ward.home.runAtTerminal(typing: ["q"])
    #expect(run.exitCode == 0, "\(run)")
    #expect(run.output.contains("Residents:"))
  }

  @Test func `without anybody at it there is no dialogue`() throws {
    #expect(try Ward().home.run([], input: "", variables: dumb).exitCode == 69)
  }
}
