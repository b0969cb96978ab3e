extension LogRequest {
  /// Reads the arguments after `log` where nothing about them is out of the ordinary.
  ///
  /// ArgumentParser takes longer to learn what options there are than saving takes. So the plain
  /// line, every option written out and followed by its value, is read here; nil for anything else,
  /// which ArgumentParser reads, and answers.
  init?(plain arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.utf8.count > 1, word.hasPrefix("-") else {
        words.append(word)
        continue
      }
      if setFlag(word) { continue }
      guard let value = rest.popFirst(), value != "--", setOption(word, to: value) else {
        return nil
      }
    }
  }

  mutating func setFlag(_ word: String) -> Bool {
    switch word {
    case "--mine": options.mine = true
    case "--said": options.said = true
    case "--checked": options.checked = true
    case "--json": isPrintingJSON = true
    default: return false
    }
    return true
  }

  /// False where it is no option, or its value needs a second look.
  mutating func setOption(_ word: String, to value: String) -> Bool {
    switch word {
    case "--saw": options.saw = value
    case "--effect": options.effect = value
    case "--next": options.next = value
    case "--they": options.they = value
    // Only in the words of feedback can a dash begin a value.
    case _ where value.hasPrefix("-"): return false
    case "--well": options.well.append(value)
    case "--work-on": options.workOn.append(value)
    case "--due": options.due = value
    case "--support": options.support = value
    case "--ahead": options.ahead = value
    case "--role": options.role = value
    case "--moment": options.moment = value
    case "--thread": options.thread = value
    case "--at": options.at = value
    case "--by": options.by = value
    case "--store" where StoreChoice.isName(value): store.name = value
    default: return false
    }
    return true
  }
}
