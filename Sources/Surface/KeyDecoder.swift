/// Turns the bytes of a terminal into input events.
///
/// A pure value: bytes and the time go in, events come out; however the bytes are split into reads,
/// the events are the same, but for `text` and `pastedBreak`, which are about one read, and for Alt.
/// Typed text comes out scalar by scalar, so a mark typed after its base is a `.character` of its
/// own: text fields append it and look at graphemes anew. A control character that no key has, NUL
/// among them, is ignored.
///
/// ESC and a letter in one read are a letter with Alt, which is bound to nothing and types nothing;
/// in two reads they are Esc and then the letter.
public struct KeyDecoder: Sendable {
  /// Milliseconds after which a lone ESC was the Esc key.
  public static let escapeDelay = 50
  /// Milliseconds after which a sequence that stopped in the middle was typed by hand.
  public static let sequenceDelay = 250

  /// When `expire(at:)` must be called unless more bytes come first; nil when nothing is undecided.
  public internal(set) var deadline: Int?

  var events: [InputEvent] = []
  private var taken = 0
  /// Where in `events` a line break of the present read stands.
  var breaks: [Int] = []

  var utf8 = UTF8Assembler()
  var scalars: [Unicode.Scalar] = []
  var sequence = SequenceCollector()
  var paste: PasteCollector?
  var isAfterReturn = false
  /// Whether ESC came in the present read, so that a letter right after it was typed with Alt.
  var isEscapeNew = false
  /// Whether the sequence under way began with ESC and its next byte in one read.
  var isAlt = false
  /// Whether the next scalar belongs to a key with Alt.
  var skipsScalar = false
  /// What came without a pause up to now.
  var burst: TextBurst?
  /// Whether the present read is long, or goes on with text that is.
  var takesRuns = false
  /// Whether a full read ended in a line break: what follows says what it was.
  var holdsBreak = false

  /// Bytes of text, in one read or without a pause, after which more must be expected.
  private static let fullRead = 512

  /// By how much more the decoder waits for what may still come: slow lines and slow hands.
  let patience: Int

  /// Makes a decoder that has seen nothing, and waits so many times as long as usual.
  public init(patience: Int = 1) {
    self.patience = patience
  }

  /// Whether an event is ready.
  public var hasEvents: Bool { taken < events.count }

  /// Whether text is coming faster than anybody types.
  public var isInBurst: Bool { burst != nil }

  /// The next event; nil when more bytes or time are needed.
  public mutating func next() -> InputEvent? {
    guard hasEvents else { return nil }
    defer {
      taken += 1
      if taken == events.count {
        events.removeAll(keepingCapacity: true)
        taken = 0
      }
    }
    return events[taken]
  }

  /// Takes the bytes of one read, which came at a time in milliseconds of any steady clock.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - time: When they came.
  ///   - isAfterPause: Whether the terminal had nothing more to give after the read before; if not,
  ///     a paste without brackets goes on.
  public mutating func feed(
    _ bytes: some Collection<UInt8>, at time: Int, isAfterPause: Bool = true
  ) {
    // More of a paste would have come by now.
    if let deadline, paste?.hasEnded == true, time >= deadline { endPaste(at: time) }
    var rest = Array(bytes)[...]
    if isAfterPause { burst = nil }
    settleBreak(before: rest.first)
    let first = events.count
    breaks.removeAll(keepingCapacity: true)
    isEscapeNew = false
    let isFull = max(rest.count, burst?.size ?? 0) >= Self.fullRead
    let isLong = rest.count > TextBurst.reads || isInBurst
    takesRuns = isLong
    while let byte = rest.first {
      if let plain = paste?.takePlain(rest), plain > 0 {
        rest = rest.dropFirst(plain)
      } else if let run = takeRun(rest) {
        rest = rest.dropFirst(run)
      } else {
        take(byte, at: time)
        rest = rest.dropFirst()
      }
    }
    if isLong { markPastedBreaks(from: first) }
    if isFull, breaks.last == events.count - 1, events.last == .key(.enter) {
      events.removeLast()
      holdsBreak = true
      deadline = time + Self.escapeDelay * patience
    }
  }

  /// Decides what was undecided if its time is up.
  public mutating func expire(at time: Int) {
    guard let deadline, time >= deadline else { return }
    settleBreak(before: nil)
    if paste != nil { endPaste(at: time) } else { abandonSequence() }
  }

  /// Decides everything: no more bytes will come.
  public mutating func finish() {
    settleBreak(before: nil)
    while paste != nil { endPaste(at: 0) }
    abandonSequence()
    utf8.flush(into: &scalars)
    emitScalars()
  }
}
