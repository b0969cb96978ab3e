/// What a file is, as far as the store wants to know.
public struct FileStatus: Hashable, Sendable {
  /// What kind of thing has the name.
  public enum Kind: Hashable, Sendable {
    case file, folder, other
  }

  /// File, folder, or a thing that the store does not touch: a link, a pipe, a device.
  public var kind: Kind
  /// The device that the file is on.
  public var device: UInt64
  /// The file's number there.
  public var inode: UInt64
  /// How many names it has.
  public var links: Int
  /// The login that owns it.
  public var owner: UInt32
  /// The permission bits.
  public var mode: UInt32
  /// Its length in bytes.
  public var size: Int

  /// Makes a status.
  public init(
    kind: Kind, device: UInt64, inode: UInt64, links: Int, owner: UInt32, mode: UInt32, size: Int
  ) {
    self.kind = kind
    self.device = device
    self.inode = inode
    self.links = links
    self.owner = owner
    self.mode = mode
    self.size = size
  }

  /// Whether both are one file, not two of the same look.
  public func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}
