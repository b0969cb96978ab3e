/// One value of a file and the line it stands on: all text is text, whatever it looks like.
struct ContentNode: Equatable {
  /// What a node holds.
  enum Value: Equatable {
    case text(String)
    case list([ContentNode])
    case map([Entry])
    /// Something that was already reported, so that nobody reports it again.
    case refused
  }

  /// A key and what it names.
  struct Entry: Equatable {
    var key: String
    var line: Int
    var node: ContentNode
  }

  var value: Value
  var line: Int

  /// What a sentence calls it.
  var shape: String {
    switch value {
    case .text: "text"
    case .list: "a list"
    case .map: "a set of keys"
    case .refused: "refused"
    }
  }
}
