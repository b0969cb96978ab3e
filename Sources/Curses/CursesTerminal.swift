import CCurses
import Glibc
public import Surface

/// The terminal that the process was started in.
///
/// It takes the terminal when it is made and gives it back when it goes, when the process exits, and
/// when it crashes. There can be one at a time.
public struct CursesTerminal: ~Copyable, Terminal {
  /// The sizes that are drawn; what lies outside is cut off.
  private static let widths = 1...500
  private static let heights = 1...200

  /// The size now.
  public private(set) var size: Size
  /// Whether only ASCII is drawn.
  public let isASCIIOnly: Bool
  /// Rings from any thread when work has finished.
  public let wakeHandle = WakeHandle()

  private var decoder = KeyDecoder()
  private var waiter = Waiter()
  private var painter = Painter()
  private var shown: Frame
  private var ending: InputEvent.Ending?
  /// Milliseconds spent waiting since the last read, when there was nothing to read.
  private var idle = 0
  /// Milliseconds without input after which a paste is over.
  private static let pause = 30
  /// What happened while the process was stopped.
  private var missed: [InputEvent] = []

  /// Takes the terminal on standard input and output.
  public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    guard Self.isTerminal(STDIN_FILENO), Self.isTerminal(STDOUT_FILENO) else { throw .noTerminal }
    let hasUTF8 = ccurses_use_locale()
    let term = TerminalName.fromEnvironment
    ccurses_set_crash_note(options.crashNote)
    guard let name = term.candidates.first(where: { ccurses_start($0, options.colors) }) else {
      throw .noDescription(term: term.name)
    }
    isASCIIOnly = options.asciiOnly ?? !(hasUTF8 && term.showsUnicode(startedAs: name))
    size = Self.currentSize
    ccurses_resize(Int32(size.width), Int32(size.height))
    shown = Frame(size: size)
    decoder = KeyDecoder(patience: options.patience)
  }

  deinit {
    ccurses_stop()
  }

  /// Whether a file is a terminal: 0, 1 and 2 are standard input, output and error.
  public static func isTerminal(_ file: Int32) -> Bool {
    isatty(file) == 1
  }

  /// Whether input that was read is left, or more of a paste is there to be read.
  public var hasPendingInput: Bool {
    decoder.hasEvents || !missed.isEmpty || (decoder.isInBurst && waiter.hasInput)
  }

  /// Waits for input, a signal, finished work, or the end of the timeout.
  public mutating func nextEvent(timeout: Int?) -> InputEvent {
    let end = timeout.map { SteadyClock.now + max(0, $0) }
    while true {
      if !missed.isEmpty { return missed.removeFirst() }
      if let event = decoder.next() { return event }
      if let ending { return .hangUp(ending) }
      let deadline = [end, decoder.deadline].compactMap(\.self).min()
      let before = SteadyClock.now
      let reason = waiter.wait(until: deadline)
      idle += SteadyClock.now - before
      switch reason {
      case .signal:
        if let event = takeSignal() { return event }
      case .wake:
        ccurses_take_wakes()
        return .wake
      case .input:
        readInput()
      case .nothing:
        let now = SteadyClock.now
        decoder.expire(at: now)
        if let end, now >= end, !decoder.hasEvents { return .tick }
      }
    }
  }

  /// Shows a frame; only what changed since the last one is sent.
  public mutating func present(_ frame: Frame, redrawAll: Bool) {
    let frame = isASCIIOnly ? frame.asciiOnly() : frame
    let changes = redrawAll ? frame.allCells : frame.changes(from: shown)
    if redrawAll { ccurses_forget() }
    for change in changes { painter.paint(change) }
    ccurses_show(Int32(frame.cursor?.y ?? -1), Int32(frame.cursor?.x ?? -1))
    shown = frame
  }

  /// Gives the terminal back, stops the process, and takes the terminal again when it goes on.
  ///
  /// The next events are then `.resize`, if the size changed meanwhile, and `.resumed`.
  public mutating func suspend() {
    ccurses_leave()
    ccurses_stop_process()
    resume()
  }

  private mutating func resume() {
    ccurses_enter()
    let before = size
    updateSize()
    if size != before { missed.append(.resize(size)) }
    missed.append(.resumed)
  }

  private mutating func takeSignal() -> InputEvent? {
    switch ccurses_take_signal() {
    case 0:
      return nil
    case SIGWINCH:
      updateSize()
      return .resize(size)
    case SIGTSTP:
      suspend()
    case SIGCONT:
      // Someone stopped the process behind our back, and the shell may have used the terminal.
      resume()
    case SIGHUP:
      end(.terminalGone)
    case let signal:
      end(.asked(signal: signal))
    }
    return nil
  }

  private mutating func end(_ ending: InputEvent.Ending) {
    decoder.finish()
    self.ending = ending
  }

  private mutating func readInput() {
    switch waiter.read() {
    case .bytes(let bytes):
      decoder.feed(bytes, at: SteadyClock.now, isAfterPause: idle >= Self.pause)
      idle = 0
    case .nothing: break
    case .end: end(.terminalGone)
    }
  }

  /// Follows the terminal's size.
  ///
  /// Even at the size it had, a terminal may have cut or wrapped what it showed in between.
  private mutating func updateSize() {
    size = Self.currentSize
    ccurses_resize(Int32(size.width), Int32(size.height))
    shown = Frame(size: size)
  }

  private static var currentSize: Size {
    var width: Int32 = 80
    var height: Int32 = 24
    _ = ccurses_size(&width, &height)
    return Size(
      width: min(max(Int(width), widths.lowerBound), widths.upperBound),
      height: min(max(Int(height), heights.lowerBound), heights.upperBound))
  }
}
