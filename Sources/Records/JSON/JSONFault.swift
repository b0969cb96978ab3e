/// Why bytes are not the JSON that the store reads.
enum JSONFault: Error, Hashable, Sendable {
  /// Something else than JSON stands at this byte.
  case malformed(at: Int)
  /// More than sixteen levels, starting at this byte.
  case tooDeep(at: Int)
  /// The key at this byte was there before.
  case repeatedKey(at: Int)
  /// The bytes of the string at this byte are not UTF-8.
  case notUTF8(at: Int)
}
