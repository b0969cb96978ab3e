internal import Glibc

/// What to do about a write that failed.
enum FileAdvice {
  static func sentence(for error: FileError) -> String {
    switch error.code {
    case ENOSPC, EDQUOT, EFBIG: "Make room and save again."
    case EACCES, EPERM, EROFS: "Ask whoever looks after this computer, and save again."
    default: "Save again; if it fails again, have the disk looked at."
    }
  }
}
