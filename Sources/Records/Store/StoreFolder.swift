public import Practice

/// The folders of a store in which records lie.
public enum StoreFolder: Hashable, Sendable {
  /// Who is known.
  case people
  /// Everything about one trainee.
  case trainee(RecordID)
  /// Training sessions and practice.
  case sessions
  /// What was erased.
  case erasures

  /// The folder's path below the store's.
  var path: [String] {
    switch self {
    case .people: ["people"]
    case .trainee(let id): ["trainees", id.text]
    case .sessions: ["sessions"]
    case .erasures: ["erasures"]
    }
  }

  /// The folder's path as messages have it.
  public var name: String { path.joined(separator: "/") }
}
