internal import Glibc
import Practice

extension Store {
  /// Why what this login keeps on this machine about the store cannot be written; nil when it can.
  ///
  /// Without a lock, a writer and drafts nothing may be written. Nothing is made here: the nearest
  /// folder that is there decides.
  static func obstacleInState(
    of store: RecordID, _ place: StorePlace, _ files: any FileSystem
  ) -> String? {
    let below = LocalState.path(store: store, machine: place.machineID)
    var paths = below.indices.map { ([place.state] + below.prefix($0 + 1)).joined(separator: "/") }
    paths.insert(place.state, at: 0)
    for path in paths.reversed() {
      do {
        return try obstacle(inFolder: path, files)
      } catch {
        guard error.code == ENOENT else { return sentence(error.cause, place) }
      }
    }
    var path = place.state
    while let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = String(path[..<slash])
      do {
        return try obstacle(inFolder: path, files).map { _ in
          sentence("this login may not make it", place)
        }
      } catch {
        // A folder above may be a link, or closed to reading: none of ours to judge.
        guard error.code == ENOENT else { return nil }
      }
    }
    return nil
  }

  private static func obstacle(
    inFolder path: String, _ files: any FileSystem
  ) throws(FileError) -> String? {
    let folder = try files.open(path, in: nil, for: .folder)
    defer { files.close(folder) }
    return files.obstacleToWriting(in: folder).map {
      "notes about this computer cannot be kept, since \($0.cause): \(path)"
    }
  }

  private static func sentence(_ cause: String, _ place: StorePlace) -> String {
    "notes about this computer cannot be kept, since \(cause): \(place.state)"
  }
}
