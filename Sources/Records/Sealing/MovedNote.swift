internal import Glibc
import Practice

/// `moved.json` at the top of a store's folder: its records lie in a sealed store below it.
enum MovedNote {
  static let file = "moved.json"
  static let folder = "sealed"

  /// The path of the sealed store below the folder; nil where there is no note.
  ///
  /// Throws `StoreError`: `notAStore` where it is damaged, `readFailed`.
  static func read(in home: OpenFile, _ files: any FileSystem) throws(StoreError) -> String? {
    let contents: [UInt8]?
    do {
      contents = try files.contents(of: file, in: home, atMost: 4 << 10)
    } catch {
      throw StoreError(reading: error)
    }
    guard let contents else { return nil }
    let line = contents.last == 0x0A ? Array(contents.dropLast()) : contents
    var tape = JSONTape()
    guard LineCheck.passes(line.span), (try? tape.read(line.span)) != nil,
      var object = try? JSONObject(tape, at: 0), let to = try? object.id("to"), to.isWellFormed
    else {
      throw .notAStore(path: "\(home.path)/\(file)", why: "it does not say where the store is")
    }
    return path(to)
  }

  /// Where a sealed store lies, below the folder.
  static func path(_ store: RecordID) -> String { "\(folder)/\(store.text)" }

  /// Names the sealed store, once; throws `FileError`.
  static func write(
    _ store: RecordID, in home: OpenFile, _ files: any FileSystem
  ) throws(FileError) {
    var json = JSONWriter()
    json.object { json in
      json.member("v", RecordCoding.version)
      json.member("to", store.text)
    }
    var line = json.bytes
    line.removeLast()
    LineCheck.seal(&line)
    try files.writeWholeFile(
      file, line + [0x0A], in: home, replacing: false, mode: Store.fileMode)
  }
}

extension StorePlace {
  /// The place where the records are: this one, or the sealed store that they were moved into.
  ///
  /// Throws `StoreError`: `notAStore`, `readFailed`, `refused`.
  func followed(_ files: any FileSystem) throws(StoreError) -> StorePlace {
    if top != nil { return self }
    let home: OpenFile
    do {
      home = try Store.openHome(self, files)
    } catch {
      if case .noStore = error { return self }
      throw error
    }
    defer { files.close(home) }
    guard let path = try MovedNote.read(in: home, files) else { return self }
    var place = self
    place.top = self.home
    place.home += "/\(path)"
    return place
  }
}
