internal import Practice
internal import Surface

/// What was marked, by the elements of one framework, through suggested links.
struct FrameworkBlocks {
  private let figures: StoryFigures
  private let place: Int
  private let world: World

  init(_ figures: StoryFigures, showing place: Int, in world: World) {
    self.figures = figures
    self.place = place
    self.world = world
  }

  var blocks: [Block] {
    let views = figures.frameworks
    guard views.indices.contains(place) else {
      return [.text("The library has no framework.", .hint)]
    }
    let view = views[place]
    let framework = view.framework
    var blocks = [
      Block.heading("\(FrameworkView.caution)"),
      .text("\(framework.title), \(framework.owner), \(framework.edition)", .label),
      .text("\(framework.note) Framework \(place + 1) of \(views.count); f shows the next.", .hint),
    ]
    for part in view.parts {
      let element = part.element
      let title = element.isVerified ? "" : ", title not checked"
      blocks.append(.heading("\(element.label)\(title)"))
      blocks += part.lines.flatMap(lines)
    }
    if view.parts.isEmpty {
      blocks.append(.text("Nothing that was marked links to this framework yet.", .hint))
    }
    let missing = view.unmarked.map(\.label).joined(separator: " · ")
    if !missing.isEmpty {
      blocks.append(.heading("Nothing marked links to"))
      blocks.append(.text(missing, .hint))
    }
    if !view.unlinked.isEmpty {
      blocks.append(.heading("Marked, without a link here"))
      blocks += view.unlinked.flatMap(lines)
    }
    return blocks
  }

  /// A look-for, how often it was marked, and the last words to it.
  private func lines(_ line: FrameworkView.Line) -> [Block] {
    let counts = [
      line.well.isEmpty ? nil : "\(line.well.count) done well",
      line.workOn.isEmpty ? nil : "\(line.workOn.count) to work on",
    ].compactMap { $0 }.joined(separator: ", ")
    let words = line.words
    let latest = [line.well.first, line.workOn.first].compactMap { $0 }
      .max { $0.at.instant < $1.at.instant }
    let head = Block { width in
      SafeText("\(words): \(counts)").wrapped(at: width).map { Line($0) }
    }.passedOver
    guard let latest else { return [head] }
    return [head, QuoteBlocks.block(latest, in: world, names: figures.summary.names)]
  }
}
