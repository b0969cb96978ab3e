import Practice

/// Words that people will read, the line they stand on, and what they are part of.
struct Passage {
  var text: String
  var line: Int
  var part: AvoidedWord.Part
}
