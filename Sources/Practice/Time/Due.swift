/// When a next step is due.
public enum Due: Hashable, Sendable {
  /// On a day.
  case on(Day)
  /// The next time a situation is chosen, by whoever observes; its id.
  case at(situation: String)
}
