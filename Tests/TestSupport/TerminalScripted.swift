public import Surface

/// A terminal for tests: events come from a list, frames are kept, and then it hangs up.
public struct ScriptedTerminal: Terminal {
  /// The size now; a `.resize` event changes it as it is handed out.
  public private(set) var size: Size
  /// Every frame that was presented, oldest first.
  public private(set) var frames: [Frame] = []
  /// How many of them asked for everything to be drawn again.
  public private(set) var redraws = 0
  /// How often the app asked to be suspended.
  public private(set) var suspensions = 0
  /// Each timeout that the app waited with, in order.
  public private(set) var timeouts: [Int?] = []

  private var script: [InputEvent]
  private var next = 0
  private let isBatched: Bool

  /// Makes a terminal that answers with these events, and after them that it is gone.
  ///
  /// `batched`: all events are at hand at once, as after a burst of typing; otherwise the app is
  /// told after each that nothing more waits, so that it draws.
  public init(
    _ script: [InputEvent], size: Size = Size(width: 80, height: 24), batched: Bool = false
  ) {
    self.script = script
    self.size = size
    isBatched = batched
  }

  /// Makes a terminal that types these keys.
  public init(keys: [Key], size: Size = Size(width: 80, height: 24), batched: Bool = false) {
    self.init(keys.map(InputEvent.key), size: size, batched: batched)
  }

  /// The last frame that was presented.
  public var lastFrame: Frame? { frames.last }

  /// The last frame as rows of text; no rows before the first frame.
  public var lines: [String] { frames.last?.lines ?? [] }

  /// Whether another event is at hand: always false unless batched.
  public var hasPendingInput: Bool { isBatched && next < script.count }

  /// The next event of the list.
  public mutating func nextEvent(timeout: Int?) -> InputEvent {
    timeouts.append(timeout)
    guard next < script.count else { return .hangUp(.terminalGone) }
    let event = script[next]
    next += 1
    if case .resize(let newSize) = event { size = newSize }
    return event
  }

  /// Keeps the frame.
  public mutating func present(_ frame: Frame, redrawAll: Bool) {
    frames.append(frame)
    if redrawAll { redraws += 1 }
  }

  /// Counts, and answers `.resumed` next.
  public mutating func suspend() {
    suspensions += 1
    script.insert(.resumed, at: next)
  }
}
