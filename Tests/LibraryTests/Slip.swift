import Testing

/// One slip in a file of the fixture, and all that is said about it.
struct Slip: Sendable, CustomTestStringConvertible {
  var part: String
  var other: String
  var said: [String]

  init(_ part: String, as other: String, _ said: String...) {
    self.part = part
    self.other = other
    self.said = said
  }

  var testDescription: String { "\(part) → \(other)" }

  /// Checks what is said, every word of it.
  func check(in path: String, _ location: SourceLocation = #_sourceLocation) {
    #expect(
      Fixture.problems(in: path, part, as: other)
        == said.map { $0.hasPrefix("Prompts/") ? $0 : "\(path):\($0)" },
      sourceLocation: location)
  }
}
