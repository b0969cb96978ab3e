public import Practice

/// What was found in a folder of the store.
public struct StoreReading: Hashable, Sendable {
  /// A file that was left out.
  public struct Skipped: Hashable, Sendable {
    /// The file.
    public var file: String
    /// What the system said.
    public var error: FileError

    /// Makes the note.
    public init(file: String, error: FileError) {
      self.file = file
      self.error = error
    }

    /// Why, in words that end a sentence.
    public var why: String { error.cause }
  }

  /// Lines of a writer that were there before and are gone, without having been erased.
  public struct Loss: Hashable, Sendable {
    /// The folder.
    public var folder: StoreFolder
    /// The writer.
    public var writer: String
    /// How many lines at least.
    public var lines: Int

    /// Makes the note.
    public init(folder: StoreFolder, writer: String, lines: Int) {
      self.folder = folder
      self.writer = writer
      self.lines = lines
    }

    /// The writer's name as screens show it.
    public var place: String { WriterName.place(of: writer) }
  }

  /// Every record once, by stamp, writer and id; those whose check failed are marked.
  public var records: [Record] = []
  /// The ids of lines that were erased.
  public var erased: Set<RecordID> = []
  /// Lines that could not be read.
  public var damaged: [DamagedLine] = []
  /// Files of others whose last line is still arriving.
  public var arriving: [String] = []
  /// Files that were left out: links, pipes, files that could not be read.
  public var skipped: [Skipped] = []
  /// What was there before and is gone.
  public var losses: [Loss] = []
  var marks: [String: Seen.Mark] = [:]

  /// The records whose stamp is over a day ahead of a moment: their clock was wrong.
  public func recordsAhead(of now: Instant) -> [Record] {
    let limit = UInt64(max(0, now.milliseconds + HybridClock.patience)) << 16
    return records.filter { $0.stamp > limit }
  }
}
