internal import Glibc
import Practice

/// A note on this machine of the erasures that are under way, so that the next start finishes them.
struct ErasureMark {
  private static let name = "erasing"

  let state: LocalState

  var isSet: Bool {
    ((try? state.files.status(of: Self.name, in: state.folder)) ?? nil) != nil
  }

  /// The records of the erasures that are under way; throws `FileError`.
  func pending() throws(FileError) -> Set<RecordID> {
    let bytes = try state.files.contents(of: Self.name, in: state.folder) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return Set(lines.map { RecordID(String($0)) })
  }

  /// Notes more of them on the disk; throws `FileError`.
  func add(_ erasures: [RecordID]) throws(FileError) {
    let all = try pending().union(erasures)
    let text = all.sorted().map { $0.text + "\n" }.joined()
    try state.files.writeWholeFile(
      Self.name, Array(text.utf8), in: state.folder, mode: LocalState.mode)
  }

  /// Takes the note away; throws `FileError`.
  func clear() throws(FileError) {
    guard isSet else { return }
    try state.files.remove(Self.name, in: state.folder)
  }
}
