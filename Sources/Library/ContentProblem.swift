/// One fault in a library file: where it is, and what to write instead.
public struct ContentProblem: Hashable, Sendable, CustomStringConvertible {
  /// The file, as the caller named it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// What is wrong and what to write instead.
  public var sentence: String

  /// Makes a problem.
  public init(file: String, line: Int, sentence: String) {
    self.file = file
    self.line = line
    self.sentence = sentence
  }

  /// File, line and sentence on one line, as `Prompts/support.yaml:3: 'words' is empty; …`.
  public var description: String { "\(file):\(line): \(sentence)" }
}
