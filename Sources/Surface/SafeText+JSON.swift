extension SafeText {
  /// JSON in which escapes stand for what could move, hide or turn what is on a line; its line feeds
  /// stay.
  ///
  /// Such characters are allowed in strings alone, so it is the same JSON.
  public static func escapedJSON(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isEscaped) else { return json }
    var text = ""
    for scalar in json.unicodeScalars {
      if isEscaped(scalar) {
        for unit in String(scalar).utf16 { text += escape(unit) }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && !scalar.isPlainlyVisible && scalar.isTreacherous
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
