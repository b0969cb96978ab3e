/// Gathers a bracketed paste, from its start marker until it is sure to be over.
///
/// An end marker inside the pasted text must not let the rest of it act as keys, so what follows an
/// end marker is held for a moment: another end marker shows that it was text after all.
struct PasteCollector {
  /// Bytes of one paste that are kept.
  static let limit = 65_536

  private static let startMarker = Array("\u{1B}[200~".utf8)
  private static let endMarker = Array("\u{1B}[201~".utf8)

  /// Whether an end marker has come.
  private(set) var hasEnded = false
  /// What came after the end marker.
  private(set) var held: [UInt8] = []

  private var content: [UInt8] = []
  private var dropped = 0
  private var matched = 0

  /// What a byte did.
  enum Step {
    /// It belongs to the paste or is held.
    case collected
    /// It completed an end marker; the moment of holding starts here.
    case ended
    /// It completed the start of another paste: this one is over, but for what is held.
    case followedByAnother
  }

  /// Takes what can be no part of a marker at once, and returns how much that was.
  mutating func takePlain(_ bytes: some Collection<UInt8>) -> Int {
    guard !hasEnded, matched == 0 else { return 0 }
    let plain = bytes.firstIndex(of: Self.endMarker[0]).map { bytes[..<$0] } ?? bytes[...]
    let count = plain.count
    keep(plain)
    return count
  }

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Step {
    if hasEnded { return hold(byte) }
    if byte == Self.endMarker[matched] {
      matched += 1
      guard matched == Self.endMarker.count else { return .collected }
      matched = 0
      hasEnded = true
      return .ended
    }
    keep(Self.endMarker.prefix(matched))
    matched = 0
    if byte == Self.endMarker[0] { matched = 1 } else { keep(CollectionOfOne(byte)) }
    return .collected
  }

  private mutating func hold(_ byte: UInt8) -> Step {
    held.append(byte)
    guard byte == UInt8(ascii: "~") else { return .collected }
    if held.suffix(Self.endMarker.count).elementsEqual(Self.endMarker) {
      keep(Self.endMarker)
      keep(held.dropLast(Self.endMarker.count))
      held = []
      return .ended
    }
    if held.suffix(Self.startMarker.count).elementsEqual(Self.startMarker) {
      held.removeLast(Self.startMarker.count)
      return .followedByAnother
    }
    return .collected
  }

  private mutating func keep(_ bytes: some Collection<UInt8>) {
    let room = Self.limit - content.count
    content.append(contentsOf: bytes.prefix(room))
    dropped += max(0, bytes.count - room)
  }

  /// The paste as one line of text; nil if nothing was in it.
  var event: InputEvent? {
    var kept = content[...]
    var dropped = dropped
    // The limit may have cut a scalar in two.
    if dropped > 0 {
      let whole = kept.withoutUnfinishedScalar
      dropped += kept.count - whole.count
      kept = whole
    }
    if kept.isEmpty, dropped == 0 { return nil }
    let (line, controls) = Self.line(String(decoding: kept, as: UTF8.self))
    return .paste(line, dropped: dropped, controls: controls)
  }

  /// Breaks and tabs as spaces, other controls left out and counted: they have no meaning in a line.
  private static func line(_ text: String) -> (text: String, controls: Int) {
    var line = String.UnicodeScalarView()
    var controls = 0
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where isAfterReturn: break
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: line.append(" ")
      case 0..<0x20, 0x7F...0x9F: controls += 1
      default: line.append(scalar)
      }
      isAfterReturn = scalar.value == 0x0D
    }
    return (String(line), controls)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without a scalar at the end whose last bytes are missing.
  var withoutUnfinishedScalar: ArraySlice<UInt8> {
    guard let lead = suffix(3).lastIndex(where: { $0 >= 0xC0 }) else { return self }
    let length = self[lead] >= 0xF0 ? 4 : self[lead] >= 0xE0 ? 3 : 2
    return endIndex - lead < length ? self[..<lead] : self
  }
}
