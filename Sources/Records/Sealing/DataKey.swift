internal import Crypto
internal import FoundationEssentials
internal import Practice

/// The key of a sealed store: 32 random bytes that nobody knows, wrapped in each key slot.
///
/// It is in memory while the store is open, and nowhere else in clear.
public struct DataKey: Sendable {
  static let length = 32

  let key: SymmetricKey

  /// Makes a key that nobody had before.
  public init() {
    key = SymmetricKey(size: .bits256)
  }

  /// Its bytes.
  var bytes: [UInt8] { key.withUnsafeBytes { [UInt8]($0) } }

  init(_ bytes: some ContiguousBytes) {
    key = SymmetricKey(data: bytes)
  }

  /// A key for one purpose of one store, from which neither this key nor that of another can be told.
  ///
  /// Source: HKDF with SHA-256, RFC 5869.
  func derived(for purpose: String, store: RecordID) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, salt: Array(store.text.utf8),
      info: Array("ontherun 1 \(purpose)".utf8), outputByteCount: Self.length)
  }
}
