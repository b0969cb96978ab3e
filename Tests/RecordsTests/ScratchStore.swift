import Glibc
import Practice
import Records
import Testing

/// A store in a folder of its own, which goes when the test ends.
final class ScratchStore {
  let folder: String
  var place: StorePlace

  init(host: String = "ward-7", machine: String = "machine-1") throws {
    var template = Array("/tmp/ontherun-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    place = StorePlace(
      home: folder + "/home", state: folder + "/state", machineID: machine, hostName: host,
      uid: getuid(), login: "amara")
  }

  deinit {
    Self.remove(folder)
  }

  func create(_ files: any FileSystem = RealFileSystem()) throws -> Store {
    try Store.create(place, name: "main", id: Samples.storeID, files: files)
  }

  func open(_ files: any FileSystem = RealFileSystem()) throws -> Store {
    try Store.open(place, files: files)
  }

  /// The path of the writer's file about Priya.
  func priyasFile(_ store: Store) throws -> String {
    let writer = try #require(try store.device()).writer
    return "\(place.home)/trainees/\(Samples.priya.text)/\(writer).jsonl"
  }

  static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." {
          if entry.pointee.d_type == UInt8(DT_DIR) {
            remove("\(path)/\(name)")
          } else {
            unlink("\(path)/\(name)")
          }
        }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}

/// Whole files, for tests that look at bytes and change them.
enum Bytes {
  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }

  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  static func lines(_ path: String) -> [String] {
    String(decoding: read(path), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
