public import Practice

/// The only one with clock, disk and ids.
public protocol Performer {
  /// The present moment here.
  var clock: LocalClock { get }

  /// Milliseconds since the machine was started, sleep included; it goes on whatever the clock is set to.
  var sinceStart: Int64 { get }

  /// Carries out an effect; answers at once, or later through `finished()` after a wake.
  mutating func perform(_ effect: Effect) -> [Outcome]

  /// What has ended off the loop since the last call.
  mutating func finished() -> [Outcome]
}
