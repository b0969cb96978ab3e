/// The keys of an object so far, as a few bits: whether one may have been there before.
struct JSONKeys {
  private static let many = 64

  private var bits: (UInt64, UInt64) = (0, 0)
  private var hasEscapes = false
  private var count = 0
  /// Every key, once there are many.
  private var all: Set<[UInt8]> = []

  /// Adds a key; true when it is certain that it was not there.
  ///
  /// Where two spellings of a key are possible, or there are many, nothing is certain.
  mutating func add(_ key: JSONTape.Node) -> Bool {
    count += 1
    hasEscapes = hasEscapes || key.isEscaped
    let mixed = (key.beginning &+ UInt64(key.end - key.start)) &* 0x9E37_79B9_7F4A_7C15
    let bit: UInt64 = 1 << (mixed >> 58)
    let isSecond = mixed & 1 << 40 != 0
    let isNew = (isSecond ? bits.1 : bits.0) & bit == 0
    if isSecond { bits.1 |= bit } else { bits.0 |= bit }
    return isNew && !hasEscapes && count <= Self.many
  }

  /// Whether every key is remembered.
  var isMany: Bool { !all.isEmpty }

  /// Whether there are so many by now that they should be.
  func becameMany() -> Bool { count > Self.many }

  /// Remembers a key; false when it was there.
  mutating func remember(_ key: [UInt8]) -> Bool { all.insert(key).inserted }
}
