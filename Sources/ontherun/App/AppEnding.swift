/// How the app ended.
enum AppEnding: Hashable, Sendable {
  /// With an exit code: 0, or 128 and the signal that asked it to.
  case over(Int32)
  /// Nobody touched a key, and the store is sealed.
  case locked
}
