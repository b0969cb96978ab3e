/// A file or folder that is open, with the path by which messages speak of it.
public struct OpenFile: Hashable, Sendable {
  /// The number the system gave it.
  public let descriptor: Int32
  /// Where it was found.
  public let path: String

  /// Makes an open file of what a file system opened.
  public init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }
}

/// What a file is opened for.
public enum FileUse: Hashable, Sendable {
  /// A folder, to work below it.
  case folder
  /// A file that is there, to read it.
  case reading
  /// A file that is there, to read it and write at its end.
  case appending
  /// A file that is there, to read it and write anywhere.
  case updating
  /// A file that is not there yet, to write at its end.
  case creating
  /// A file that is not there yet, to write anywhere.
  case creatingForUpdates
}
