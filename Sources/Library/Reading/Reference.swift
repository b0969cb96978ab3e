import Practice

/// One place in a file that names something by its id.
struct Reference {
  /// What is named.
  enum Target: Hashable {
    case group
    /// For a stage, where it must fit one.
    case lookFor(Stage?)
    case framework
    case moment
    case word
    case situation
    case theory
    /// A code of a framework.
    case element(framework: String)
  }

  var target: Target
  var id: String
  var file: String
  var line: Int
}
