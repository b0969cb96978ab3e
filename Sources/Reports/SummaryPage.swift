internal import Practice

/// A page in one format, as the writer of a summary sees it: what is said, not how it looks.
///
/// All words come as anybody typed them; the page makes them safe for its format.
protocol SummaryPage {
  /// Says whose it is, what it is, what it rests on, and what parts there are.
  mutating func open(_ summary: Summary, parts: [SummarySection])
  /// Begins a part.
  mutating func begin(_ section: SummarySection)
  /// Writes a sentence of ours about what follows.
  mutating func remark(_ words: String)
  /// Writes what the following words are about: a look-for, an element.
  mutating func subject(_ words: String)
  /// Writes a supervisor's words; nil for words that stand above already.
  mutating func quote(_ words: String?, they: String?, about: Source)
  /// Writes one line of a list and what there is to say about it.
  mutating func item(_ words: String, about: String, cautions: [String])
  /// Writes names that need no more said.
  mutating func names(_ names: [String])
  /// Writes names and how many records each, under a title.
  mutating func counts(_ title: String, _ tallies: [Summary.Tally])
  /// Shows what was looked for and seen, by situation.
  mutating func coverage(_ coverage: Coverage)
  /// Shows support as a sequence; no line through the points, no mean.
  mutating func support(_ sequence: Summary.SupportSequence, names: Names)
  /// Shows the block to paste into a portfolio form.
  mutating func paste(_ block: PasteBlock)
  /// Ends a part.
  mutating func end()
}

/// When, where and by whom words were written, and what must not be overlooked.
struct Source {
  let day: Day
  let place: String
  let by: String
  let cautions: [String]
}
