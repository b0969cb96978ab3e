internal import Practice
internal import Surface

/// A trainee's page: the story in sections, each reached by its digit.
struct TraineeScreen: Screen {
  let trainee: RecordID
  var section = StorySection.timeline
  /// Figures and words, drawn up off the loop once the story is there.
  var figures: StoryFigures?

  /// The entries of the timeline that the filter lets through, as places in the story.
  var shown: [Int] = []
  /// The row of the timeline that keys act on.
  var row = 0
  /// The entry of that row, which the selection follows when the story changes.
  var selection: RecordID?
  /// The filter of the timeline.
  var filter = FilterLine()

  /// The section in front, for all but the timeline.
  var blocks: [Block] = []
  var places: [StorySection: BlockView.Place] = [:]
  /// Which framework is shown.
  var framework = 0
  /// What was pressed before the story was read: it is done once it is there.
  var pending: Command?
  /// Whether charts are said in words.
  var saysWords = false

  init(trainee: RecordID) {
    self.trainee = trainee
  }

  var modes: [Mode] { filter.isTyping ? [.everywhere] : [.trainee, .browsing, .everywhere] }

  func subject(in world: World) -> RecordID? { trainee }

  /// Whether the timeline is filtered, or about to be.
  var isFiltered: Bool { filter.isTyping || !filter.isEmpty }

  func story(in world: World) -> Story? { world.stories[trainee] }

  /// The entry that keys act on.
  func selected(in world: World) -> FeedbackEntry? {
    guard let story = story(in: world), shown.indices.contains(row),
      story.entries.indices.contains(shown[row])
    else { return nil }
    return story.entries[shown[row]]
  }

  /// What keys act on in a section of blocks.
  func target(in world: World) -> Block.Target? {
    view(in: world).target(at: place)
  }

  var place: BlockView.Place { places[section] ?? BlockView.Place() }

  func view(in world: World) -> BlockView {
    // Prose is read in narrow lines; a grid uses what there is.
    let widest = section == .coverage ? 180 : 110
    return BlockView(
      blocks, width: min(world.width - 2, widest), height: world.height - 3,
      sign: world.isPlain ? .words : .arrows)
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    switch outcome {
    case .story(let story) where story.trainee == trainee:
      applyFilter(in: world)
      let waiting = pending
      pending = nil
      return sumUp(story, in: world)
        + (waiting.map { perform($0, key: .enter, in: world) } ?? [])
    case .library:
      filter.read(in: world)
      return story(in: world).map { sumUp($0, in: world) } ?? []
    case .unsavedReflections: fill(in: world)
    case .summedUp(let figures) where figures.trainee == trainee:
      self.figures = figures
      fill(in: world)
    case .talked(_, trainee): return [.notice("Noted: said today.")]
    case .changed(let change, trainee): return told(change, in: world)
    case .exported(let path, trainee):
      return [.notice("Saved in \(path)")]
    default: break
    }
    return []
  }

  mutating func reappear(in world: World) -> [Action] { [.effect(.readStory(trainee))] }

  private func sumUp(_ story: Story, in world: World) -> [Action] {
    guard let guidance = world.guidance else { return [] }
    return [
      .effect(
        .sumUp(
          StoryFigures.Request(
            story: story, people: world.people, guidance: guidance, today: world.clock.today)))
    ]
  }

  private func told(_ change: StoryChange, in world: World) -> [Action] {
    let words: SafeText? =
      switch change {
      case .step(_, let state): "Saved: \(state.words)."
      case .startProject(let title): "Saved: the project \(title) runs."
      case .setProject(_, let closed): closed == nil ? "Saved: it runs again." : "Saved: closed."
      default: nil
      }
    return words.map { [.notice($0)] } ?? []
  }

  /// Makes the blocks of the section in front anew.
  mutating func fill(in world: World) {
    guard let figures, section != .timeline else {
      blocks = []
      return
    }
    let summary = figures.summary
    switch section {
    case .timeline: break
    case .coverage: blocks = CoverageBlocks(figures, in: world, saysWords: saysWords).blocks
    case .words: blocks = QuoteBlocks(summary, in: world).blocks
    case .support: blocks = SupportBlocks(summary, in: world).blocks
    case .steps: blocks = StepBlocks(figures, in: world).blocks
    case .projects: blocks = ProjectBlocks(figures, in: world).blocks
    case .reflections: blocks = ReflectionBlocks(figures, in: world).blocks
    case .frameworks: blocks = FrameworkBlocks(figures, showing: framework, in: world).blocks
    }
    places[section] = view(in: world).settled(place)
  }

  mutating func show(_ section: StorySection, in world: World) {
    self.section = section
    filter.isTyping = false
    fill(in: world)
  }
}
