import Glibc

/// What changes whenever a file is saved.
struct FileStamp: Hashable, Sendable {
  private let seconds: Int
  private let nanoseconds: Int
  private let size: Int
  private let number: UInt

  /// The stamp of a file; nil where there is none.
  init?(of path: String) {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    seconds = found.st_mtim.tv_sec
    nanoseconds = found.st_mtim.tv_nsec
    size = Int(found.st_size)
    number = UInt(found.st_ino)
  }
}
