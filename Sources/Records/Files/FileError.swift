internal import Glibc

/// A call on a file that failed.
public struct FileError: Error, Hashable, Sendable {
  /// The system's number for what went wrong.
  public var code: Int32
  /// The call: `write`, `fdatasync`.
  public var call: String
  /// What it was called on.
  public var path: String

  /// Makes a failure.
  public init(code: Int32, call: String, path: String) {
    self.code = code
    self.call = call
    self.path = path
  }

  /// What went wrong, in words that end a sentence: the disk is full.
  public var cause: String {
    switch code {
    case ENOSPC: "the disk is full"
    case EDQUOT: "the quota for this login is used up"
    case EACCES, EPERM: "this login has no permission for it"
    case EROFS: "the disk is read-only"
    case EIO: "the disk reports a fault"
    case EFBIG: "the file may not grow further"
    case ENOENT: "there is nothing of that name"
    case ELOOP: "it is a link, and links are not followed"
    case ENOTDIR: "it is not a folder"
    case EXDEV:
      "a passphrase was set, and its records lie in a sealed store now; start ontherun again"
    case EMFILE, ENFILE: "too many files are open"
    case ESTALE: "the share it lies on was mounted anew"
    default: FileError.systemWords(for: code)
    }
  }

  /// Whether there is something of that name already.
  public var isAlreadyThere: Bool { code == EEXIST }

  /// Whether there was no space, or the disk could not do it: the name itself is not to blame.
  public var isFullOrFaulty: Bool { [ENOSPC, EDQUOT, EIO, EFBIG].contains(code) }

  /// Whether this login may not do it, and another could.
  public var isForbidden: Bool { code == EACCES || code == EPERM }

  private static func systemWords(for code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 128)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
