internal import Crypto
internal import FoundationEssentials
internal import Glibc
internal import Practice

/// Seals the lines of a store, and opens them: `{"v":1,"w":…,"n":17,"c":…,"x":…}`.
///
/// What is sealed is the whole plain line, with its own check. A line opens only where it was written: the
/// store, the folder, the writer and the number are bound to it. Source: ChaCha20-Poly1305, RFC 8439, with a
/// random nonce of 96 bits.
struct LineSeal: Sendable {
  private let key: SymmetricKey
  private let store: RecordID
  /// The key that this one is derived from.
  let whole: DataKey

  init(_ key: DataKey, store: RecordID) {
    whole = key
    self.key = key.derived(for: "lines", store: store)
    self.store = store
  }

  /// Seals a plain line without its line feed.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - folder: The path of its folder below the store's, or another place that it belongs to.
  ///   - writer: Whose line it is.
  ///   - n: Its number.
  /// - Returns: The sealed line, without a line feed.
  func seal(_ line: [UInt8], folder: String, writer: String, n: Int) -> [UInt8] {
    var sealed = Array("{\"v\":1,\"w\":\"\(writer)\",\"n\":\(n),\"c\":\"".utf8)
    // A random nonce: a counter would repeat itself after a copy or a backup that was brought back. Sealing
    // fails for no input that there can be.
    let box = try? ChaChaPoly.seal(
      line, using: key, authenticating: bound(to: place(folder), writer: writer, n: n))
    box?.combined.withUnsafeBytes { Base64URL.append($0, to: &sealed) }
    sealed.append(UInt8(ascii: "\""))
    LineCheck.seal(&sealed)
    return sealed
  }

  /// The plain line in a sealed one; nil where it is none, was changed, or was written elsewhere.
  func open(_ line: Span<UInt8>, folder: String) -> [UInt8]? {
    var plain: [UInt8] = []
    let isOpened = line.withUnsafeBytes { open($0, of: place(folder), into: &plain) }
    return isOpened ? plain : nil
  }

  /// Appends the plain line in a sealed one; false, and nothing, where it does not open.
  private func open(
    _ bytes: UnsafeRawBufferPointer, of place: [UInt8], into plain: inout [UInt8]
  ) -> Bool {
    guard let parts = SealedLine(bytes) else { return false }
    let text = UnsafeRawBufferPointer(rebasing: bytes[parts.text])
    guard let combined = Base64URL.bytes(text),
      let box = try? ChaChaPoly.SealedBox(combined: combined),
      let data = try? ChaChaPoly.open(
        box, using: key, authenticating: bound(to: place, writer: parts.writer, n: parts.n))
    else { return false }
    data.withUnsafeBytes { plain.append(contentsOf: $0) }
    return true
  }

  /// What a reader of a sealed store is handed for a line of it; nil for the line as it stands.
  ///
  /// A line that was never sealed may have been put there by anybody: it is handed on as no record.
  func plain(_ line: Span<UInt8>, folder: String) -> [UInt8]? {
    if line.isEmpty { return nil }
    let isReturned = line[line.count - 1] == 0x0D
    let line = line.extracting(droppingLast: isReturned ? 1 : 0)
    if line.isEmpty { return nil }
    if let plain = open(line, folder: folder) { return plain }
    let isSealed = line.withUnsafeBytes { SealedLine($0) != nil }
    return isSealed ? nil : Self.refused
  }

  /// A file's lines, opened, as one text; what follows its last line feed too.
  func opened(_ bytes: [UInt8], folder: String) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count * 3 / 4)
    let place = place(folder)
    bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress else { return }
      var start = 0
      while start < all.count {
        let feed = memchr(base + start, 0x0A, all.count - start)
        let end = feed.map { UnsafeRawPointer($0) - base } ?? all.count
        let line = UnsafeRawBufferPointer(rebasing: all[start..<end])
        // Nearly every line opens, and goes where it belongs without a copy of its own.
        if open(line, of: place, into: &plain) {
          if end < all.count { plain.append(0x0A) }
          start = end + 1
          continue
        }
        if let opened = line.withMemoryRebound(
          to: UInt8.self, { self.plain($0.span, folder: folder) })
        {
          plain += opened
        } else {
          plain += line
        }
        if end < all.count { plain.append(0x0A) }
        start = end + 1
      }
    }
    return plain
  }

  /// What stands for a line that is not sealed, where all are.
  static let refused = Array("(a line that is not sealed was refused)".utf8)

  /// What all lines of a folder are bound to.
  private func place(_ folder: String) -> [UInt8] {
    Array("ontherun 1|\(store.text)|\(folder)|".utf8)
  }

  private func bound(to place: [UInt8], writer: String, n: Int) -> [UInt8] {
    place + Array("\(writer)|\(n)".utf8)
  }
}
