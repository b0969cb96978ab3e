internal import Glibc
public import Practice

/// One circle's records: a folder that any file replicator may carry.
///
/// A store is a value that says where the records are. The truth is on the disk alone: every change
/// is made under the local lock, so any thread and any other program may use the same store.
public struct Store: Sendable {
  /// Where it is.
  public let place: StorePlace
  /// What names it.
  public let id: RecordID
  /// What people call it.
  public let name: String
  /// Why it can be read and not written; nil when it can be written.
  public let readOnlyReason: String?

  /// What was found amiss in what was read.
  public let findings = StoreFindings()

  let files: any FileSystem
  /// What lines are sealed and opened with; nil in a plain store.
  let seal: LineSeal?

  /// Whether its lines are encrypted.
  public var isSealed: Bool { seal != nil }

  /// The folder of what this login keeps on this machine about the store, and never replicates.
  public var stateFolder: String {
    ([place.state] + LocalState.path(store: id, machine: place.machineID)).joined(separator: "/")
  }

  static let folderMode: UInt32 = 0o700
  static let fileMode: UInt32 = 0o600
  static let file = "store.json"

  /// Opens the store in a folder.
  ///
  /// A store that was moved into a sealed one is followed there.
  ///
  /// - Parameters:
  ///   - place: The folder.
  ///   - key: The key of a sealed store, which one of its slots gave.
  ///   - files: The file system.
  /// - Returns: The store. One that cannot be written opens all the same and says why.
  /// - Throws: `StoreError`: `noStore`, `notAStore`, `newer`, `sealed`, `refused`, `readFailed`.
  public static func open(
    _ place: StorePlace, key: DataKey? = nil, files: any FileSystem = RealFileSystem()
  ) throws(StoreError) -> Store {
    let place = try place.followed(files)
    let home = try openHome(place, files)
    defer { files.close(home) }
    let contents: [UInt8]?
    do {
      contents = try files.contents(of: file, in: home, atMost: 64 << 10)
    } catch {
      throw StoreError(reading: error)
    }
    guard let contents else {
      guard try !hasRemains(in: home, files) else {
        throw .notAStore(
          path: "\(home.path)/\(file)", why: "it is missing, though there are records beside it")
      }
      throw .noStore(path: place.home)
    }
    let identity = try identity(from: contents, path: "\(home.path)/\(file)")
    if identity.isSealed, key == nil { throw .sealed(path: place.home) }
    return Store(
      place: place, id: identity.id, name: identity.name,
      readOnlyReason: try obstacle(home, place, files)
        ?? obstacleInState(of: identity.id, place, files),
      files: files,
      seal: identity.isSealed ? key.map { LineSeal($0, store: identity.id) } : nil)
  }

  /// Whether there is a store in the folder, readable or not; throws nothing.
  public static func exists(
    at place: StorePlace, files: any FileSystem = RealFileSystem()
  ) -> Bool {
    guard let place = try? place.followed(files), let home = try? openHome(place, files) else {
      return false
    }
    defer { files.close(home) }
    return (try? files.status(of: file, in: home)) != nil
  }

  static func openHome(
    _ place: StorePlace, _ files: any FileSystem
  ) throws(StoreError) -> OpenFile {
    do {
      return try files.open(place.home, in: nil, for: .folder)
    } catch {
      if error.code == ENOENT { throw .noStore(path: place.home) }
      throw StoreError(reading: error)
    }
  }

  static func identity(
    from contents: [UInt8], path: String
  ) throws(StoreError) -> (id: RecordID, name: String, isSealed: Bool) {
    var tape = JSONTape()
    guard (try? tape.read(contents.span)) != nil, var object = try? JSONObject(tape, at: 0),
      let version = try? object.number("v"), let id = try? object.id("id"), id.isWellFormed,
      let name = try? object.text("name")
    else { throw .notAStore(path: path, why: "it does not name a store") }
    guard version == RecordCoding.version else { throw .newer(path: path) }
    return (id, name, (try? object.flag(ifPresent: "sealed")) == true)
  }

  /// Why the folder cannot be written.
  private static func obstacle(
    _ home: OpenFile, _ place: StorePlace, _ files: any FileSystem
  ) throws(StoreError) -> String? {
    let status: FileStatus
    do {
      status = try files.status(of: home)
    } catch {
      throw StoreError(reading: error)
    }
    if status.owner != place.uid { return "the folder belongs to another login" }
    if status.mode & 0o022 != 0 {
      return "other logins may write in it; close it to them with: chmod go-w \(place.home)"
    }
    return files.obstacleToWriting(in: home)?.cause
  }
}

extension StoreError {
  /// A failure to read, told apart by what was found.
  public init(reading error: FileError) {
    switch error.code {
    case ELOOP, ENOTDIR, EINVAL: self = .refused(path: error.path, why: error.cause)
    default: self = .readFailed(error)
    }
  }
}
