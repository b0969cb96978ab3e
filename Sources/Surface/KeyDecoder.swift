/// Turns the bytes of a terminal into input events.
///
/// A pure value: bytes and the time go in, events come out; however the bytes are split into reads,
/// the events are the same, but for `pastedBreak`, which is about one read. Text comes out scalar by
/// scalar, so a mark typed after its base is a `.character` of its own: text fields append it and
/// look at graphemes anew. A control character that no key has, NUL among them, is ignored.
///
/// ESC before a letter is Esc and then the letter: nothing is bound to Alt, and someone who presses
/// Esc and types on while the line is slow means both.
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

  /// By how much more the decoder waits for what may still come: slow lines and slow hands.
  private let patience: Int

  /// Makes a decoder that has seen nothing, and waits so many times as long as usual.
  public init(patience: Int = 1) {
    self.patience = patience
  }

  /// Whether an event is ready.
  public var hasEvents: Bool { taken < events.count }

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
  public mutating func feed(_ bytes: some Collection<UInt8>, at time: Int) {
    // More of a paste would have come by now.
    if let deadline, paste?.hasEnded == true, time >= deadline { endPaste(at: time) }
    let first = events.count
    breaks.removeAll(keepingCapacity: true)
    var rest = bytes[...]
    while let byte = rest.first {
      if let plain = paste?.takePlain(rest), plain > 0 {
        rest = rest.dropFirst(plain)
      } else {
        take(byte, at: time)
        rest = rest.dropFirst()
      }
    }
    if bytes.count > 16 { markPastedBreaks(from: first) }
  }

  /// Decides what was undecided if its time is up.
  public mutating func expire(at time: Int) {
    guard let deadline, time >= deadline else { return }
    if paste != nil { endPaste(at: time) } else { abandonSequence() }
  }

  /// Decides everything: no more bytes will come.
  public mutating func finish() {
    while paste != nil { endPaste(at: 0) }
    abandonSequence()
    utf8.flush(into: &scalars)
    emitScalars()
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
      deadline = time + Self.escapeDelay * patience
    default:
      // 1 to 26 are letters, 28 to 31 the four signs after Z, all 64 places on.
      let upper = Unicode.Scalar(byte | 0x40)
      let name = byte <= 26 ? Unicode.Scalar(byte | 0x60) : upper
      events.append(.key(.control(Character(name))))
    }
  }

  private mutating func emitScalars() {
    for scalar in scalars {
      let isControl = (0x80...0x9F).contains(scalar.value)
      events.append(.key(isControl ? .unknown : .character(Character(scalar))))
    }
    scalars.removeAll(keepingCapacity: true)
  }

  private mutating func markPastedBreaks(from first: Int) {
    let text = events[first...].lastIndex { event in
      if case .key(.character) = event { true } else { false }
    }
    guard let text else { return }
    for index in breaks where index < text { events[index] = .pastedBreak }
  }

  // MARK: Sequences

  private mutating func takeInSequence(_ byte: UInt8, at time: Int) {
    switch sequence.take(byte) {
    case .more:
      deadline = time + Self.sequenceDelay * patience
      return
    case .key(let key):
      events.append(.key(key))
    case .reply:
      break
    case .pasteStart:
      paste = PasteCollector()
    case .typed:
      let typed = sequence.bytes + CollectionOfOne(byte)
      sequence = SequenceCollector()
      deadline = nil
      events.append(.key(.escape))
      for byte in typed { take(byte, at: time) }
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
    let typed = sequence.bytes
    sequence = SequenceCollector()
    deadline = nil
    events.append(.key(.escape))
    for byte in typed where byte >= 0x20 { takePlain(byte, at: 0) }
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
