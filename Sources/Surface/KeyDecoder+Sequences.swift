extension KeyDecoder {
  mutating func takeInSequence(_ byte: UInt8, at time: Int) {
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
  mutating func abandonSequence() {
    guard sequence.isActive else { return }
    giveAsTyped(sequence.bytes.filter { $0 >= 0x20 }, at: 0)
  }

  /// What came after an ESC that began no sequence: typed, the first key with Alt or after Esc.
  mutating func giveAsTyped(_ bytes: [UInt8], at time: Int) {
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

  mutating func takePasted(_ byte: UInt8, at time: Int) {
    switch paste?.take(byte) {
    case .ended: deadline = time + Self.escapeDelay * patience
    case .followedByAnother:
      endPaste(at: time)
      paste = PasteCollector()
      deadline = nil
    case .collected, nil: break
    }
  }

  mutating func endPaste(at time: Int) {
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
