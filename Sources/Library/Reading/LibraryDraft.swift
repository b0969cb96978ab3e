import Practice

/// A library while its files are read: what was said so far, over the library below.
struct LibraryDraft {
  var groups: Declared<LookFor.Group>
  var lookFors: Declared<LookFor>
  var frameworks: Declared<Framework>
  var situations: Declared<Situation>
  /// The moments that files say, with their situations.
  var moments = Declared<Situation.ID>()
  var back: Declared<String>
  var ahead: Declared<String>

  init(over base: Guidance?) {
    groups = Declared(below: base?.groups.map { ($0.id, $0) } ?? [])
    lookFors = Declared(below: base?.lookFors.map { ($0.id, $0) } ?? [])
    frameworks = Declared(below: base?.frameworks.map { ($0.id, $0) } ?? [])
    situations = Declared(below: base?.situations.map { ($0.id, $0) } ?? [])
    let support = base?.support
    back = Declared(
      below: Support.Back.allCases.compactMap { word in
        support?.back[word].map { (word.rawValue, $0) }
      })
    ahead = Declared(
      below: Support.Ahead.allCases.compactMap { word in
        support?.ahead[word].map { (word.rawValue, $0) }
      })
  }

  /// The words of support, by what they stand for.
  var support: Guidance.SupportWords {
    var words = Guidance.SupportWords(back: [:], ahead: [:])
    for word in Support.Back.allCases { words.back[word] = back[word.rawValue] }
    for word in Support.Ahead.allCases { words.ahead[word] = ahead[word.rawValue] }
    return words
  }
}
