/// Brings the forms of an English word together: asked and asking, gave and give.
///
/// Conservative on purpose: it undoes inflection and leaves derivation alone, so that two words
/// with one stem are nearly always one word. A stem is for comparing, never for showing.
enum Stemmer {
  /// Returns the stem of a folded word.
  static func stem(of word: String) -> String {
    var stem = Array((irregular[word] ?? word).utf8)
    guard stem.count > 2, stem.allSatisfy({ (97...122).contains($0) }) else { return word }
    if ends(stem, with: "ied"), stem.count > 4 {
      stem.replaceSubrange((stem.count - 3)..., with: [UInt8(ascii: "y")])
    } else if word != "news" {
      dropPlural(&stem)
    }
    if !drop("ing", from: &stem), !ends(stem, with: "eed") { drop("ed", from: &stem) }
    drop("ly", from: &stem, leaving: 4)
    if stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
    // The British and the American spelling, and the noun beside them: summary, priority.
    if !drop("is", from: &stem, leaving: 5) { drop("iz", from: &stem, leaving: 5) }
    if stem.count > 3, stem.last == UInt8(ascii: "y"), !isVowel(stem[stem.count - 2]) {
      stem.removeLast()
    }
    if stem.count > 2, stem.last == stem[stem.count - 2] { stem.removeLast() }
    return String(decoding: stem, as: UTF8.self)
  }

  private static func dropPlural(_ stem: inout [UInt8]) {
    guard stem.count > 3, stem.last == UInt8(ascii: "s") else { return }
    if ends(stem, with: "ies") {
      stem.removeLast(3)
      stem.append(UInt8(ascii: "y"))
    } else if !["ss", "us", "is"].contains(where: { ends(stem, with: $0) }) {
      stem.removeLast()
    }
  }

  @discardableResult
  private static func drop(
    _ ending: String, from stem: inout [UInt8], leaving least: Int = 3
  ) -> Bool {
    let length = stem.count - ending.utf8.count
    guard length >= least, ends(stem, with: ending), stem[..<length].contains(where: isVowel)
    else { return false }
    stem.removeLast(ending.utf8.count)
    return true
  }

  private static func ends(_ stem: [UInt8], with ending: String) -> Bool {
    stem.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    "aeiouy".utf8.contains(letter)
  }

  private static let irregular: [String: String] = {
    let families = [
      "begin began begun", "break broke broken", "bring brought", "build built", "buy bought",
      "catch caught", "choose chose chosen", "come came", "drive drove driven", "fall fell fallen",
      "feel felt", "find found", "get got gotten", "give gave given", "go went gone", "hear heard",
      "hold held", "keep kept", "know knew known", "lead led", "leave left", "let letting",
      "lose lost", "make made", "mean meant", "meet met", "pay paid", "run ran", "say said",
      "see saw seen", "send sent", "show shown", "sit sat", "speak spoke spoken", "spend spent",
      "stand stood", "take took taken", "teach taught", "tell told", "think thought",
      "understand understood", "use used using", "write wrote written",
    ]
    var bases: [String: String] = [:]
    for family in families {
      let words = family.split(separator: " ").map { String($0) }
      for word in words.dropFirst() { bases[word] = words[0] }
    }
    return bases
  }()
}
