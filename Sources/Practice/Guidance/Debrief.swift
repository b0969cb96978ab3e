/// The talk at the end of a scenario.
public struct Debrief: Hashable, Sendable {
  /// Minutes for it.
  public var minutes: Int
  /// Open questions, from what happened to what each will try.
  public var ask: [String]

  /// Makes a debrief.
  public init(minutes: Int, ask: [String]) {
    self.minutes = minutes
    self.ask = ask
  }
}
