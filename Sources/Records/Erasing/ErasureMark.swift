internal import Glibc

/// A note on this machine that an erasure is under way, so that the next start finishes it.
struct ErasureMark {
  private static let name = "erasing"

  let state: LocalState

  var isSet: Bool {
    ((try? state.files.status(of: Self.name, in: state.folder)) ?? nil) != nil
  }

  /// Notes it on the disk; throws `FileError`.
  func set() throws(FileError) {
    try state.files.writeWholeFile(Self.name, [0x0A], in: state.folder, mode: LocalState.mode)
  }

  /// Takes the note away; throws `FileError`.
  func clear() throws(FileError) {
    guard isSet else { return }
    try state.files.remove(Self.name, in: state.folder)
  }
}
