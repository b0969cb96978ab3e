public import Practice

/// A whole store as it stood: every file of lines byte for byte, and the key slots of a sealed one.
public struct Backup: Sendable {
  /// A file and where it lies below the store's folder.
  public struct File: Hashable, Sendable {
    /// Its path.
    public var path: [String]
    /// What it holds.
    public var bytes: [UInt8]

    /// How many lines it has, a torn one too.
    public var lines: Int {
      bytes.count { $0 == 0x0A } + (bytes.isEmpty || bytes.last == 0x0A ? 0 : 1)
    }
  }

  /// The id of the store.
  public var store: RecordID
  /// What people call it.
  public var name: String
  /// The key of a sealed store; nil for a plain one.
  public var key: DataKey?
  /// The day it was made.
  public var day: Day
  /// Its files, in the order of their paths.
  public var files: [File]

  /// How many lines it has.
  public var lines: Int {
    files.reduce(0) { $0 + ($1.path[0] == KeySlots.folder ? 0 : $1.lines) }
  }

  /// Whether two say the same of the same store, whatever the day.
  public func holdsTheSame(as other: Backup) -> Bool {
    store == other.store && name == other.name && key?.bytes == other.key?.bytes
      && files == other.files
  }

  /// Whether a file may be written at a path below a store's folder: nothing in a backup leads elsewhere.
  static func isPlace(_ path: [String]) -> Bool {
    guard let name = path.last, path.allSatisfy({ isPart($0) }) else { return false }
    switch path.count {
    case 2 where path[0] == KeySlots.folder: return name.hasSuffix(".json")
    case 2:
      return ["people", "sessions", "erasures"].contains(path[0]) && FolderReader.isLines(name)
    case 3:
      return path[0] == "trainees" && Store.trainee(ofFolder: path[1]) != nil
        && FolderReader.isLines(name)
    default: return false
    }
  }

  private static func isPart(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 255
      && !name.utf8.contains { $0 == 0x2F || $0 < 0x20 }
  }
}
