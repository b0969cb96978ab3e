/// Words that people will read, and the line they stand on.
struct Passage {
  var text: String
  var line: Int
}
