/// What lies in a store's folder and beside it, as it was found: facts, without a word of any record.
///
/// Paths are below the store's folder.
public struct StoreInventory: Hashable, Sendable {
  /// Whose folder a path is below.
  public enum Root: Hashable, Sendable {
    /// The store's.
    case store
    /// The one that was named, where the store was moved into a sealed one below it.
    case above
    /// That of what this login keeps on this machine.
    case state
  }

  /// A file or folder; the root itself has an empty path.
  public struct Item: Hashable, Sendable {
    /// Whose folder it is below.
    public var root: Root
    /// Its path there.
    public var path: [String]
    /// Whether it is a folder.
    public var isFolder = false
  }

  /// A line of a file, counted from 1.
  public struct Place: Hashable, Sendable {
    /// The file.
    public var file: String
    /// The line.
    public var line: Int
  }

  /// So many lines of a writer in a folder, copies included.
  public struct Count: Hashable, Sendable {
    /// The folder.
    public var folder: String
    /// The writer.
    public var writer: String
    /// How many lines.
    public var lines: Int
  }

  /// How many lines there are, by folder and writer.
  public var counts: [Count] = []
  /// Lines that can be read and whose check fails.
  public var damaged: [Place] = []
  /// Lines that cannot be read.
  public var unreadable: [Place] = []
  /// Lines of a sealed store that were never sealed.
  public var refused: [Place] = []
  /// Lines whose stamp is over a day ahead.
  public var ahead: [Place] = []
  /// Lines of a later version.
  public var newer: [Place] = []
  /// Files of this writer's whose last line was torn off.
  public var torn: [String] = []
  /// Files of others whose last line is still arriving.
  public var arriving: [String] = []
  /// Copies that a file replicator made when two computers wrote.
  public var copies: [String] = []
  /// What a file replicator has not brought whole.
  public var partial: [String] = []
  /// Files in the making that a kill of ours left.
  public var leftOvers: [Item] = []
  /// Files in the making of others.
  public var othersInMaking: [String] = []
  /// Names that differ only in their case.
  public var twins: [[String]] = []
  /// What is none of the store's.
  public var strays: [String] = []
  /// Files and folders that others may open, or their owner may not.
  public var open: [Item] = []
  /// What belongs to another login.
  public var foreign: [Item] = []
  /// What could not be read at all.
  public var leftOut: [StoreReading.Skipped] = []

  /// Makes an empty one.
  public init() {}

  /// The writers that have lines in the store, by name.
  public var writers: [String] { Set(counts.map(\.writer)).sorted() }
}
