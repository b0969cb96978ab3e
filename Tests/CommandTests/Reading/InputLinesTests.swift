import Testing

@testable import ontherun

/// Words that come in lines from standard input.
struct InputLinesTests {
  @Test func `lines with a beginning fill their field, all else is what was seen`() {
    let lines = InputLines(
      """
      You asked for the sickest three first.
      effect: Two people started the same job.
      next: Give each job to a named person.
      they: I could not remember who was whose.
      """)
    #expect(lines.saw == "You asked for the sickest three first.")
    #expect(lines.effect == "Two people started the same job.")
    #expect(lines.next == "Give each job to a named person.")
    #expect(lines.they == "I could not remember who was whose.")
  }

  @Test func `a line without a beginning goes on with the one before`() {
    let lines = InputLines("First this,\nthen that.\nEffect: Calm\n  and quick.\n\n")
    #expect(lines.saw == "First this, then that.")
    #expect(lines.effect == "Calm and quick.")
  }

  @Test(arguments: ["At 08:05 you began", "He said: no", "Note: nothing", ": what"])
  func `other colons are part of the words`(text: String) {
    #expect(InputLines(text).saw == text)
  }

  @Test(arguments: ["NEXT: go", "next time: go", "  next :go", "Next:go\r\n"])
  func `a beginning is read whatever its case and spaces`(text: String) {
    #expect(InputLines(text).next == "go")
  }

  @Test func `nothing is nothing`() {
    #expect(InputLines("\n  \n") == InputLines(""))
  }
}
