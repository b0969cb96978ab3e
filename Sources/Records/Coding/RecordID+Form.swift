import Practice

extension RecordID {
  /// Whether it is a UUID in lower case: nothing else may become the name of a folder.
  var isWellFormed: Bool {
    let bytes = text.utf8
    guard bytes.count == 36 else { return false }
    var place = 0
    for byte in bytes {
      let isDash = place == 8 || place == 13 || place == 18 || place == 23
      guard isDash ? byte == UInt8(ascii: "-") : Hexadecimal.digit(byte) != nil else {
        return false
      }
      place += 1
    }
    return true
  }
}
