internal import Glibc

extension FileSystem {
  /// Reads a part of a file, which may be shorter than asked for; throws `FileError`.
  public func bytes(of file: OpenFile, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 0)) { buffer, filled in
      do throws(FileError) {
        filled = try read(file, into: UnsafeMutableRawBufferPointer(buffer), at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes bytes by one call; throws `FileError`, `EIO` when only a part went in.
  func writeOnce(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileError) {
    var result = Result<Int, FileError>.success(0)
    bytes.withUnsafeBytes { buffer in
      do throws(FileError) {
        result = .success(try write(file, buffer, at: offset))
      } catch {
        result = .failure(error)
      }
    }
    guard try result.get() == bytes.count else {
      // The system tells the reason only when asked again, which would hide how far it came.
      throw FileError(code: ENOSPC, call: "write", path: file.path)
    }
  }

  /// Reads a small file whole, nil where there is none; throws `FileError`, `EFBIG` over the limit.
  func contents(
    of name: String, in folder: OpenFile, atMost limit: Int = 16 << 20
  ) throws(FileError) -> [UInt8]? {
    let file: OpenFile
    do {
      file = try open(name, in: folder, for: .reading)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
    defer { close(file) }
    let status = try status(of: file)
    guard status.kind == .file else {
      throw FileError(code: EINVAL, call: "open", path: file.path)
    }
    guard status.size <= limit else { throw FileError(code: EFBIG, call: "read", path: file.path) }
    return try bytes(of: file, at: 0, count: status.size)
  }
}
