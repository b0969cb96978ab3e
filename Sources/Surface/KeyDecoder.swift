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
  public private(set) var deadline: Int?

  private var events: [InputEvent] = []
  private var taken = 0
  /// Where in `events` a line break of the present read stands.
  private var breaks: [Int] = []

  private var utf8 = UTF8Assembler()
  private var scalars: [Unicode.Scalar] = []
  private var sequence = SequenceCollector()
  private var paste: PasteCollector?
  private var isAfterReturn = false
  /// Whether ESC came in the present read, so that a letter right after it was typed with Alt.
  private var isEscapeNew = false
  /// Whether the sequence under way began with ESC and its next byte in one read.
  private var isAlt = false
  /// Whether the next scalar belongs to a key with Alt.
  private var skipsScalar = false
  /// What came without a pause up to now.
  private var burst: TextBurst?
  /// Whether the present read is long, or goes on with text that is.
  private var takesRuns = false
  /// Whether a full read ended in a line break: what follows says what it was.
  private var holdsBreak = false

  /// Bytes of text, in one read or without a pause, after which more must be expected.
  private static let fullRead = 512

  /// By how much more the decoder waits for what may still come: slow lines and slow hands.
  private let patience: Int

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

  // MARK: Text without a pause

  /// Takes a run of text at once; nil where a key has to be decoded first, or it is typed.
  private mutating func takeRun(_ rest: ArraySlice<UInt8>) -> Int? {
    guard takesRuns, paste == nil, !sequence.isActive, !utf8.isPending, !skipsScalar else {
      return nil
    }
    var burst = burst ?? TextBurst()
    let run = TextBurst.run(in: rest)
    // Short runs between keys are keys: a script that drives the app, or a paste's last word.
    guard run.count > (burst.isBegun ? 0 : TextBurst.reads) else { return nil }
    isAfterReturn = false
    let event = burst.take(run)
    self.burst = burst
    if case .text("", _) = event, case .text("", _)? = events.last, hasEvents {
      events[events.count - 1] = event
    } else {
      events.append(event)
    }
    return run.count
  }

  /// Decides what a break at the end of a full read was: a space in a paste that goes on, else Enter.
  private mutating func settleBreak(before byte: UInt8?) {
    guard holdsBreak else { return }
    holdsBreak = false
    deadline = nil
    let goesOn = byte.map { $0 >= 0x20 && $0 != 0x7F } ?? false
    events.append(goesOn ? .pastedBreak : .key(.enter))
  }

  // MARK: One byte

  private mutating func take(_ byte: UInt8, at time: Int) {
    if paste != nil {
      takePasted(byte, at: time)
    } else if sequence.isActive {
      takeInSequence(byte, at: time)
    } else {
      takePlain(byte, at: time)
    }
  }

  private mutating func takePlain(_ byte: UInt8, at time: Int) {
    if byte >= 0x20, byte != 0x7F {
      isAfterReturn = false
      utf8.take(byte, into: &scalars)
      emitScalars()
      return
    }
    utf8.flush(into: &scalars)
    emitScalars()
    // A terminal in newline mode sends both for one Enter.
    if byte == 0x0A, isAfterReturn {
      isAfterReturn = false
      return
    }
    isAfterReturn = byte == 0x0D
    switch byte {
    case 0x00: break
    case 0x08, 0x7F: events.append(.key(.backspace))
    case 0x09: events.append(.key(.tab))
    case 0x0A, 0x0D:
      breaks.append(events.count)
      events.append(.key(.enter))
    case 0x1B:
      sequence.begin()
      isEscapeNew = true
      deadline = time + Self.escapeDelay * patience
    default:
      // 1 to 26 are letters, 28 to 31 the four signs after Z, all 64 places on.
      let upper = Unicode.Scalar(byte | 0x40)
      let name = byte <= 26 ? Unicode.Scalar(byte | 0x60) : upper
      // A key is no part of a paste, and what comes after it no part of the same.
      burst = nil
      events.append(.key(.control(Character(name))))
    }
  }

  private mutating func emitScalars() {
    if skipsScalar, !scalars.isEmpty {
      scalars.removeFirst()
      skipsScalar = false
    }
    for scalar in scalars {
      let isControl = (0x80...0x9F).contains(scalar.value)
      events.append(.key(isControl ? .unknown : .character(Character(scalar))))
    }
    scalars.removeAll(keepingCapacity: true)
  }

  private mutating func markPastedBreaks(from first: Int) {
    let text = events[first...].lastIndex { event in
      switch event {
      case .key(.character), .text: true
      default: false
      }
    }
    guard let text else { return }
    for index in breaks where index < text { events[index] = .pastedBreak }
  }

  // MARK: Sequences

  private mutating func takeInSequence(_ byte: UInt8, at time: Int) {
    if sequence.bytes.isEmpty { isAlt = isEscapeNew }
    switch sequence.take(byte) {
    case .more:
      deadline = time + Self.sequenceDelay * patience
      return
    case .key(let key):
      burst = nil
      events.append(.key(key))
    case .reply:
      break
    case .pasteStart:
      paste = PasteCollector()
    case .typed:
      giveAsTyped(sequence.bytes + CollectionOfOne(byte), at: time)
      return
    case .brokenOff:
      events.append(.key(.unknown))
      sequence = SequenceCollector()
      deadline = nil
      takePlain(byte, at: time)
      return
    }
    sequence = SequenceCollector()
    deadline = nil
  }

  /// Gives the bytes of a sequence that never ended as the keys they would be if typed.
  private mutating func abandonSequence() {
    guard sequence.isActive else { return }
    giveAsTyped(sequence.bytes.filter { $0 >= 0x20 }, at: 0)
  }

  /// What came after an ESC that began no sequence: typed, the first key with Alt or after Esc.
  private mutating func giveAsTyped(_ bytes: [UInt8], at time: Int) {
    sequence = SequenceCollector()
    deadline = nil
    var bytes = bytes[...]
    if isAlt, let first = bytes.first, first >= 0x20, first != 0x7F {
      events.append(.key(.unknown))
      if first < 0x80 { bytes.removeFirst() } else { skipsScalar = true }
    } else {
      events.append(.key(.escape))
    }
    isAlt = false
    for byte in bytes { take(byte, at: time) }
  }

  // MARK: Pastes

  private mutating func takePasted(_ byte: UInt8, at time: Int) {
    switch paste?.take(byte) {
    case .ended: deadline = time + Self.escapeDelay * patience
    case .followedByAnother:
      endPaste(at: time)
      paste = PasteCollector()
      deadline = nil
    case .collected, nil: break
    }
  }

  private mutating func endPaste(at time: Int) {
    guard let ended = paste else { return }
    paste = nil
    deadline = nil
    if let event = ended.event { events.append(event) }
    let first = events.count
    let outer = breaks
    breaks = []
    for byte in ended.held { take(byte, at: time) }
    if ended.held.count > 16 { markPastedBreaks(from: first) }
    breaks = outer
  }
}
