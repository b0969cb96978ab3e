import TestSupport
import Testing

extension PtyProcess {
  /// What a terminal's settings are before a program changes them.
  static func untouchedSettings() throws -> String {
    let shell = try PtyProcess(executable: "/bin/sh", arguments: ["-c", "stty -g; echo end"])
    try shell.readUntil("end")
    return shell.settings
  }

  /// Expects that nothing of the program is left: settings, other screen, hidden cursor, bracketed
  /// pastes, or a name.
  func expectGivenBack(
    settings: String, without name: String = "Priya",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(self.settings == settings, sourceLocation: sourceLocation)
    #expect(!screen.isAlternate, sourceLocation: sourceLocation)
    #expect(screen.isCursorVisible, sourceLocation: sourceLocation)
    #expect(!screen.bracketsPastes, sourceLocation: sourceLocation)
    #expect(
      !screen.everything.contains(name), "\(screen.everything)", sourceLocation: sourceLocation)
    #expect(screen.unknown == [], sourceLocation: sourceLocation)
  }

  /// Opens a form on the trainee that is guessed, and types into the first line.
  func beginFeedback(_ words: String) throws {
    try waitForScreen("Priya Nair · ST5")
    try send("n\r\r1\t")
    try send(words)
    try waitForScreen("draft kept")
    try waitForScreen(words)
  }
}
