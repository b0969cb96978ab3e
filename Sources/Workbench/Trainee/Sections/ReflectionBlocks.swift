internal import Practice
internal import Surface

/// The trainee's own words, the latest first, each beside what it answers.
struct ReflectionBlocks {
  private let figures: StoryFigures
  private let world: World

  init(_ figures: StoryFigures, in world: World) {
    self.figures = figures
    self.world = world
  }

  var blocks: [Block] {
    let reflections = figures.story.reflections
    let shared = figures.story.shared
    var blocks: [Block] = []
    let waits = world.hasUnsavedReflection(figures.story.trainee)
    if waits {
      let name = world.firstName(figures.story.trainee)
      blocks.append(
        .text("\(name) typed something and did not save it. It is kept for \(name): h.", .hint))
    }
    if reflections.isEmpty, !waits {
      blocks.append(.text("They have written nothing here yet. h hands them the keyboard.", .hint))
    }
    if !reflections.isEmpty {
      blocks.append(.heading("In their own words"))
      blocks += reflections.map(block)
    }
    if !shared.isEmpty {
      blocks.append(.heading("Shown to them, and given to others"))
      blocks += shared.map { share in
        let by = figures.summary.names.person(share.by)
        return .text(
          "\(world.short(share.at.day))  \(share.what), to \(share.to), \(share.through), by \(by)",
          .hint)
      }
    }
    return blocks
  }

  private func block(_ reflection: StoryReflection) -> Block {
    let answered = reflection.of.flatMap { figures.story.entry($0) }
    let about =
      answered.map { entry in
        " · on \(world.title(entry.feedback.situation)), \(world.short(entry.at.day))"
      } ?? ""
    let detail = "\(world.short(reflection.at.day))\(about)"
    return Block(answered.map { .record($0.id) }) { width in
      SafeText(reflection.text).wrapped(at: width).map { Line($0) }
        + [Line("\(detail)", .hint)]
    }
  }
}
