/// Writes JSON as the store and `--json` have it: no spaces, UTF-8 as typed, commas by itself.
public struct JSONWriter: Sendable {
  /// What is written so far.
  public private(set) var bytes: [UInt8] = []

  /// Makes an empty writer.
  public init() {}

  /// What is written so far, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object as a value: of its own, or in an array.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    members(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes an array as a value: of its own, or in an array.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    elements(&self)
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes a string as a value: of its own, or in an array.
  public mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a value that is JSON already.
  public mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
  }

  /// Ends a line, so that several objects become JSON Lines.
  public mutating func endLine() {
    bytes.append(0x0A)
  }

  /// Writes the comma before a value, unless it is the first of its kind.
  private mutating func separate() {
    // Every value ends in another byte than these, so the last one tells whether one came before.
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), 0x0A: break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    // Words are appended whole; a character that needs an escape is rare, and taken by itself.
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let end = bytes.withUnsafeBufferPointer { JSONText.plain($0, from: start).end }
    if end < bytes.count { escapeAll(from: start) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escapeAll(from start: Int) {
    let words = bytes[start...]
    bytes.removeSubrange(start...)
    for byte in words {
      let isPlain = byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
      if isPlain { bytes.append(byte) } else { escape(byte) }
    }
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      bytes.append(contentsOf: Array("u00".utf8))
      let digits = String(byte, radix: 16)
      if digits.utf8.count == 1 { bytes.append(UInt8(ascii: "0")) }
      bytes.append(contentsOf: digits.utf8)
    }
  }

  fileprivate mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
  }
}

extension JSONWriter {
  /// Writes a member that is a string.
  public mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  /// Writes a member that is a string, or nothing at all where there is none.
  public mutating func member(_ key: String, ifPresent value: String?) {
    if let value { member(key, value) }
  }

  /// Writes a member that is a string or null.
  public mutating func member(_ key: String, orNull value: String?) {
    self.key(key)
    if let value { string(value) } else { raw("null") }
  }

  /// Writes a member that is a whole number.
  public mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    raw(String(value))
  }

  /// Writes a member that is true or false.
  public mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    raw(value ? "true" : "false")
  }

  /// Writes a member whose value is JSON already.
  public mutating func member(_ key: String, json: String) {
    self.key(key)
    raw(json)
  }

  /// Writes a member that is an object.
  public mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    self.key(key)
    object(members)
  }

  /// Writes a member that is an array.
  public mutating func array(_ key: String, _ elements: (inout JSONWriter) -> Void) {
    self.key(key)
    array(elements)
  }

  /// Writes a member that is an array of strings.
  public mutating func member(_ key: String, strings: [String]) {
    array(key) { elements in
      for text in strings { elements.string(text) }
    }
  }
}
