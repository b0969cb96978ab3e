internal import Glibc
import Practice

extension Store {
  /// What changes when any file of the store does; two that are equal say that nothing was written.
  public struct Fingerprint: Hashable, Sendable {
    fileprivate var files: [String: [UInt64]] = [:]
  }

  /// Looks at the names, numbers and lengths of all files, and reads none.
  ///
  /// Throws `StoreError.readFailed`.
  public func fingerprint() throws(StoreError) -> Fingerprint {
    let folders = [.people, .erasures] + (try trainees()).map { StoreFolder.trainee($0) }
    return try readingFiles { home throws(FileError) in
      var print = Fingerprint()
      for folder in folders {
        for path in try paths(of: folder, in: home) {
          try add(path, in: home, to: &print)
        }
      }
      return print
    }
  }

  private func add(
    _ path: [String], in home: OpenFile, to print: inout Fingerprint
  ) throws(FileError) {
    let folder: OpenFile
    do {
      folder = try files.openFolder(path, in: home)
    } catch {
      if [ENOENT, ENOTDIR, ELOOP].contains(error.code) { return }
      throw error
    }
    defer { files.close(folder) }
    for name in try files.list(folder) where FolderReader.isLines(name) {
      guard let status = try files.status(of: name, in: folder) else { continue }
      print.files["\(path.joined(separator: "/"))/\(name)"] = [
        status.inode, UInt64(status.size),
      ]
    }
  }
}
