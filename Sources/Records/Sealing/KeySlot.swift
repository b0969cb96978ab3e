internal import Crypto
internal import CryptoExtras
internal import FoundationEssentials
public import Practice

/// One way to the key of a sealed store: the key, wrapped under a passphrase.
///
/// `{"v":1,"store":…,"logN":17,"r":8,"p":1,"salt":…,"wrapped":…,"x":…}`. The passphrase goes through scrypt
/// (RFC 7914), and what comes of it wraps the key by ChaCha20-Poly1305, bound to all other fields.
public struct KeySlot: Hashable, Sendable {
  /// Why a slot gave no key.
  public enum Fault: Error, Hashable, Sendable {
    /// The file is damaged, or is no key slot.
    case damaged
    /// It asks for more work or memory than any slot of ours does, or for less than is safe.
    case refused
    /// It belongs to another store.
    case foreign
    /// Another passphrase.
    case wrongPassphrase
  }

  /// The store.
  let store: RecordID
  /// The work: 2 to this power.
  let logN: Int
  let r: Int
  let p: Int
  let salt: [UInt8]
  let wrapped: [UInt8]

  private static let version = 1
  private static let saltLength = 16
  /// A nonce of 12, the key and a tag of 16.
  private static let wrappedLength = 12 + DataKey.length + 16

  /// Wraps a key under a passphrase; takes about a third of a second and 128 MiB.
  ///
  /// - Parameters:
  ///   - key: The store's key.
  ///   - passphrase: The passphrase.
  ///   - store: The store's id.
  ///   - logN: The work; less than the standard only in tests.
  public init(_ key: DataKey, under passphrase: Passphrase, store: RecordID, logN: Int = 17) {
    self.store = store
    self.logN = logN
    (r, p) = (8, 1)
    var random = SystemRandomNumberGenerator()
    salt = (0..<Self.saltLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let bound = Self.bound(store, logN, r, p, salt)
    let wrapping = Self.wrappingKey(passphrase, salt, logN, r, p)
    let bytes = key.bytes
    let box = wrapping.flatMap { try? ChaChaPoly.seal(bytes, using: $0, authenticating: bound) }
    wrapped = box.map { [UInt8]($0.combined) } ?? []
  }

  /// The key; throws `Fault`.
  public func key(under passphrase: Passphrase) throws(Fault) -> DataKey {
    let bound = Self.bound(store, logN, r, p, salt)
    guard let wrapping = Self.wrappingKey(passphrase, salt, logN, r, p),
      let box = try? ChaChaPoly.SealedBox(combined: wrapped)
    else { throw .refused }
    guard let bytes = try? ChaChaPoly.open(box, using: wrapping, authenticating: bound) else {
      throw .wrongPassphrase
    }
    return DataKey(bytes)
  }

  private static func wrappingKey(
    _ passphrase: Passphrase, _ salt: [UInt8], _ logN: Int, _ r: Int, _ p: Int
  ) -> SymmetricKey? {
    try? KDF.Scrypt.deriveKey(
      from: passphrase.bytes, salt: Array("ontherun key slot 1|".utf8) + salt,
      outputByteCount: DataKey.length, rounds: 1 << logN, blockSize: r, parallelism: p)
  }

  private static func bound(
    _ store: RecordID, _ logN: Int, _ r: Int, _ p: Int, _ salt: [UInt8]
  ) -> [UInt8] {
    Array("ontherun key slot 1|\(store.text)|\(logN)|\(r)|\(p)|\(Base64URL.text(salt))".utf8)
  }
}

extension KeySlot {
  /// Its file.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("v", Self.version)
      json.member("store", store.text)
      write(to: &json)
    }
    var line = json.bytes
    line.removeLast()
    LineCheck.seal(&line)
    return line + [0x0A]
  }

  /// Writes what a passphrase is tried on.
  func write(to json: inout JSONWriter) {
    json.member("logN", logN)
    json.member("r", r)
    json.member("p", p)
    json.member("salt", Base64URL.text(salt))
    json.member("wrapped", Base64URL.text(wrapped))
  }

  /// Reads a slot of a store; throws `Fault`: `damaged`, `refused`, `foreign`.
  ///
  /// What it asks for is bounded before any of it is done: a hostile file takes neither time nor memory.
  init(_ file: [UInt8], store wanted: RecordID) throws(Fault) {
    let line = file.last == 0x0A ? Array(file.dropLast()) : file
    var tape = JSONTape()
    guard LineCheck.passes(line.span), (try? tape.read(line.span)) != nil,
      var object = try? JSONObject(tape, at: 0), (try? object.number("v")) == Self.version,
      let store = try? object.id("store")
    else { throw .damaged }
    guard store == wanted else { throw .foreign }
    try self.init(&object, store: store)
  }

  /// Reads what a passphrase is tried on; throws `Fault`: `damaged`, `refused`.
  init(_ object: inout JSONObject, store: RecordID) throws(Fault) {
    guard let logN = try? object.number("logN"),
      let r = try? object.number("r"), let p = try? object.number("p"),
      let salt = (try? object.text("salt")).flatMap({ Base64URL.bytes($0) }),
      let wrapped = (try? object.text("wrapped")).flatMap({ Base64URL.bytes($0) })
    else { throw .damaged }
    guard (15...20).contains(logN), r == 8, (1...4).contains(p),
      128 * r * p << logN <= 256 << 20, salt.count == Self.saltLength,
      wrapped.count == Self.wrappedLength
    else { throw .refused }
    self.store = store
    self.logN = logN
    self.r = r
    self.p = p
    self.salt = salt
    self.wrapped = wrapped
  }
}
