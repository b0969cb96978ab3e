/// Turns bytes into scalars one at a time; a byte that fits nowhere costs no other.
struct UTF8Assembler {
  private var pending: [UInt8] = []
  private var expected = 0

  /// Whether a scalar has begun and is not complete.
  var isPending: Bool { !pending.isEmpty }

  /// Takes the next byte and adds what became complete; an invalid byte becomes U+FFFD.
  mutating func take(_ byte: UInt8, into scalars: inout [Unicode.Scalar]) {
    guard !pending.isEmpty else {
      begin(with: byte, into: &scalars)
      return
    }
    guard continues(with: byte) else {
      flush(into: &scalars)
      begin(with: byte, into: &scalars)
      return
    }
    pending.append(byte)
    guard pending.count == expected else { return }
    let lead = UInt32(pending[0]) & (expected == 2 ? 0x1F : expected == 3 ? 0x0F : 0x07)
    let value = pending.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
    scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    pending.removeAll(keepingCapacity: true)
  }

  /// Gives up on a scalar that has begun: one U+FFFD for each of its bytes.
  mutating func flush(into scalars: inout [Unicode.Scalar]) {
    for _ in pending { scalars.append("\u{FFFD}") }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func begin(with byte: UInt8, into scalars: inout [Unicode.Scalar]) {
    switch byte {
    case 0..<0x80: scalars.append(Unicode.Scalar(byte))
    case 0xC2...0xDF: start(with: byte, of: 2)
    case 0xE0...0xEF: start(with: byte, of: 3)
    case 0xF0...0xF4: start(with: byte, of: 4)
    default: scalars.append("\u{FFFD}")
    }
  }

  private mutating func start(with byte: UInt8, of count: Int) {
    pending.append(byte)
    expected = count
  }

  /// Whether the byte may follow: overlong forms, surrogates and what is past U+10FFFF may not.
  private func continues(with byte: UInt8) -> Bool {
    guard pending.count == 1 else { return byte & 0xC0 == 0x80 }
    switch pending[0] {
    case 0xE0: return (0xA0...0xBF).contains(byte)
    case 0xED: return (0x80...0x9F).contains(byte)
    case 0xF0: return (0x90...0xBF).contains(byte)
    case 0xF4: return (0x80...0x8F).contains(byte)
    default: return byte & 0xC0 == 0x80
    }
  }
}
