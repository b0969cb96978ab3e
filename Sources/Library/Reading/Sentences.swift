extension String {
  /// The first sentence with more words than `limit`, with their number.
  func sentence(longerThan limit: Int) -> (text: String, words: Int)? {
    var sentence: [Substring] = []
    for word in split(whereSeparator: \.isWhitespace) {
      sentence.append(word)
      // A closing quote or bracket may follow the stop.
      let ending = word.last { !")]’”'\"".contains($0) }
      guard let ending, ".?!".contains(ending) else { continue }
      if sentence.count > limit { break }
      sentence = []
    }
    return sentence.count > limit ? (sentence.joined(separator: " "), sentence.count) : nil
  }

  /// Without white space at either end.
  var trimmed: String {
    guard let first = first, let last = last, first.isWhitespace || last.isWhitespace else {
      return self
    }
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
