/// A date or time as someone typed it: a day, a time of day, both, or so many minutes.
struct SpokenMoment: Hashable {
  /// The day, when one was said.
  var day: SpokenDay?
  /// The hour and minute, when a time was said.
  var time: Time?
  /// So many minutes, back or ahead as the question looks: `2h`.
  var minutes: Int?
  /// Whether minutes were said to lie ahead: `in 2 hours`.
  var minutesAhead = false
  /// Whether it is the present moment.
  var isNow = false

  /// A time of day.
  struct Time: Hashable {
    var hour: Int
    var minute: Int
    var second = 0
  }

  /// Reads a whole phrase.
  init(reading text: some StringProtocol) throws(PhraseFault) {
    guard let tokens = PhraseToken.tokens(of: text) else { throw .notUnderstood }
    var reader = SpokenMomentReader(tokens: tokens, text: String(text))
    self = try reader.read()
  }

  init() {}
}
