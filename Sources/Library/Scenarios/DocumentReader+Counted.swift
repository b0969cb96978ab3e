extension DocumentReader {
  /// The number that a key names; nil where it is none.
  mutating func number(_ fields: Fields, _ key: String, within range: ClosedRange<Int>) -> Int? {
    guard let node = fields[key], let text = text(node, called: key.quoted, .cited) else {
      return nil
    }
    let number = Int(text)
    if isChecking, !(number.map(range.contains) ?? false) {
      log.add(
        line: node.line,
        "\(key.quoted) is \(text.quoted); write a number from \(range.lowerBound) to "
          + "\(range.upperBound).")
    }
    return number
  }

  /// The texts that a key lists, so many of them.
  mutating func items(
    _ fields: Fields, _ key: String, _ form: TextForm, count range: ClosedRange<Int>
  ) -> [String] {
    checkCount(of: fields, key, range)
    return list(fields, key).compactMap { text($0, called: "An item of \(key.quoted)", form) }
  }

  /// Reports a list that is too short or too long.
  mutating func checkCount(of fields: Fields, _ key: String, _ range: ClosedRange<Int>) {
    guard isChecking, let node = fields[key], case .list(let items) = node.value,
      !range.contains(items.count)
    else { return }
    let wanted =
      range.count == 1
      ? "exactly \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    log.add(line: node.line, "\(key.quoted) has \(items.count); write \(wanted).")
  }

  /// The id that a key names, looked up later where a target is given.
  mutating func id(_ fields: Fields, _ key: String, of target: Reference.Target?) -> String? {
    guard let node = fields[key], let id = id(node, called: key.quoted) else { return nil }
    if let target { refer(to: target, id, line: node.line) }
    return id
  }
}
