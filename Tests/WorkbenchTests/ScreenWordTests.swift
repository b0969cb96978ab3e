import Testing

@testable import Workbench

/// Another word for a trainee in our own sentences.
struct ScreenWordTests {
  @Test(arguments: [
    ("a adds a trainee.", "intern", "a adds an intern."), ("Trainees", "resident", "Residents"),
    ("A trainee's page", "fellow", "A fellow's page"),
    ("Adds a trainee.", "trainee", "Adds a trainee."),
    ("your trainees know", "registrar", "your registrars know"),
  ])
  func `the word and its article stand in for it`(text: String, word: String, expected: String) {
    #expect(ScreenWord(word)(text) == expected)
  }
}
