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
    // Words that are given twice are refused elsewhere: the second must not put the first away.
    case "--saw": return Self.setOnce(&options.saw, value)
    case "--effect": return Self.setOnce(&options.effect, value)
    case "--next": return Self.setOnce(&options.next, value)
    case "--they": return Self.setOnce(&options.they, value)
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

  private static func setOnce(_ option: inout String?, _ value: String) -> Bool {
    guard option == nil else { return false }
    option = value
    return true
  }
}
