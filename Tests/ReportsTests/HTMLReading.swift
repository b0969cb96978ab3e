/// Just enough of HTML to see whether text became markup.
enum HTMLReading {
  /// Every tag in order, from `<` to `>`; the style sheet is left out.
  static func tags(_ page: String) -> [String] {
    var tags: [String] = []
    var tag: String?
    for character in page.unicodeScalars {
      if character == "<" {
        tag = "<"
      } else if tag != nil {
        tag?.unicodeScalars.append(character)
        if character == ">" {
          tags.append(tag ?? "")
          tag = nil
        }
      }
    }
    return tags
  }

  /// Whether every ampersand outside the style sheet begins one of the five entities that we write.
  static func isAllEscaped(_ page: String) -> Bool {
    let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"]
    let rests = page.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    return rests.dropFirst().allSatisfy { rest in
      entities.contains { rest.starts(with: $0.utf8) }
    }
  }
}
