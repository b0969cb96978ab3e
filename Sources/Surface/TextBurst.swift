/// Text that came without a pause: at most as much of it is kept as of one paste.
struct TextBurst: Sendable {
  /// Bytes in one read that nobody types by hand.
  static let reads = 16

  /// Whether a run of text has come.
  var isBegun: Bool { kept > 0 || dropped > 0 }

  /// Bytes that came, kept or not.
  var size: Int { kept + dropped }

  private var kept = 0
  private(set) var dropped = 0

  /// The run of text that bytes begin with: up to the next key, without breaks at its end and
  /// without a scalar that is not complete.
  static func run(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.first, first >= 0x20, first != 0x7F else { return bytes.prefix(0) }
    let end = bytes.firstIndex { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }
    var run = bytes[..<(end ?? bytes.endIndex)]
    if end == nil { run = run.withoutUnfinishedScalar }
    while let last = run.last, last < 0x20 { run = run.dropLast() }
    return run
  }

  /// Takes a run and returns what is kept of it.
  mutating func take(_ run: ArraySlice<UInt8>) -> InputEvent {
    var kept = run.prefix(PasteCollector.limit - self.kept)
    if kept.count < run.count { kept = kept.withoutUnfinishedScalar }
    self.kept = kept.count < run.count ? PasteCollector.limit : self.kept + kept.count
    dropped += run.count - kept.count
    return .text(Self.text(kept), dropped: dropped)
  }

  /// Line breaks as newlines, each invalid byte as U+FFFD; control characters are no text.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var utf8 = UTF8Assembler()
    for byte in bytes { utf8.take(byte, into: &scalars) }
    utf8.flush(into: &scalars)
    var text = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in scalars {
      switch scalar.value {
      case 0x0A where isAfterReturn: break
      case 0x0A, 0x0D: text.append("\n")
      case 0x80...0x9F: break
      default: text.append(scalar)
      }
      isAfterReturn = scalar.value == 0x0D
    }
    return String(text)
  }
}
