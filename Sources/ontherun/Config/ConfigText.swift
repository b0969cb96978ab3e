import Practice

/// The configuration as text, with one setting changed and every other line as it was.
enum ConfigText {
  /// Returns the text with a setting in it.
  static func setting(_ entry: ConfigEntry, to value: String, in text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    let line = "\(entry.key): \(written(value))"
    if let place = lines.firstIndex(where: { $0.hasPrefix("\(entry.key):") }) {
      lines[place] = line
    } else {
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// In quotes where YAML might read something else into it.
  private static func written(_ value: String) -> String {
    let isPlain = value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return isPlain && !value.hasPrefix("-")
      ? value : "'\(value.replacing("'", with: "''"))'"
  }
}
