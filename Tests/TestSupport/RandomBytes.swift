/// What a cat, a noisy line and a clipboard send, as bytes: the same for the same seed.
public struct RandomBytes: Sendable {
  private var random: SeededRandom

  /// Starts at a seed.
  public init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  private static let sequences = [
    "\u{1B}[A", "\u{1B}OB", "\u{1B}[C", "\u{1B}OD", "\u{1B}[H", "\u{1B}[4~", "\u{1B}[5~",
    "\u{1B}[6~",
    "\u{1B}[3~", "\u{1B}[Z", "\u{1B}OP", "\u{1B}[12~", "\u{1B}[[C", "\u{1B}[1;5D", "\u{1B}[24~",
    "\u{1B}", "\u{1B}\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}]0;title", "\u{1B}[?1;2c",
    "\u{1B}[<0;1;1M", "\u{1B}[999999999999;8~", "\u{1B}[200~pasted\r\u{1B}[2J\u{1B}[201~",
    "\u{1B}[200~",
    "\u{1B}[201~", "\u{1B}P1$r0m\u{1B}\\",
  ].map { Array($0.utf8) }
  private static let broken: [[UInt8]] = [
    [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x91], [0xFF], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0x00], [0xC2, 0x9B],
  ]
  private static let letters = Array("nmsadowxyu123456789/:? gcjkNabeiort .,'éß王\u{301}👩🏽‍⚕️\u{202E}")

  /// The bytes of the next key, or of what passes for one.
  ///
  /// `q` and Ctrl-C, which end the program, come seldom, so that it gets somewhere.
  public mutating func next() -> [UInt8] {
    switch Int.random(in: 0..<1_000, using: &random) {
    case 0..<150: pick(Self.sequences)
    case 150..<180: pick(Self.broken)
    case 180..<280: [0x0D]
    case 280..<380: [0x09]
    case 380..<400: [0x7F]
    case 400..<440: [UInt8.random(in: 1...31, using: &random)].filter { $0 != 3 }
    case 440..<442: [0x03]
    case 442..<443: Array("q".utf8)
    default: Array(String(pick(Self.letters)).utf8)
    }
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
