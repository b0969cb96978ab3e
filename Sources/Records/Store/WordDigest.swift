internal import Crypto

/// A word as it is kept: nobody reads it off the disk.
public enum WordDigest {
  /// How often it is stirred, so that trying many words takes a while.
  private static let rounds = 20_000

  /// The digest of a word with a salt, in hexadecimal.
  public static func of(_ word: String, salt: String) -> String {
    var digest = Array(SHA256.hash(data: Array("\(salt) \(word)".utf8)))
    for _ in 0..<rounds { digest = Array(SHA256.hash(data: digest)) }
    return digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
