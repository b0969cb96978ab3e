/// Why lines did not get into a file of ours.
enum JournalFault: Error {
  /// The file is not as this writer left it, or is no file: a new writer begins another one.
  case foreign(why: String)
  /// Nobody knows what is on the disk: a new writer begins another file.
  case unsynced(FileError)
  /// It cannot be saved now.
  case failed(StoreError)

  /// The error, once there is no other writer to turn to.
  func storeError(path: String) -> StoreError {
    switch self {
    case .foreign(let why): .refused(path: path, why: why)
    case .unsynced(let error): .writeFailed(error)
    case .failed(let error): error
    }
  }
}
