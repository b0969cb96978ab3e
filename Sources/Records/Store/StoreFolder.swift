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

  /// The name of the folder at a path below the store's; a copy of a folder stands for the folder.
  static func name(ofPath path: [String]) -> String {
    guard path.count > 1, path[0] == "trainees", let id = Store.trainee(ofFolder: path[1]) else {
      return path.joined(separator: "/")
    }
    return StoreFolder.trainee(id).name
  }

  /// The name of the folder that a file lies in, by the file's path below the store's.
  static func name(ofFile path: String) -> String {
    name(ofPath: path.split(separator: "/").dropLast().map(String.init))
  }

  /// The folder's path as messages have it.
  public var name: String { path.joined(separator: "/") }
}
