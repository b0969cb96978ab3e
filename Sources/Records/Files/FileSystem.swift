/// Every call on files that the store makes, so that a test can fail, shorten, tear or stop any one.
///
/// Names are single parts of a path below an open folder; nothing follows a link.
public protocol FileSystem: Sendable {
  /// Opens a name in a folder, or a whole path when there is no folder.
  ///
  /// Throws `FileError`, with `ELOOP` or `ENOTDIR` for a link.
  func open(_ name: String, in folder: OpenFile?, for use: FileUse) throws(FileError) -> OpenFile

  /// Closes a file; its locks go with it.
  func close(_ file: OpenFile)

  /// Says what an open file is; throws `FileError`.
  func status(of file: OpenFile) throws(FileError) -> FileStatus

  /// Says what a name stands for, nil for nothing; throws `FileError`.
  func status(of name: String, in folder: OpenFile) throws(FileError) -> FileStatus?

  /// Lists the names in a folder in the order of their bytes, without `.` and `..`; throws `FileError`.
  func list(_ folder: OpenFile) throws(FileError) -> [String]

  /// Makes a folder that only its owner may enter; throws `FileError`, `EEXIST` when there is one.
  func makeFolder(_ name: String, in folder: OpenFile?) throws(FileError)

  /// Tells why a folder cannot be written, or nil when it can.
  func obstacleToWriting(in folder: OpenFile) -> FileError?

  /// Reads from an offset until the buffer is full or the file ends; throws `FileError`.
  func read(
    _ file: OpenFile, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(FileError) -> Int

  /// Calls `write` once, at the end of a file opened for appending, else at the offset.
  ///
  /// Returns how many bytes went in, which may be too few; throws `FileError`.
  func write(
    _ file: OpenFile, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(FileError) -> Int

  /// Cuts a file to a length; throws `FileError`.
  func truncate(_ file: OpenFile, to length: Int) throws(FileError)

  /// Brings a file's bytes and length to the disk; throws `FileError`, after which nothing is known.
  func syncData(_ file: OpenFile) throws(FileError)

  /// Brings a file or folder to the disk whole; throws `FileError`, after which nothing is known.
  func sync(_ file: OpenFile) throws(FileError)

  /// Sets the permission bits, whatever the umask made of them; throws `FileError`.
  func setMode(_ mode: UInt32, of file: OpenFile) throws(FileError)

  /// Reserves room for a file to grow, without making it longer; throws `FileError`.
  func reserve(_ length: Int, for file: OpenFile) throws(FileError)

  /// Gives a file another name in its folder, over what is there or only where nothing is.
  ///
  /// Throws `FileError`, `EEXIST` where something is and may not be replaced.
  func rename(
    _ name: String, to newName: String, in folder: OpenFile, replacing: Bool
  ) throws(FileError)

  /// Removes a name; throws `FileError`.
  func remove(_ name: String, in folder: OpenFile) throws(FileError)

  /// Takes a lock of an open file, or returns false when somebody holds it all that time.
  func lock(_ file: OpenFile, _ use: LockUse, within patience: Duration) throws(FileError) -> Bool
}

/// What a file is locked for.
public enum LockUse: Hashable, Sendable {
  /// To have it alone.
  case owning
  /// To look at it while nobody has it alone; others may look too.
  case looking
}
