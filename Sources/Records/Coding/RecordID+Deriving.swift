internal import Crypto
public import Practice

extension RecordID {
  /// The id that something has in another place: always the same for the two, and of the same moment.
  ///
  /// A piece that is gathered into two sessions is two records, and gathered twice into one it is one.
  public func derived(in other: RecordID) -> RecordID {
    var hash = SHA256()
    hash.update(data: Array("ontherun \(text) in \(other.text)".utf8))
    let digest = hash.finalize().withUnsafeBytes { bytes in
      bytes.prefix(16).map { UInt64($0) }
    }
    let (first, second) = (
      digest[..<8].reduce(0) { $0 << 8 | $1 }, digest[8...].reduce(0) { $0 << 8 | $1 }
    )
    let moment = UInt64(text.filter { $0 != "-" }.prefix(12), radix: 16) ?? 0
    return RecordID(
      high: moment << 16 | 0x7000 | first & 0x0FFF,
      low: 0x8000_0000_0000_0000 | second & 0x3FFF_FFFF_FFFF_FFFF)
  }
}
