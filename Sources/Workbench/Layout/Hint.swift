internal import Surface

/// A key that works here and the word for what it does, as the footer shows it.
struct Hint: Hashable, Sendable {
  var keys: SafeText
  var word: SafeText
  /// Whether it is shown before others where there is no room for all.
  var isVital = false

  /// The hints in one line, as many as fit: the vital ones first, all in their order.
  static func line(_ hints: [Hint], width: Int, plain: Bool) -> Line {
    let lead = plain ? Line("Keys: ", .hint) : .empty
    var room = width - lead.columns
    var shown: Set<Int> = []
    let byWorth =
      hints.indices.filter { hints[$0].isVital } + hints.indices.filter { !hints[$0].isVital }
    for index in byWorth {
      let columns = hints[index].columns + (shown.isEmpty ? 0 : 2)
      guard columns <= room else { break }
      room -= columns
      shown.insert(index)
    }
    var line = lead
    for index in hints.indices where shown.contains(index) {
      line = line.adding(line.columns > lead.columns ? "  " : "").adding(hints[index].keys, .key)
        .adding(" ").adding(hints[index].word, .hint)
    }
    return line
  }

  private var columns: Int { keys.columns + 1 + word.columns }
}
