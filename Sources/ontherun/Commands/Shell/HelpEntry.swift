/// An argument or option as a help message lists it.
struct HelpEntry: Hashable, Sendable {
  /// The argument itself: `--since <since>`.
  var label: String
  /// What it is for.
  var words: String

  /// Those listed in a message that was made so wide that nothing in it is wrapped.
  static func all(in message: String) -> [HelpEntry] {
    var entries: [HelpEntry] = []
    var isListing = false
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasSuffix(":"), !line.hasPrefix(" ") {
        isListing = line == "ARGUMENTS:" || line.hasSuffix("OPTIONS:")
        continue
      }
      guard isListing, line.hasPrefix("  ") else { continue }
      let body = line.dropFirst(2)
      guard !body.hasPrefix(" ") else {
        // A long label has its words on the line below.
        let words = body.drop { $0 == " " }
        if let last = entries.indices.last { entries[last].words += words }
        continue
      }
      let label = body.prefix(upTo: Self.gap(in: body))
      let words = body.dropFirst(label.count).drop { $0 == " " }
      entries.append(HelpEntry(label: String(label), words: String(words)))
    }
    return entries.filter { !$0.label.contains("--help") && $0.label != "--version" }
  }

  /// Where the label ends: at two spaces, since it may have single ones in it.
  private static func gap(in body: Substring) -> Substring.Index {
    var index = body.startIndex
    while index < body.endIndex {
      let next = body.index(after: index)
      if body[index] == " ", next == body.endIndex || body[next] == " " { return index }
      index = next
    }
    return index
  }
}
