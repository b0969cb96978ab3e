/// One step of reading YAML, before anything is built from it.
struct YAMLEvent {
  /// What the step is.
  enum Kind: Equatable {
    case text(String)
    case alias
    case listStart, listEnd
    case mapStart, mapEnd
    case documentStart, documentEnd
    case streamStart, streamEnd
  }

  var kind: Kind
  /// The line it begins on, from 1.
  var line: Int
  var hasAnchor = false
  var hasTag = false
}
