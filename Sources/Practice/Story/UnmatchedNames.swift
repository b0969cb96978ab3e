/// Names in a filter that mean nothing here, or several things.
public struct UnmatchedNames: Error, Hashable, Sendable {
  /// What a name was looked for among.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    case trainee, supervisor, situation
    case lookFor = "look-for"
  }

  /// One name.
  public struct Name: Hashable, Sendable {
    /// What it was looked for among.
    public var sort: Sort
    /// The name as typed.
    public var typed: String
    /// What it can mean; empty when it means nothing here.
    public var candidates: [String]

    /// What comes nearest to it, where it means nothing here.
    public var known: [String]

    /// Makes a name.
    public init(sort: Sort, typed: String, candidates: [String], known: [String] = []) {
      self.sort = sort
      self.typed = typed
      self.candidates = candidates
      self.known = known
    }

    /// What is wrong, in a sentence.
    public var sentence: String {
      candidates.isEmpty
        ? "No \(sort.rawValue) is called '\(typed)'."
        : "'\(typed)' can be more than one \(sort.rawValue). Type more of it"
          + ([.trainee, .supervisor].contains(sort)
            ? ", or the four digits behind the name." : ".")
    }
  }

  /// The names, in the order of the filter; never empty.
  public var all: [Name]

  /// Makes the error.
  public init(all: [Name]) {
    self.all = all
  }
}
