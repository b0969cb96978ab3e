extension KeyDecoder {
  mutating func take(_ byte: UInt8, at time: Int) {
    if paste != nil {
      takePasted(byte, at: time)
    } else if sequence.isActive {
      takeInSequence(byte, at: time)
    } else {
      takePlain(byte, at: time)
    }
  }

  mutating func takePlain(_ byte: UInt8, at time: Int) {
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

  mutating func emitScalars() {
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

  mutating func markPastedBreaks(from first: Int) {
    let text = events[first...].lastIndex { event in
      switch event {
      case .key(.character), .text: true
      default: false
      }
    }
    guard let text else { return }
    for index in breaks where index < text { events[index] = .pastedBreak }
  }
}
