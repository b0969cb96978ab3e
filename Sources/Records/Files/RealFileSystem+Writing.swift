internal import Glibc

extension RealFileSystem {
  /// Reads until the buffer is full or the file ends; throws `FileError`.
  public func read(
    _ file: OpenFile, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(FileError) -> Int {
    var filled = 0
    while filled < buffer.count, let base = buffer.baseAddress {
      let count = try Self.call("read", file.path) {
        pread(file.descriptor, base + filled, buffer.count - filled, off_t(offset + filled))
      }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Writes once; throws `FileError`.
  public func write(
    _ file: OpenFile, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(FileError) -> Int {
    // On a file opened for appending Linux writes at the end, whatever the offset says.
    try Self.call("write", file.path) {
      pwrite(file.descriptor, bytes.baseAddress, bytes.count, off_t(offset))
    }
  }

  /// Cuts a file; throws `FileError`.
  public func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    try Self.call("ftruncate", file.path) { ftruncate(file.descriptor, off_t(length)) }
  }

  /// Calls `fdatasync`; throws `FileError`.
  public func syncData(_ file: OpenFile) throws(FileError) {
    try Self.call("fdatasync", file.path) { fdatasync(file.descriptor) }
  }

  /// Calls `fsync`; throws `FileError`.
  public func sync(_ file: OpenFile) throws(FileError) {
    try Self.call("fsync", file.path) { fsync(file.descriptor) }
  }

  /// Sets the permission bits; throws `FileError`.
  public func setMode(_ mode: UInt32, of file: OpenFile) throws(FileError) {
    try Self.call("fchmod", file.path) { fchmod(file.descriptor, mode) }
  }

  /// Reserves room beyond the end of a file; throws `FileError`.
  public func reserve(_ length: Int, for file: OpenFile) throws(FileError) {
    let keepSize: Int32 = 1  // FALLOC_FL_KEEP_SIZE
    guard let fallocate = Self.fallocate else {
      throw FileError(code: ENOSYS, call: "fallocate", path: file.path)
    }
    try Self.call("fallocate", file.path) {
      fallocate(file.descriptor, keepSize, 0, off_t(length))
    }
  }

  private typealias Fallocate = @convention(c) (Int32, Int32, off_t, off_t) -> Int32

  /// Glibc's module leaves it out, as it does all that Linux alone has: hence found by its name.
  private static let fallocate: Fallocate? = dlsym(nil, "fallocate").map {
    unsafeBitCast($0, to: Fallocate.self)
  }

  /// Gives a file another name in its folder; throws `FileError`.
  public func rename(
    _ name: String, to newName: String, in folder: OpenFile, replacing: Bool
  ) throws(FileError) {
    let parent = folder.descriptor
    let path = "\(folder.path)/\(newName)"
    if replacing {
      try Self.call("rename", path) { renameat(parent, name, parent, newName) }
    } else {
      // Two names for a moment: unlike a check and a rename, nobody can come between.
      do {
        try Self.call("link", path) { linkat(parent, name, parent, newName, 0) }
      } catch {
        // Some shares and sticks know no second name.
        guard error.code == EPERM || error.code == EOPNOTSUPP else { throw error }
        if try status(of: newName, in: folder) != nil {
          throw FileError(code: EEXIST, call: "link", path: path)
        }
        try Self.call("rename", path) { renameat(parent, name, parent, newName) }
        return
      }
      try Self.call("unlink", "\(folder.path)/\(name)") { unlinkat(parent, name, 0) }
    }
  }

  /// Removes a name; throws `FileError`.
  public func remove(_ name: String, in folder: OpenFile) throws(FileError) {
    try Self.call("unlink", "\(folder.path)/\(name)") { unlinkat(folder.descriptor, name, 0) }
  }

  /// Tries for the lock every two milliseconds; throws `FileError`.
  public func lock(
    _ file: OpenFile, _ use: LockUse, within patience: Duration
  ) throws(FileError) -> Bool {
    let openFileLock: Int32 = 37  // F_OFD_SETLK: the lock is the open file's, not the process's
    let end = ContinuousClock.now + patience
    while true {
      var wanted = flock()
      wanted.l_type = Int16(use == .owning ? F_WRLCK : F_RDLCK)
      wanted.l_whence = Int16(SEEK_SET)
      if fcntl(file.descriptor, openFileLock, &wanted) != -1 { return true }
      let code = errno
      guard code == EAGAIN || code == EACCES || code == EINTR else {
        throw FileError(code: code, call: "lock", path: file.path)
      }
      guard ContinuousClock.now < end else { return false }
      var pause = timespec(tv_sec: 0, tv_nsec: 2_000_000)
      nanosleep(&pause, nil)
    }
  }
}
