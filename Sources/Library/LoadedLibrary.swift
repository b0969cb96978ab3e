public import Practice

/// What loading gives: everything that is sound, and everything that is not.
public struct LoadedLibrary: Hashable, Sendable {
  /// The sound part, usable as it is.
  public var guidance: Guidance
  /// All faults of all files, by file and line.
  public var problems: [ContentProblem]

  /// Makes a loaded library.
  public init(guidance: Guidance, problems: [ContentProblem]) {
    self.guidance = guidance
    self.problems = problems
  }
}
