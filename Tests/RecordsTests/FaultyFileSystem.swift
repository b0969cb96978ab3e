import Glibc
import Records
import Synchronization

/// The real files, with one thing going wrong at the k-th call.
final class FaultyFileSystem: FileSystem {
  enum Fault: Sendable {
    /// Nothing goes wrong; the calls are counted.
    case none
    /// The program is gone before the call is made; nothing is executed after it.
    case kill(at: Int)
    /// The call fails, once or from then on.
    case fail(at: Int, code: Int32, isLasting: Bool)
    /// The first write from the call on writes a half, once or from then on.
    case shorten(at: Int, isLasting: Bool)
    /// Something happens outside before the call is made.
    case meanwhile(at: Int, @Sendable () -> Void)
    /// Somebody else holds the lock that the call asks for, and soon lets go: who waits gets it.
    case hold(at: Int)
  }

  private struct State {
    var count = 0
    var calls: [String] = []
    var open: Set<Int32> = []
    var isKilled = false
    var wasShortened = false
  }

  private enum Step {
    case go, shorten
    case fail(Int32)
  }

  private let real = RealFileSystem()
  private let fault: Fault
  private let state = Mutex(State())

  init(_ fault: Fault = .none) {
    self.fault = fault
  }

  /// The names of the calls so far.
  var calls: [String] { state.withLock { $0.calls } }
  /// How many calls there were so far.
  var count: Int { state.withLock { $0.count } }

  private func step(_ call: String, _ path: String) throws(FileError) -> Bool {
    let (count, isKilled) = state.withLock { state in
      state.count += 1
      state.calls.append(call)
      return (state.count, state.isKilled)
    }
    if isKilled { throw FileError(code: 0, call: "killed", path: path) }
    switch fault {
    case .none: return false
    case .kill(let at):
      guard count == at else { return false }
      state.withLock { state in
        state.isKilled = true
        for descriptor in state.open { Glibc.close(descriptor) }
      }
      throw FileError(code: 0, call: "killed", path: path)
    case .fail(let at, let code, let isLasting):
      guard count == at || (isLasting && count > at) else { return false }
      throw FileError(code: code, call: call, path: path)
    case .shorten(let at, let isLasting):
      guard call == "write", count >= at else { return false }
      return state.withLock { state in
        defer { state.wasShortened = true }
        return isLasting || !state.wasShortened
      }
    case .meanwhile(let at, let happens):
      if count == at { happens() }
      return false
    case .hold(let at): return call == "lock" && count == at
    }
  }

  func open(_ name: String, in folder: OpenFile?, for use: FileUse) throws(FileError) -> OpenFile {
    _ = try step("open", name)
    let file = try real.open(name, in: folder, for: use)
    state.withLock { _ = $0.open.insert(file.descriptor) }
    return file
  }

  func close(_ file: OpenFile) {
    let isGone = state.withLock { state in
      state.open.remove(file.descriptor)
      return state.isKilled
    }
    if !isGone { real.close(file) }
  }

  func status(of file: OpenFile) throws(FileError) -> FileStatus {
    _ = try step("fstat", file.path)
    return try real.status(of: file)
  }

  func status(of name: String, in folder: OpenFile) throws(FileError) -> FileStatus? {
    _ = try step("fstatat", name)
    return try real.status(of: name, in: folder)
  }

  func list(_ folder: OpenFile) throws(FileError) -> [String] {
    _ = try step("list", folder.path)
    return try real.list(folder)
  }

  func makeFolder(_ name: String, in folder: OpenFile?) throws(FileError) {
    _ = try step("mkdir", name)
    try real.makeFolder(name, in: folder)
  }

  func obstacleToWriting(in folder: OpenFile) -> FileError? {
    do throws(FileError) {
      _ = try step("access", folder.path)
      return real.obstacleToWriting(in: folder)
    } catch {
      return error
    }
  }

  func read(
    _ file: OpenFile, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(FileError) -> Int {
    _ = try step("read", file.path)
    return try real.read(file, into: buffer, at: offset)
  }

  func write(
    _ file: OpenFile, _ bytes: UnsafeRawBufferPointer, at offset: Int
  ) throws(FileError) -> Int {
    let isShort = try step("write", file.path)
    let part = UnsafeRawBufferPointer(rebasing: bytes[..<(isShort ? bytes.count / 2 : bytes.count)])
    return try real.write(file, part, at: offset)
  }

  func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    _ = try step("ftruncate", file.path)
    try real.truncate(file, to: length)
  }

  func syncData(_ file: OpenFile) throws(FileError) {
    _ = try step("fdatasync", file.path)
  }

  func sync(_ file: OpenFile) throws(FileError) {
    _ = try step("fsync", file.path)
  }

  func setMode(_ mode: UInt32, of file: OpenFile) throws(FileError) {
    _ = try step("fchmod", file.path)
    try real.setMode(mode, of: file)
  }

  func reserve(_ length: Int, for file: OpenFile) throws(FileError) {
    _ = try step("fallocate", file.path)
    try real.reserve(length, for: file)
  }

  func rename(
    _ name: String, to newName: String, in folder: OpenFile, replacing: Bool
  ) throws(FileError) {
    _ = try step("rename", newName)
    try real.rename(name, to: newName, in: folder, replacing: replacing)
  }

  func remove(_ name: String, in folder: OpenFile) throws(FileError) {
    _ = try step("unlink", name)
    try real.remove(name, in: folder)
  }

  func lock(
    _ file: OpenFile, _ use: LockUse, within patience: Duration
  ) throws(FileError) -> Bool {
    if try step("lock", file.path), patience <= .zero { return false }
    return try real.lock(file, use, within: patience)
  }
}
