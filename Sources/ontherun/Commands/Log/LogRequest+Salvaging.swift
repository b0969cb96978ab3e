extension LogRequest {
  /// Reads what can be told of arguments that mean nothing as a whole, so that no word is lost.
  ///
  /// An option that there is none of is left out; what follows it counts as a word.
  init(salvaging arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.utf8.count > 1, word.hasPrefix("-"), word != "--" else {
        words.append(word)
        continue
      }
      if setFlag(word) { continue }
      if let equals = word.firstIndex(of: "=") {
        let value = String(word[equals...].dropFirst())
        if !setOption(String(word[..<equals]), to: value) { words.append(value) }
      } else if let value = rest.first, setOption(word, to: value) {
        rest.removeFirst()
      } else if RepeatedOption.texts.contains(word), let value = rest.popFirst() {
        // Given a second time: its words are kept with those that stand by themselves.
        words.append(value)
      }
    }
  }

  /// Keeps the words, those from standard input too where `-` asks for it.
  func keepWords() {
    let words = LogWords(words)
    let input = words.isReadingInput ? (try? Console.input()).map { InputLines($0) } : nil
    LostWords.keep(TypedFeedback(words, options, input: input), in: store)
  }
}
