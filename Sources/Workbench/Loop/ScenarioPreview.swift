public import Practice

/// A scenario as it stands in a file that somebody is writing.
public struct ScenarioPreview: Hashable, Sendable {
  /// A fault, and where it belongs.
  public struct Fault: Hashable, Sendable {
    /// The line in the file, from 1.
    public var line: Int
    /// What is wrong and what to write instead.
    public var sentence: String
    /// The beat that the line is in; nil for the rest of the file.
    public var beat: Int?

    /// Makes a fault.
    public init(line: Int, sentence: String, beat: Int?) {
      self.line = line
      self.sentence = sentence
      self.beat = beat
    }
  }

  /// The scenario as far as it can be read; nil where nothing of it can.
  public var scenario: Scenario?
  /// All that is wrong.
  public var faults: [Fault]

  /// Makes a preview.
  public init(scenario: Scenario?, faults: [Fault]) {
    self.scenario = scenario
    self.faults = faults
  }
}
