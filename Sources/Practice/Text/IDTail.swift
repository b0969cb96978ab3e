/// An id as people type it: whole, or its last four or more digits.
public struct IDTail: Hashable, Sendable {
  private let digits: String

  /// Takes what was typed; nil when it cannot be an id.
  public init?(_ typed: String) {
    let digits = typed.lowercased().filter { $0 != "-" && $0 != "…" }
    guard (4...32).contains(digits.utf8.count), digits.allSatisfy(\.isHexDigit) else { return nil }
    self.digits = digits
  }

  /// The bytes in which such an id ends in a line: what comes after its last dash, at most.
  public var bytes: [UInt8] { Array("\(digits.suffix(12))\"".utf8) }

  /// Whether an id ends so.
  public func matches(_ id: RecordID) -> Bool {
    id.text.filter { $0 != "-" }.hasSuffix(digits)
  }
}
