/// Swift source that holds a text.
enum SwiftLiteral {
  /// A constant of one literal, which compiles at once however long it is; an array of bytes does not.
  static func source(naming name: String, text: String) -> String {
    """
    // Packed from Prompts/ and Scenarios/ at build time; edit those instead.
    let \(name): StaticString = "\(escaped(text))"

    """
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case _ where scalar.properties.generalCategory == .control:
        escaped += "\\u{\(String(scalar.value, radix: 16))}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
