/// Words on a page that keeps no draft: a page left with them opens with them again.
struct TypedWords: Hashable, Sendable {
  /// Which page, and about whom or what.
  var page: String
  /// What they are, for the question whether to quit: `the new trainee`.
  var name: String
  /// Whether anything is typed.
  var isThere: Bool
}
