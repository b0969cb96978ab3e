internal import Glibc

extension Journal {
  /// Writes each line by one call and brings them to the disk, with the file's name if it is new.
  func write(
    _ lines: [JournalLine], to file: OpenFile, tail: JournalTail, in newIn: OpenFile?
  ) throws(JournalFault) {
    var offset = tail.size
    do {
      for line in lines {
        try files.writeOnce(line.line, to: file, at: offset)
        offset += line.line.count
      }
    } catch {
      restore(file, to: tail.size)
      throw .failed(.writeFailed(error))
    }
    do {
      if let newIn {
        try files.sync(file)
        try files.syncFolder(newIn)
      } else {
        try files.syncData(file)
      }
    } catch {
      // A failed sync may have thrown the bytes away and forgotten that it did: never tried again.
      restore(file, to: tail.size)
      throw .unsynced(error)
    }
  }

  /// Opens the file by its name once more and compares what a reader finds there.
  ///
  /// False when the name stands for another file by now, or other bytes.
  func proves(
    _ bytes: [UInt8], at offset: Int, in status: FileStatus
  ) throws(JournalFault) -> Bool {
    do {
      let home = try files.open(store.place.home, in: nil, for: .folder)
      defer { files.close(home) }
      let folder = try files.openFolder(folder.path, in: home)
      defer { files.close(folder) }
      let file = try files.open(name, in: folder, for: .reading)
      defer { files.close(file) }
      let now = try files.status(of: file)
      guard now.isSameFile(as: status), now.links == 1, now.size >= offset + bytes.count else {
        return false
      }
      return try files.bytes(of: file, at: offset, count: bytes.count) == bytes
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR || error.code == ELOOP { return false }
      throw .unsynced(error)
    }
  }

  /// Takes away what was appended, when the rest of its act could not be saved.
  func undo(_ appended: Appended) {
    guard let home = try? files.open(store.place.home, in: nil, for: .folder) else { return }
    defer { files.close(home) }
    guard let folder = try? files.openFolder(folder.path, in: home) else { return }
    defer { files.close(folder) }
    guard let file = try? files.open(name, in: folder, for: .appending) else { return }
    defer { files.close(file) }
    guard let now = try? files.status(of: file), now.isSameFile(as: appended.status) else { return }
    restore(file, to: appended.oldSize)
  }

  /// Lines that stay behind for want of this are never counted: their act has no end.
  func restore(_ file: OpenFile, to size: Int) {
    try? files.truncate(file, to: size)
    try? files.syncData(file)
  }
}
