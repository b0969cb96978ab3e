/// What a terminal tells the app.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A block of text was pasted, at most 64 KiB of it; `dropped` is how many bytes more came, and
  /// `controls` how many control characters were left out.
  case paste(String, dropped: Int, controls: Int = 0)
  /// A run of text that came faster than anybody types: a paste without brackets, or a script.
  ///
  /// A newline in it is a line break with text after it; `dropped` is how many bytes of the whole
  /// burst were left out so far, over the 64 KiB that are kept.
  case text(String, dropped: Int)
  /// A line break that came with printable text after it in one read of more than 16 bytes:
  /// a space in a text line, Enter elsewhere.
  case pastedBreak
  /// The terminal has another size now.
  case resize(Size)
  /// The deadline passed without anything else.
  case tick
  /// Work off the loop has finished; its outcomes wait at the performer.
  case wake
  /// The terminal is back after a suspend: draw everything.
  case resumed
  /// The terminal is gone, or the system asks the app to end.
  case hangUp(Ending)

  /// Why the app must end.
  public enum Ending: Hashable, Sendable {
    /// SIGHUP, or end of input.
    case terminalGone
    /// SIGTERM, SIGINT or SIGQUIT, with its number.
    case asked(signal: Int32)
  }
}
