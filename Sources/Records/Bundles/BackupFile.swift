public import Practice

/// A backup as one file: a line with the key slot, a sealed line for what store it is of and for each line
/// of each file, and one for how many there were.
///
/// Every line has its check and its number, so that none can be changed, moved, dropped or added.
public enum BackupFile {
  /// Why a file is no backup that can be brought back.
  public enum Fault: Error, Hashable, Sendable {
    /// It is something else.
    case notABackup
    /// A later version of the program made it.
    case newer
    /// It ends too soon.
    case cutOff
    /// A line was changed since it was written, or cannot be read.
    case damaged(line: Int)
    /// Another passphrase.
    case wrongPassphrase
  }

  /// No backup is larger.
  public static let largest = 1 << 30
  private static let version = 1
  private static let place = "backup"
  private static let storeMark = "store"
  private static let endMark = "end"

  /// The first line, before anybody is asked for the passphrase.
  public struct Header: Sendable {
    /// What names the backup.
    public var id: RecordID
    /// The day it was made.
    public var day: Day
    let slot: KeySlot
  }

  /// Whether bytes begin as a backup does.
  public static func isBackup(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array(#"{"v":"#.utf8))
      && ByteSearch(#""backup":"#).isIn(bytes.span.extracting(first: 64))
  }

  /// The bytes of a backup; takes a third of a second beside its length.
  ///
  /// - Parameters:
  ///   - backup: What is backed up.
  ///   - passphrase: The passphrase that opens it.
  ///   - id: What names it.
  ///   - logN: The work of its slot; less than the standard only in tests.
  /// - Returns: The file.
  public static func bytes(
    of backup: Backup, under passphrase: Passphrase, id: RecordID, logN: Int = 17
  ) -> [UInt8] {
    let key = DataKey()
    let slot = KeySlot(key, under: passphrase, store: id, logN: logN)
    let seal = LineSeal(key, store: id)
    var bytes = header(id, backup.day, slot)
    var n = 0
    func write(_ text: [UInt8]) {
      n += 1
      bytes += seal.seal(text, folder: place, writer: place, n: n)
      bytes.append(0x0A)
    }
    write(Array("\(storeMark)\n".utf8) + about(backup))
    for file in backup.files {
      let path = Array((file.path.joined(separator: "/") + "\n").utf8)
      var start = 0
      while start < file.bytes.count {
        let feed = file.bytes[start...].firstIndex(of: 0x0A)
        let end = feed.map { $0 + 1 } ?? file.bytes.count
        write(path + file.bytes[start..<end])
        start = end
      }
    }
    write(Array("\(endMark)\n\(n)".utf8))
    return bytes
  }

  private static func header(_ id: RecordID, _ day: Day, _ slot: KeySlot) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("v", version)
      json.member("backup", id.text)
      json.member("day", day.description)
      slot.write(to: &json)
    }
    var line = json.bytes
    line.removeLast()
    LineCheck.seal(&line)
    return line + [0x0A]
  }

  private static func about(_ backup: Backup) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", backup.store.text)
      json.member("name", backup.name)
      json.member("key", ifPresent: backup.key.map { Base64URL.text($0.bytes) })
    }
    return json.bytes
  }
}

extension BackupFile {
  /// Reads the first line; throws `Fault`.
  public static func header(of bytes: [UInt8]) throws(Fault) -> Header {
    guard let feed = bytes.firstIndex(of: 0x0A) else { throw .notABackup }
    let line = Array(bytes[..<feed])
    var tape = JSONTape()
    guard (try? tape.read(line.span)) != nil, var object = try? JSONObject(tape, at: 0),
      let version = try? object.number("v"), let id = try? object.id("backup"), id.isWellFormed
    else { throw .notABackup }
    guard version == Self.version else { throw .newer }
    guard LineCheck.passes(line.span), let day = (try? object.text("day")).flatMap({ Day($0) }),
      let slot = try? KeySlot(&object, store: id)
    else { throw .damaged(line: 1) }
    return Header(id: id, day: day, slot: slot)
  }

  /// Reads a backup whole, or not at all; throws `Fault`.
  public static func read(
    _ bytes: [UInt8], under passphrase: Passphrase
  ) throws(Fault) -> Backup {
    let header = try header(of: bytes)
    let key: DataKey
    do throws(KeySlot.Fault) {
      key = try header.slot.key(under: passphrase)
    } catch {
      throw error == .wrongPassphrase ? .wrongPassphrase : .damaged(line: 1)
    }
    var reader = Reader(seal: LineSeal(key, store: header.id), day: header.day)
    var start = (bytes.firstIndex(of: 0x0A) ?? 0) + 1
    while start < bytes.count {
      // A line without its line feed was cut.
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { throw .cutOff }
      try reader.take(bytes.span.extracting(start..<end))
      start = end + 1
    }
    guard reader.isAtEnd, let backup = reader.backup else { throw .cutOff }
    return backup
  }

  /// What was read so far, line by line.
  private struct Reader {
    let seal: LineSeal
    let day: Day
    var backup: Backup?
    var isAtEnd = false
    private var n = 0

    init(seal: LineSeal, day: Day) {
      self.seal = seal
      self.day = day
    }

    mutating func take(_ line: Span<UInt8>) throws(Fault) {
      n += 1
      let fault = Fault.damaged(line: n + 1)
      let number = line.withUnsafeBytes { SealedLine($0)?.n }
      guard !isAtEnd, number == n, LineCheck.passes(line),
        let text = seal.open(line, folder: place), let feed = text.firstIndex(of: 0x0A)
      else { throw fault }
      let mark = String(decoding: text[..<feed], as: UTF8.self)
      let rest = Array(text[(feed + 1)...])
      switch (mark, backup) {
      case (storeMark, nil):
        guard let begun = about(rest, day) else { throw fault }
        backup = begun
      case (endMark, .some):
        guard String(decoding: rest, as: UTF8.self) == "\(n - 1)" else { throw fault }
        isAtEnd = true
      case (_, .some):
        let path = mark.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard Backup.isPlace(path) else { throw fault }
        add(rest, to: path)
      default: throw fault
      }
    }

    private mutating func add(_ bytes: [UInt8], to path: [String]) {
      guard let last = backup?.files.indices.last, backup?.files[last].path == path else {
        backup?.files.append(Backup.File(path: path, bytes: bytes))
        return
      }
      backup?.files[last].bytes += bytes
    }

    private func about(_ bytes: [UInt8], _ day: Day) -> Backup? {
      var tape = JSONTape()
      guard (try? tape.read(bytes.span)) != nil, var object = try? JSONObject(tape, at: 0),
        let id = try? object.id("id"), id.isWellFormed, let name = try? object.text("name")
      else { return nil }
      let key = ((try? object.text(ifPresent: "key")) ?? nil).flatMap { Base64URL.bytes($0) }
      guard key.map({ $0.count == DataKey.length }) ?? true else { return nil }
      return Backup(store: id, name: name, key: key.map { DataKey($0) }, day: day, files: [])
    }
  }
}
