/// One immutable line of the store, read.
public struct Record: Hashable, Sendable {
  /// A key that this version does not know, or not wholly, with its value as it stands in the file.
  public struct UnknownKey: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value's JSON, byte for byte.
    public var json: String
    /// Whether the key itself is known, and only its value, or something in it, is not.
    public var isPart: Bool

    /// Makes an unknown key.
    public init(key: String, json: String, isPart: Bool = false) {
      self.key = key
      self.json = json
      self.isPart = isPart
    }
  }

  /// The version of the store's format that this program writes.
  public static let format = 1

  /// The version of the store's format; a later one than ours is shown and not written.
  public var version: Int
  /// Who wrote it: one installation.
  public var writer: String
  /// Its number in the writer's file, from 1.
  public var n: Int
  /// The hybrid clock: 48 bits of milliseconds, 16 of counter.
  public var stamp: UInt64
  /// Its id.
  public var id: RecordID
  /// When it was seen, with the local offset.
  public var at: Timestamp
  /// Who says so, as a person's id.
  public var by: RecordID
  /// The action it belongs to.
  public var act: RecordID
  /// The last record of the action, without which this one does not count.
  public var partOf: RecordID?
  /// What it says.
  public var content: Content
  /// Keys to be kept.
  public var unknown: [UnknownKey]
  /// Whether its check failed: shown and marked, never dropped.
  public var isDamaged: Bool

  /// Makes a record.
  public init(
    writer: String, n: Int, stamp: UInt64, id: RecordID, at: Timestamp, by: RecordID,
    act: RecordID, partOf: RecordID? = nil, content: Content, unknown: [UnknownKey] = [],
    isDamaged: Bool = false, version: Int = 1
  ) {
    self.version = version
    self.writer = writer
    self.n = n
    self.stamp = stamp
    self.id = id
    self.at = at
    self.by = by
    self.act = act
    self.partOf = partOf
    self.content = content
    self.unknown = unknown
    self.isDamaged = isDamaged
  }

  /// The order of the store: clock, writer, id; file times are never trusted.
  public static func precedes(_ one: Record, _ other: Record) -> Bool {
    if one.stamp != other.stamp { return one.stamp < other.stamp }
    if one.writer != other.writer { return one.writer < other.writer }
    return one.id < other.id
  }
}
