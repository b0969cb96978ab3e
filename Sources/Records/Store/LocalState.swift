internal import Glibc
import Practice

/// The folder of what this login keeps on this machine about a store, and never replicates.
struct LocalState {
  let files: any FileSystem
  let folder: OpenFile

  static let mode: UInt32 = 0o600

  /// The path below the program's folder of state.
  static func path(store: RecordID, machine: String) -> [String] {
    [store.text, safeName(machine)]
  }

  /// A machine's id comes from outside: nothing in it may lead to another folder.
  private static func safeName(_ machine: String) -> String {
    let plain = machine.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return plain.isEmpty ? "machine" : String(plain.prefix(64))
  }

  /// Reads a small JSON file and whether its check holds; nil where there is no such object.
  ///
  /// Throws `FileError` where it is there and cannot be read.
  func object(_ name: String) throws(FileError) -> (object: JSONObject, isSound: Bool)? {
    guard let bytes = try files.contents(of: name, in: folder) else { return nil }
    var tape = JSONTape()
    guard (try? tape.read(bytes.span)) != nil, let object = try? JSONObject(tape, at: 0) else {
      return nil
    }
    return (object, LineCheck.passes(bytes.span))
  }

  /// Writes a small JSON file with a check; throws `FileError`.
  func writeChecked(
    _ name: String, isSynced: Bool, _ members: (inout JSONWriter) -> Void
  ) throws(FileError) {
    var json = JSONWriter()
    json.object(members)
    var line = json.bytes
    line.removeLast()
    LineCheck.seal(&line)
    try files.writeWholeFile(name, line, in: folder, mode: Self.mode, isSynced: isSynced)
  }

  /// Opens a file to lock it or write in it, making it first; throws `FileError`.
  func openOrMake(_ name: String) throws(FileError) -> OpenFile {
    do {
      return try files.open(name, in: folder, for: .updating)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
    do {
      let made = try files.open(name, in: folder, for: .creatingForUpdates)
      if try files.status(of: made).mode != Self.mode { try files.setMode(Self.mode, of: made) }
      return made
    } catch {
      guard error.code == EEXIST else { throw error }
      return try files.open(name, in: folder, for: .updating)
    }
  }
}
