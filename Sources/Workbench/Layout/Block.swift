internal import Practice
internal import Surface

/// A few lines of a long text that belong together, made only when they can be seen.
struct Block: Sendable {
  /// What keys act on while the cursor is in the block.
  enum Target: Hashable, Sendable {
    case record(RecordID)
    case step(RecordID)
    case project(RecordID)
    case situation(Situation.ID)
  }

  /// What keys act on; nil for words that are only read.
  var target: Target?
  /// Whether it stands further out than the rest.
  var isHeading = false
  /// Whether the cursor passes it over: it says what the blocks below it are about.
  var isPassedOver = false
  /// Makes the lines for a width.
  var lines: @Sendable (_ width: Int) -> [Line]

  init(_ target: Target? = nil, lines: @escaping @Sendable (_ width: Int) -> [Line]) {
    self.target = target
    self.lines = lines
  }

  /// A heading after a free line, which the first of a page does without.
  static func heading(_ title: SafeText) -> Block {
    var block = Block { width in [.empty] + title.wrapped(at: width).map { Line($0, .title) } }
    block.isHeading = true
    block.isPassedOver = true
    return block
  }

  /// The block passed over by the cursor.
  var passedOver: Block {
    var block = self
    block.isPassedOver = true
    return block
  }

  /// Words over as many lines as they need.
  static func text(_ words: String, _ role: Role = .text, _ target: Target? = nil) -> Block {
    Block(target) { width in SafeText(words).wrapped(at: width).map { Line($0, role) } }
  }
}
