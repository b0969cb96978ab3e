import Practice

/// The runs of words of a scenario, as numbers.
enum Shingles {
  /// One run in so many is kept.
  private static let share: UInt64 = 8

  /// A sample of all runs, without repeats; in proportion to the text.
  static func sketch(of scenario: Scenario) -> Set<UInt64> {
    var sketch: Set<UInt64> = []
    for text in texts(of: scenario) { add(runsOf: text, to: &sketch) }
    return sketch
  }

  private static func texts(of scenario: Scenario) -> [String] {
    let practice = scenario.practice
    var texts = [scenario.opening, scenario.takeAway, practice.seen]
    texts += scenario.aims + scenario.debrief.ask
    texts += [practice.exemplar.saw, practice.exemplar.effect, practice.exemplar.next]
    texts += practice.slips.flatMap { [$0.wrote, $0.why] }
    for beat in scenario.beats {
      texts += [beat.scene, beat.notes, beat.ask]
      texts += beat.choices.flatMap { [$0.say, $0.then] }
    }
    return texts
  }

  private static func add(runsOf text: String, to sketch: inout Set<UInt64>) {
    var words: [UInt64] = []
    var word: UInt64 = 0
    for byte in Fold.fold(text).utf8 {
      let isLetter =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte >= 0x80
      if isLetter {
        word = ((word == 0 ? 0xCBF2_9CE4_8422_2325 : word) ^ UInt64(byte)) &* 0x100_0000_01B3
      } else if word != 0 {
        words.append(word)
        word = 0
      }
    }
    if word != 0 { words.append(word) }
    guard words.count >= Likeness.run else { return }
    for start in 0...(words.count - Likeness.run) {
      var hash: UInt64 = 0
      for place in start..<start + Likeness.run {
        hash = (hash ^ words[place]) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      if hash % share == 0 { sketch.insert(hash) }
    }
  }
}
