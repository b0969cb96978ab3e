public import Surface

/// What a session is told.
public enum Message: Sendable {
  /// Something came from the terminal.
  case input(InputEvent)
  /// An effect ended.
  case outcome(Outcome)
  /// A batch of input is over; what was typed must be kept before the next frame.
  case settled
}
