/// A line that could not be read: shown as it stands, never dropped.
public struct DamagedLine: Hashable, Sendable {
  /// The file.
  public var file: String
  /// Its number in the file, from 1.
  public var number: Int
  /// What stands there.
  public var text: String

  /// Makes a damaged line.
  public init(file: String, number: Int, text: String) {
    self.file = file
    self.number = number
    self.text = text
  }
}
