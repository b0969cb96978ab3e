import Practice
import Testing

@testable import ontherun

/// What an error says.
struct DeskErrorTests {
  @Test func `a line feed in a name is shown, and breaks no line`() {
    let error = DeskError.ambiguous(
      .trainee, typed: "to\nm", candidates: ["Tom\nAdeyemi  …1a2b", "Tom Bell  …3c4d"])
    #expect(
      error.sentence == """
        'to‹LF›m' can be more than one trainee. Type more of it, or the four digits behind the name.
        It can be:
          Tom‹LF›Adeyemi  …1a2b
          Tom Bell  …3c4d
        """)
  }

  @Test func `names and grades are put on one line`() {
    #expect("Tom\nAdeyemi".onOneLine == "Tom Adeyemi")
    #expect("  F1 \u{2028} F2\t".onOneLine == "F1 F2")
  }
}
