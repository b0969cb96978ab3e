internal import Practice
internal import Surface

/// Projects across months and rotations, each with the feedback filed under it.
struct ProjectBlocks {
  private let figures: StoryFigures
  private let world: World

  init(_ figures: StoryFigures, in world: World) {
    self.figures = figures
    self.world = world
  }

  var blocks: [Block] {
    let threads = figures.story.threads
    guard !threads.isEmpty else {
      return [
        .text(
          "No project yet. t starts one; t on a record files it there; n from here starts "
            + "feedback in it.", .hint)
      ]
    }
    let filed = Dictionary(grouping: figures.summary.entries.filter { $0.feedback.thread != nil }) {
      $0.feedback.thread
    }
    var blocks: [Block] = []
    for thread in threads {
      let entries = filed[thread.id] ?? []
      blocks.append(block(thread, entries, isFirst: blocks.isEmpty))
      blocks += entries.map(block)
    }
    return blocks
  }

  private func block(_ thread: StoryThread, _ entries: [FeedbackEntry], isFirst: Bool) -> Block {
    let closed = thread.closed.map { "closed \(world.short($0))" } ?? "runs"
    let records = entries.isEmpty ? "nothing filed yet" : CoverageBlocks.records(entries.count).text
    let units = Set(entries.map(\.feedback.unit).filter { !$0.isEmpty })
    let rotations = units.count > 1 ? " · \(units.count) units" : ""
    let detail =
      "\(closed) · started \(world.short(thread.started)), "
      + "\(figures.summary.names.person(thread.by)) · \(records)\(rotations)"
    return Block(.project(thread.id)) { width in
      (isFirst ? [] : [.empty])
        + SafeText(thread.title).wrapped(at: width).map { Line($0, .title) }
        + SafeText(detail).wrapped(at: width).map { Line($0, .hint) }
    }
  }

  private func block(_ entry: FeedbackEntry) -> Block {
    let head = "\(world.short(entry.at.day)) \(world.title(entry.feedback.situation))"
    let words = entry.firstWords
    return Block(.record(entry.id)) { width in
      var line = Line("  \(head)", .label).adding("  ").adding("\(words)")
      line.isProse = true
      return [line.cut(to: width)]
    }
  }
}
