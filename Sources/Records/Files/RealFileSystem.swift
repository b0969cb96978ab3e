internal import Glibc

/// The files of this machine.
public struct RealFileSystem: FileSystem {
  /// Makes the file system of this machine.
  public init() {}

  /// Opens, never through a link; throws `FileError`.
  public func open(
    _ name: String, in folder: OpenFile?, for use: FileUse
  ) throws(FileError) -> OpenFile {
    let path = folder.map { "\($0.path)/\(name)" } ?? name
    let parent = folder?.descriptor ?? AT_FDCWD
    let flags = use.flags | O_CLOEXEC | O_NOFOLLOW
    let descriptor = try Self.call("open", path) { openat(parent, name, flags, 0o600) }
    return OpenFile(descriptor: descriptor, path: path)
  }

  /// Closes a file and gives up its locks.
  public func close(_ file: OpenFile) {
    _ = Glibc.close(file.descriptor)
  }

  /// Asks `fstat`; throws `FileError`.
  public func status(of file: OpenFile) throws(FileError) -> FileStatus {
    var found = stat()
    try Self.call("fstat", file.path) { fstat(file.descriptor, &found) }
    return FileStatus(found)
  }

  /// Asks `fstatat` without following a link; throws `FileError`.
  public func status(of name: String, in folder: OpenFile) throws(FileError) -> FileStatus? {
    var found = stat()
    do {
      try Self.call("fstatat", "\(folder.path)/\(name)") {
        fstatat(folder.descriptor, name, &found, AT_SYMLINK_NOFOLLOW)
      }
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
    return FileStatus(found)
  }

  /// Reads the names of a folder; throws `FileError`.
  public func list(_ folder: OpenFile) throws(FileError) -> [String] {
    // A second descriptor, because closing the stream closes the one it reads.
    let copy = try Self.call("open", folder.path) {
      openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(copy) else {
      let code = errno
      _ = Glibc.close(copy)
      throw FileError(code: code, call: "opendir", path: folder.path)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileError(code: errno, call: "readdir", path: folder.path) }
        return names.sorted()
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  /// Makes a folder with mode 0700 less the umask; throws `FileError`.
  public func makeFolder(_ name: String, in folder: OpenFile?) throws(FileError) {
    let path = folder.map { "\($0.path)/\(name)" } ?? name
    try Self.call("mkdir", path) { mkdirat(folder?.descriptor ?? AT_FDCWD, name, 0o700) }
  }

  /// Asks whether the effective login may write there.
  public func obstacleToWriting(in folder: OpenFile) -> FileError? {
    do {
      try Self.call("access", folder.path) {
        faccessat(folder.descriptor, ".", W_OK | X_OK, AT_EACCESS)
      }
      return nil
    } catch {
      return error
    }
  }

  /// Repeats a call that a signal broke off, and turns -1 into an error.
  @discardableResult
  static func call<Number: SignedInteger>(
    _ name: String, _ path: @autoclosure () -> String, _ body: () -> Number
  ) throws(FileError) -> Number {
    while true {
      let result = body()
      if result != -1 { return result }
      guard errno == EINTR else { throw FileError(code: errno, call: name, path: path()) }
    }
  }
}

extension FileUse {
  /// A pipe under the name of a file must not hold us up: hence no blocking.
  fileprivate var flags: Int32 {
    switch self {
    case .folder: O_RDONLY | O_DIRECTORY
    case .reading: O_RDONLY | O_NONBLOCK | O_NOCTTY
    case .appending: O_RDWR | O_APPEND | O_NONBLOCK | O_NOCTTY
    case .updating: O_RDWR | O_NONBLOCK | O_NOCTTY
    case .creating: O_RDWR | O_APPEND | O_CREAT | O_EXCL
    case .creatingForUpdates: O_RDWR | O_CREAT | O_EXCL
    }
  }
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    let kind: Kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    self.init(
      kind: kind, device: UInt64(found.st_dev), inode: UInt64(found.st_ino),
      links: Int(found.st_nlink), owner: found.st_uid, mode: found.st_mode & 0o7777,
      size: Int(found.st_size))
  }
}
