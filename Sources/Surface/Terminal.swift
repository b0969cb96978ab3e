/// Where frames go and input comes from.
public protocol Terminal: ~Copyable {
  /// The size now.
  var size: Size { get }

  /// Waits for input, a signal or finished work; answers `.tick` after `timeout` milliseconds.
  ///
  /// Nil waits without end. Input already read is answered first, without a system call.
  mutating func nextEvent(timeout: Int?) -> InputEvent

  /// Whether another event is at hand, so that drawing can wait until all of a batch is taken.
  var hasPendingInput: Bool { get }

  /// Shows a frame; `redrawAll` first clears what the terminal is believed to show.
  mutating func present(_ frame: Frame, redrawAll: Bool)

  /// Gives the terminal back, stops the process, and takes the terminal again when it goes on.
  ///
  /// The next events are then `.resize`, if the size changed meanwhile, and `.resumed`.
  mutating func suspend()
}
