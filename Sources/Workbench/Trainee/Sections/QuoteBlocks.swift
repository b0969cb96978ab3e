internal import Practice
internal import Surface

/// What was done well and what to work on, in the supervisors' own words, by look-for.
struct QuoteBlocks {
  private let summary: Summary
  private let world: World

  init(_ summary: Summary, in world: World) {
    self.summary = summary
    self.world = world
  }

  var blocks: [Block] {
    var blocks: [Block] = []
    blocks += quotes("Done well", summary.well, sign: "+", role: .well)
    blocks += quotes("To work on", summary.workOn, sign: "~", role: .workOn)
    blocks += quotes("Also written", summary.unmarked, sign: "", role: .hint)
    if blocks.isEmpty { return [.text("No words yet: they come with feedback.", .hint)] }
    return blocks
  }

  private func quotes(
    _ title: SafeText, _ quotes: [Summary.Quote], sign: SafeText, role: Role
  ) -> [Block] {
    guard !quotes.isEmpty else { return [] }
    var blocks = [Block.heading(title)]
    var lookFor: LookFor.ID?
    for quote in quotes {
      if quote.lookFor != lookFor, !quote.words.isEmpty {
        let words = quote.words
        blocks.append(
          Block { width in
            SafeText(words).wrapped(at: width - 2).enumerated().map { row, text in
              Line(row == 0 ? sign : " ", role).adding(" ").adding(text, .label)
            }
          }.passedOver)
      }
      lookFor = quote.lookFor
      blocks.append(Self.block(quote, in: world, names: summary.names))
    }
    return blocks
  }

  /// One record's words, with when, where and by whom.
  static func block(_ quote: Summary.Quote, in world: World, names: Names) -> Block {
    let where_ =
      "\(world.short(quote.at.day)) · \(names.situation(quote.situation)) · \(names.person(quote.by))"
    let said = quote.isSaid ? "" : " · not yet said"
    return Block(.record(quote.record)) { width in
      let words = quote.text.isEmpty ? "(marked, without words)" : quote.text
      let role: Role = quote.text.isEmpty ? .hint : .text
      return SafeText(words).wrapped(at: width - 2).map { Line("  ").adding($0, role) }
        + [Line("  ").adding("\(where_)", .hint).adding("\(said)", .workOn)]
    }
  }
}
