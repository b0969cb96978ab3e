/// One file of a library, already read: this module never touches the disk.
public struct LibraryFile: Hashable, Sendable {
  /// The path that problems name; its last parts say what kind of file it is.
  public var path: String
  /// What the file holds.
  public var bytes: [UInt8]

  /// Whether it is a scenario wherever it lies.
  public var isScenario: Bool

  /// Whether it is read as a scenario.
  public var isOfScenario: Bool { DocumentKind.of(self)?.isScenario == true }

  /// Makes a file.
  public init(path: String, bytes: [UInt8], isScenario: Bool = false) {
    self.isScenario = isScenario
    self.path = path
    self.bytes = bytes
  }
}
