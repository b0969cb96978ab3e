/// Gathers the bytes after an ESC until it is known what they are.
struct SequenceCollector {
  /// Bytes that a reply of a terminal may take; what is longer was never a reply.
  private static let limit = 1_024

  /// Whether an ESC has come.
  private(set) var isActive = false
  /// What came after it.
  private(set) var bytes: [UInt8] = []

  /// What a byte made of the sequence.
  enum Step {
    /// Not complete yet.
    case more
    /// A key, or `.unknown`.
    case key(Key)
    /// Something that the terminal says by itself; not for us.
    case reply
    /// What follows was pasted.
    case pasteStart
    /// No terminal sends this: Esc was pressed, and what follows typed, this byte too.
    case typed
    /// A terminal's sequence stops in the middle, and the byte stands for itself.
    case brokenOff
  }

  /// Starts after an ESC.
  mutating func begin() {
    isActive = true
  }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Step {
    guard let introducer = bytes.first else {
      guard "[O]P_".utf8.contains(byte) else { return .typed }
      bytes.append(byte)
      return .more
    }
    switch introducer {
    case UInt8(ascii: "["): return takeControl(byte)
    case UInt8(ascii: "O"): return takeSingleShift(byte)
    default: return takeString(byte)
    }
  }

  /// `ESC [` parameters and intermediates, and a final byte.
  private mutating func takeControl(_ byte: UInt8) -> Step {
    if bytes.starts(with: "[M".utf8) {
      // An old mouse report: three bytes of any value.
      bytes.append(byte)
      return bytes.count == 5 ? .reply : .more
    }
    guard (0x20...0x7E).contains(byte), bytes.count < Self.limit else { return .brokenOff }
    // rxvt ends Shift with Home and the like in `$`, which elsewhere comes before the end.
    let isNumber = bytes.count > 1 && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    bytes.append(byte)
    if byte == UInt8(ascii: "$"), isNumber { return Self.meaning(of: bytes) }
    if byte < 0x40 || bytes == Array("[[".utf8) || bytes == Array("[M".utf8) { return .more }
    return Self.meaning(of: bytes)
  }

  /// `ESC O` perhaps a digit, and a letter.
  private mutating func takeSingleShift(_ byte: UInt8) -> Step {
    if bytes.count < 3, (0x30...0x39).contains(byte) {
      bytes.append(byte)
      return .more
    }
    if let key = KeySequences.key(for: String(decoding: bytes + [byte], as: UTF8.self)) {
      return .key(key)
    }
    let isSequence = bytes.count > 1 && (0x40...0x7E).contains(byte)
    return isSequence ? .key(.unknown) : .typed
  }

  /// A string up to BEL or `ESC \`; one that no terminal answers with was typed.
  private mutating func takeString(_ byte: UInt8) -> Step {
    if bytes.count == 1 {
      let starts = bytes[0] == UInt8(ascii: "_") ? "G" : "0123456789>!"
      guard starts.utf8.contains(byte) else { return .typed }
    }
    if byte == 0x07 || (bytes.last == 0x1B && byte == UInt8(ascii: "\\")) { return .reply }
    guard bytes.last != 0x1B, bytes.count < Self.limit, byte >= 0x20 || byte == 0x1B else {
      return .typed
    }
    bytes.append(byte)
    return .more
  }

  private static func meaning(of bytes: [UInt8]) -> Step {
    let sequence = String(decoding: bytes, as: UTF8.self)
    if sequence == "[200~" { return .pasteStart }
    if sequence == "[201~" { return .reply }
    if let key = KeySequences.key(for: sequence) { return .key(key) }
    return isReply(bytes) ? .reply : .key(.unknown)
  }

  /// Whether a complete control sequence is something a terminal says when asked or by itself.
  private static func isReply(_ bytes: [UInt8]) -> Bool {
    guard bytes.first == UInt8(ascii: "["), bytes.count > 1, let final = bytes.last else {
      return false
    }
    // Private parameters: device attributes, modes, the keyboard protocol, SGR mouse reports.
    if (UInt8(ascii: "<")...UInt8(ascii: "?")).contains(bytes[1]) { return true }
    // Position, status, window, focus in and out, mouse, device attributes, mode and terminal reports.
    return "RntIOMmcyx".utf8.contains(final)
  }
}
