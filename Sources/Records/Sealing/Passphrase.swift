@_spi(_Unicode) internal import Swift

/// Words that unlock a store, as somebody typed them.
///
/// However the same letters were put together by a keyboard, they are the same words.
public struct Passphrase: Sendable {
  /// What is wrong with words for a new passphrase.
  public enum Fault: Error, Hashable, Sendable {
    /// Shorter than this many characters.
    case tooShort(least: Int)
    /// The same few signs again and again.
    case tooPlain
    /// One that everybody tries first.
    case tooCommon
  }

  /// The least characters of a new one.
  public static let least = 12
  /// The most bytes that are taken.
  static let most = 1_024

  /// What a key is made of.
  let bytes: [UInt8]
  private let folded: String

  /// Takes what was typed.
  public init(_ typed: String) {
    let composed = String(String.UnicodeScalarView(typed._nfc))
    bytes = Array(composed.utf8.prefix(Self.most))
    folded = typed.lowercased().filter { !$0.isWhitespace }
  }

  /// What is wrong with it as a new passphrase; nil where nothing is.
  public var fault: Fault? {
    if folded.count < Self.least { return .tooShort(least: Self.least) }
    if Set(folded).count < 5 { return .tooPlain }
    if Self.isRun(folded) { return .tooPlain }
    return Self.common.contains(where: { folded.hasPrefix($0) && folded.count - $0.count < 6 })
      ? .tooCommon : nil
  }

  /// `abcdefghijkl`, `123456789012`: each sign the next after the one before.
  private static func isRun(_ text: String) -> Bool {
    let signs = Array(text.unicodeScalars).map { Int($0.value) }
    let steps = zip(signs, signs.dropFirst()).count { abs($1 - $0) == 1 }
    return steps * 4 >= (signs.count - 1) * 3
  }

  /// What lists of stolen passphrases begin with, and what a hospital would think of.
  private static let common = [
    "password", "passphrase", "passw0rd", "qwertyuiop", "letmein", "iloveyou", "welcome",
    "administrator",
    "changeme", "hospital", "leadership", "supervisor", "ontherun", "correcthorsebatterystaple",
  ]
}
