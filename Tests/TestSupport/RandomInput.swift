public import Surface

/// What a cat on the keyboard would send: keys, pastes, resizes, and now and then sense.
public struct RandomInput: Sendable {
  private var random: SeededRandom

  /// Starts at a seed.
  public init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  private static let named: [Key] = [
    .enter, .enter, .enter, .tab, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down,
    .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .unknown, .function(1),
    .function(2), .function(3), .function(12),
  ]
  private static let controls = Array("abcdefghklnoprstuvwxyz\\]^_")
  private static let letters = Array(
    "nmsadowxyuheftrvi123456789/:? qgcjk+~@éß王\u{301}👩🏽‍⚕️\u{202E}\u{200B}")
  private static let pastes = [
    "", "one line", "two\u{1B}[2Jlines", "‮right to left", "999 000 0018", "\u{301}\u{302}",
    String(repeating: "word ", count: 3_000), String(repeating: "👩🏽‍⚕️", count: 50),
  ]
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 80, height: 24), Size(width: 200, height: 50),
    Size(width: 40, height: 12), Size(width: 1, height: 1), Size(width: 39, height: 500),
    Size(width: 500, height: 200), Size(width: 72, height: 13),
  ]

  /// The next event.
  public mutating func next() -> InputEvent {
    switch Int.random(in: 0..<1_000, using: &random) {
    case 0..<4:
      return .paste(pick(Self.pastes), dropped: Int.random(in: 0...1, using: &random) * 99)
    case 4..<10: return .resize(pick(Self.sizes))
    case 10..<20: return .tick
    case 20..<26: return .pastedBreak
    case 26..<28: return .resumed
    case 28..<330: return .key(pick(Self.named))
    case 330..<400: return .key(.control(pick(Self.controls)))
    default: return .key(.character(pick(Self.letters)))
    }
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
