internal import Glibc
public import Practice

extension Store {
  /// The folders into which this installation wrote since a moment, the people's first.
  ///
  /// Reads the end of each of its own files. Throws `StoreError.readFailed`.
  public func foldersWritten(since moment: Instant) throws(StoreError) -> [StoreFolder] {
    guard let device = try device() else { return [] }
    let stamp = UInt64(max(0, moment.milliseconds)) << 16
    let folders =
      [.people, .sessions, .erasures] + (try trainees()).map { StoreFolder.trainee($0) }
    return try readingFiles { home throws(FileError) in
      var written: [StoreFolder] = []
      for folder in folders {
        let last = try lastStamp(of: [device.writer] + device.past, folder, in: home)
        if let last, last >= stamp { written.append(folder) }
      }
      return written
    }
  }

  private func lastStamp(
    of writers: [String], _ folder: StoreFolder, in home: OpenFile
  ) throws(FileError) -> UInt64? {
    var last: UInt64?
    for path in try paths(of: folder, in: home) {
      let opened: OpenFile
      do {
        opened = try files.openFolder(path, in: home)
      } catch {
        if error.code == ENOENT || error.code == ELOOP || error.code == ENOTDIR { continue }
        throw error
      }
      defer { files.close(opened) }
      for writer in writers {
        guard let file = try? files.open("\(writer).jsonl", in: opened, for: .reading) else {
          continue
        }
        defer { files.close(file) }
        let status = try files.status(of: file)
        guard status.kind == .file else { continue }
        let tail = try JournalTail.read(
          file, size: status.size, writer: writer, files,
          LineOpening(seal: seal, folder: folder.name))
        last = [last, tail.stamp].compactMap { $0 }.max()
      }
    }
    return last
  }
}
