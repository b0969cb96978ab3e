internal import Glibc

extension Journal {
  /// Opens the folder, making it where it is missing.
  func openFolder() throws(JournalFault) -> OpenFile {
    try writing { () throws(FileError) in
      let home = try files.open(store.place.home, in: nil, for: .folder)
      defer { files.close(home) }
      // An empty folder where a share should be mounted is not the store.
      guard try files.status(of: Store.file, in: home) != nil else {
        throw FileError(code: ENOENT, call: "open", path: "\(home.path)/\(Store.file)")
      }
      // Somebody set a passphrase while this program ran: nothing is written beside the sealed store.
      guard try files.status(of: MovedNote.file, in: home) == nil else {
        throw FileError(code: EXDEV, call: "open", path: "\(home.path)/\(MovedNote.file)")
      }
      return try files.openOrMakeFolder(folder.path, in: home, mode: Store.folderMode)
    }
  }

  /// Opens the file, making it where it is missing and was never there.
  func openFile(
    in folder: OpenFile, seen: Seen.Mark?
  ) throws(JournalFault) -> (file: OpenFile, isNew: Bool) {
    do {
      return (try files.open(name, in: folder, for: .appending), false)
    } catch {
      switch error.code {
      case ENOENT: break
      case ELOOP, EISDIR, ENXIO, EACCES, EPERM: throw .foreign(why: error.cause)
      default: throw .failed(.writeFailed(error))
      }
    }
    if let seen, seen.n > 0 { throw .foreign(why: "it is gone") }
    return try writing { () throws(FileError) in
      let file = try files.open(name, in: folder, for: .creating)
      if try files.status(of: file).mode != Store.fileMode {
        try files.setMode(Store.fileMode, of: file)
      }
      return (file, true)
    }
  }

  /// A second name would carry our lines into a file that somebody else keeps.
  ///
  /// Nil when the file has no name any more: another one took it since it was opened.
  func checkedStatus(of file: OpenFile) throws(JournalFault) -> FileStatus? {
    let status = try reading { () throws(FileError) in try files.status(of: file) }
    guard status.kind == .file else { throw .foreign(why: "it is no file") }
    guard status.links > 0 else { return nil }
    guard status.links == 1 else { throw .foreign(why: "it has a second name") }
    guard status.owner == store.place.uid else { throw .foreign(why: "another login owns it") }
    return status
  }

  /// Makes the end of the file one where a line can follow.
  ///
  /// A line that lacks its line feed gets it; a torn one goes to quarantine. Damage before that is
  /// left as it is.
  func repair(_ tail: inout JournalTail, of file: OpenFile) throws(JournalFault) {
    guard !tail.fragment.isEmpty else { return }
    var coding = RecordCoding()
    let line = opening.read(tail.fragment.span, &coding)
    let size = tail.size
    if line.isSound {
      try writing { () throws(FileError) in
        try files.writeOnce([0x0A], to: file, at: size)
        try files.syncData(file)
      }
      tail.size += 1
      if line.writer == writer, let n = line.n { tail.n = n }
      if let stamp = line.stamp { tail.stamp = stamp }
    } else {
      let fragment = tail.fragment
      try writing { () throws(FileError) in
        try Quarantine(state: state).keep(fragment, folder: folder, writer: writer)
        try files.truncate(file, to: size - fragment.count)
        try files.sync(file)
      }
      tail.size -= fragment.count
    }
    tail.fragment = []
  }
}
