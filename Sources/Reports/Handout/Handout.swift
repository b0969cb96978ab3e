/// Pages to hold in one's hand: the same in text, Markdown and HTML.
struct Handout: Hashable, Sendable {
  /// One thing on a page.
  enum Block: Hashable, Sendable {
    case heading(String)
    /// A part of a session, with the time at which it begins.
    case part(time: String, title: String)
    case prose(String)
    /// Words behind a label; an empty label goes on with the label before.
    case row(String, String)
    case item(String)
    /// Something to tick.
    case tick(String)
    case numbered(Int, String)
    /// Two lines to write on.
    case blank(String)
  }

  /// What it is, in a few words: `For the facilitator`.
  var kind: String
  /// Its title.
  var title: String
  /// What one chooses by, between dots.
  var facts: [String]
  /// What is on it, in order.
  var blocks: [Block] = []
  /// What stands at its foot.
  var note = ""

  /// Adds items below a heading; nothing where there are none.
  mutating func list(_ heading: String, _ items: [String]) {
    if items.isEmpty { return }
    blocks.append(.heading(heading))
    blocks += items.map { .item($0) }
  }

  /// Adds rows behind one label.
  mutating func rows(_ label: String, _ words: [String]) {
    for (place, text) in words.enumerated() { blocks.append(.row(place == 0 ? label : "", text)) }
  }
}
