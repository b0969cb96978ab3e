import CCurses

/// A bell that any thread may ring to make the terminal answer `.wake`.
///
/// Rings that come before the answer are one. It stays valid after the terminal is gone.
public struct WakeHandle: Sendable {
  init() {}

  /// Rings.
  public func wake() {
    ccurses_wake()
  }
}
