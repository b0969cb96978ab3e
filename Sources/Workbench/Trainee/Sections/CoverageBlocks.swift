internal import Practice
internal import Surface

/// Where anybody has looked, and where to look next.
struct CoverageBlocks {
  private let figures: StoryFigures
  private let world: World
  private let saysWords: Bool

  init(_ figures: StoryFigures, in world: World, saysWords: Bool) {
    self.figures = figures
    self.world = world
    self.saysWords = saysWords || world.isPlain
  }

  private var summary: Summary { figures.summary }

  var blocks: [Block] {
    var blocks = [Block.heading("Where to look next")]
    blocks += summary.sampling.map { .text($0) }
    if !summary.notYetSeen.isEmpty {
      let titles = summary.notYetSeen.map(\.title).joined(separator: " · ")
      blocks.append(.text("Not yet seen: \(titles)"))
    }
    blocks += groups(.neverLooked, "Never looked for")
    blocks += groups(.lookedForNotSeen, "Looked for, not seen anywhere yet")
    blocks += months
    blocks += grid("Clinical work", summary.coverage.clinical)
    blocks += grid("Running the service", summary.coverage.management)
    if !saysWords, summary.coverage.clinical.count + summary.coverage.management.count > 0 {
      blocks.append(CoverageGrid.legend(summary.coverage.groups))
    }
    blocks += bars("Situations", summary.bySituation)
    blocks += bars("Look-fors marked, by group", summary.byGroup)
    blocks += bars("Role", summary.byRole)
    return blocks
  }

  /// Groups of look-fors that stand so in every situation.
  private func groups(_ state: Coverage.Cell.State, _ words: String) -> [Block] {
    let rows = summary.coverage.clinical + summary.coverage.management
    guard rows.contains(where: { $0.records > 0 }) else { return [] }
    let titles = summary.coverage.groups.enumerated().filter { index, _ in
      let states = rows.map { $0.cells[index].state }
      return state == .neverLooked
        ? states.allSatisfy { $0 == state }
        : states.contains(state) && !states.contains(.seen)
    }.map { $0.element.title }
    return titles.isEmpty ? [] : [.text("\(words): \(titles.joined(separator: " · "))")]
  }

  // MARK: Months

  private var months: [Block] {
    let months = figures.months
    guard let first = months.first, let last = months.last else { return [] }
    let year = world.clock.today.year
    let heading = Block.heading("Records by month")
    guard !saysWords else {
      let words = months.filter { $0.count > 0 }.map { "\($0.short(besides: year)) \($0.count)" }
      return [heading, .text(words.joined(separator: ", "))]
    }
    let most = max(1, months.map(\.count).max() ?? 1)
    let steps = months.map { month -> SafeText in
      month.count == 0
        ? Glyph.middleDot.text : Glyph.spark(Double(month.count) / Double(most))?.text ?? "·"
    }
    let ends = "\(first.short(besides: year)) to \(last.short(besides: year)), most \(most)"
    return [
      heading,
      Block { _ in
        [
          Line([Span(steps.reduce(SafeText.empty, +), .accent)])
            .adding("  \(ends) in a month", .hint)
        ]
      },
    ]
  }

  // MARK: Grid

  private func grid(_ title: SafeText, _ rows: [Coverage.Row]) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let grid = CoverageGrid(groups: summary.coverage.groups)
    var blocks = [Block.heading(title)]
    if !saysWords { blocks.append(Block { width in grid.header(width: width) }) }
    let saysWords = saysWords
    blocks += rows.map { row in
      Block(.situation(row.id)) { width in
        saysWords || !grid.fits(width)
          ? grid.inWords(row, width: width) : [grid.line(row, width: width)]
      }
    }
    return blocks
  }

  // MARK: Bars

  private func bars(_ title: SafeText, _ tallies: [Summary.Tally]) -> [Block] {
    guard !tallies.isEmpty else { return [] }
    let longest = min(26, tallies.map { SafeText($0.title).columns }.max() ?? 0)
    let saysWords = saysWords
    let most = tallies.map(\.count).max() ?? 1
    return [Block.heading(title)]
      + tallies.map { tally in
        Block { width in
          let name = SafeText(tally.title).truncated(to: longest)
          guard !saysWords else {
            return [Line(name).adding(": \(Self.records(tally.count))")]
          }
          let room = max(4, width - longest - 8)
          let length = most <= room ? tally.count : max(1, tally.count * room / most)
          return [
            Line(name).filled(to: longest + 2).adding(Glyph.barFull.repeated(length), .accent)
              .adding(" \(tally.count)")
          ]
        }
      }
  }

  static func records(_ count: Int) -> SafeText { count == 1 ? "one record" : "\(count) records" }
}
