internal import Crypto

/// The check at the end of a line: the first 64 bits of SHA-256 over every byte before `,"x":`.
enum LineCheck {
  /// How many bytes `,"x":"0123456789abcdef"}` has.
  static let length = 24
  private static let opening = Array(",\"x\":\"".utf8)

  /// Ends an object that still lacks its closing brace with its check.
  static func seal(_ line: inout [UInt8]) {
    let check = line.withUnsafeBytes { sum(of: $0) }
    line.append(contentsOf: opening)
    Hexadecimal.append(check, to: &line)
    line.append(UInt8(ascii: "\""))
    line.append(UInt8(ascii: "}"))
  }

  /// Whether a line ends in a check, and its bytes are those that were checked.
  static func passes(_ line: Span<UInt8>) -> Bool {
    line.withUnsafeBytes { bytes -> Bool in
      let start = bytes.count - length
      guard start > 0, bytes[start..<start + opening.count].elementsEqual(opening),
        bytes[bytes.count - 2] == UInt8(ascii: "\""), bytes[bytes.count - 1] == UInt8(ascii: "}"),
        let written = Hexadecimal.number(bytes[start + opening.count..<bytes.count - 2])
      else { return false }
      return written == sum(of: UnsafeRawBufferPointer(rebasing: bytes[..<start]))
    }
  }

  private static func sum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = SHA256()
    hash.update(bufferPointer: bytes)
    return hash.finalize().withUnsafeBytes { digest in
      digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
