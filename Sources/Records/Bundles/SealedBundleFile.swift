public import Practice

/// A bundle under a passphrase of its own: a line with the key slot, and each of its lines sealed.
public enum SealedBundleFile {
  /// Why there is no bundle in it.
  public enum Fault: Error, Hashable, Sendable {
    /// It is something else.
    case notSealed
    /// A later version of the program made it.
    case newer
    /// A line was changed since it was written, or cannot be read.
    case damaged(line: Int)
    /// Another passphrase.
    case wrongPassphrase
  }

  private static let version = 1
  private static let place = "bundle"

  /// Seals a bundle's bytes; takes a third of a second beside its length.
  public static func bytes(
    of bundle: [UInt8], under passphrase: Passphrase, id: RecordID, logN: Int = 17
  ) -> [UInt8] {
    let key = DataKey()
    let slot = KeySlot(key, under: passphrase, store: id, logN: logN)
    let seal = LineSeal(key, store: id)
    var json = JSONWriter()
    json.object { json in
      json.member("v", version)
      json.member("bundle", "sealed")
      json.member("id", id.text)
      slot.write(to: &json)
    }
    var bytes = json.bytes
    bytes.removeLast()
    LineCheck.seal(&bytes)
    bytes.append(0x0A)
    for (n, line) in bundle.split(separator: 0x0A).enumerated() {
      bytes += seal.seal([UInt8](line), folder: place, writer: place, n: n + 1) + [0x0A]
    }
    return bytes
  }

  /// Whether bytes begin as a sealed bundle does.
  public static func isSealed(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array(#"{"v":"#.utf8))
      && ByteSearch(#""bundle":"sealed""#).isIn(bytes.span.extracting(first: 64))
  }

  /// The bytes of the bundle in it; throws `Fault`.
  ///
  /// Whether all of it is there, the bundle itself says.
  public static func open(
    _ bytes: [UInt8], under passphrase: Passphrase
  ) throws(Fault) -> [UInt8] {
    let lines = bytes.split(separator: 0x0A)
    let first = [UInt8](lines.first ?? [])
    var tape = JSONTape()
    guard (try? tape.read(first.span)) != nil, var head = try? JSONObject(tape, at: 0),
      (try? head.text("bundle")) == "sealed", let version = try? head.number("v")
    else { throw .notSealed }
    guard version == Self.version else { throw .newer }
    guard LineCheck.passes(first.span), let id = try? head.id("id"), id.isWellFormed,
      let slot = try? KeySlot(&head, store: id)
    else { throw .damaged(line: 1) }
    let key: DataKey
    do throws(KeySlot.Fault) {
      key = try slot.key(under: passphrase)
    } catch {
      throw error == .wrongPassphrase ? .wrongPassphrase : .damaged(line: 1)
    }
    let seal = LineSeal(key, store: id)
    var plain: [UInt8] = []
    for (n, line) in lines.dropFirst().enumerated() {
      let line = [UInt8](line)
      guard line.withUnsafeBytes({ SealedLine($0)?.n }) == n + 1,
        let text = seal.open(line.span, folder: place)
      else { throw .damaged(line: n + 2) }
      plain += text + [0x0A]
    }
    return plain
  }
}
