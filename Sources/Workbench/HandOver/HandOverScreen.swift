internal import Practice
internal import Surface

/// The trainee has the keyboard: one page about them, only what was said, and room for their words.
///
/// Nothing leads out of it but Ctrl-X, which blanks the screen for the supervisor.
struct HandOverScreen: Screen {
  enum Field: Int, CaseIterable, Sendable {
    case about, words, save
  }

  let trainee: RecordID
  /// When the keyboard was handed over.
  let handed: Timestamp
  /// What they may read.
  var story: Story
  var blocks: [Block] = []
  var place = BlockView.Place()

  var focus = Field.words
  /// The feedback that is answered; nil for none in particular.
  var about: RecordID?
  var words = TextField()
  var findings: [IdentifierFinding] = []
  /// Whether an identifier was seen, and the next save keeps it all the same.
  var isAsked = false

  var draft: RecordID?
  var keeping = FeedbackForm.Keeping.nothingYet
  var keptFields: [String: DraftChange] = [:]
  var isSaving = false
  var savedCount = 0

  init(_ story: Story, in world: World) {
    trainee = story.trainee
    handed = world.clock.nowStamp
    self.story = story.handOver
    blocks = HandOverBlocks(self.story, in: world).blocks
  }

  /// Hands the keyboard over, and notes what was shown.
  static func opening(for trainee: RecordID, in world: World) -> [Action] {
    guard let story = world.stories[trainee] else { return [.notice("Reading. One moment.")] }
    let screen = HandOverScreen(story, in: world)
    let count = screen.story.entries.count
    let what = count == 1 ? "one record that was said" : "\(count) records that were said"
    return [
      .push(screen), .effect(.openReflection(by: trainee)),
      .effect(
        .change(
          .shared(
            to: world.name(trainee), what: count == 0 ? "a page without records yet" : what,
            through: "hand-over"),
          trainee: trainee)),
    ]
  }

  /// Nothing of help, palette, quitting or other pages holds here.
  var modes: [Mode] { [.handOver] }

  var isGuard: Bool { true }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    if isSaving, command != .handBack { return [.notice("Saving. One moment.")] }
    switch command {
    case .handBack: return handBack(in: world)
    case .save: return save()
    case .nextField: moveFocus(by: 1)
    case .previousField: moveFocus(by: -1)
    case .pageUp: place = view(in: world).paged(place, by: -1)
    case .pageDown: place = view(in: world).paged(place, by: 1)
    default: break
    }
    return []
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    if isSaving { return [] }
    switch (focus, key) {
    case (_, .up): place = view(in: world).moved(place, by: -1)
    case (_, .down): place = view(in: world).moved(place, by: 1)
    case (.about, .enter), (.words, .enter): moveFocus(by: 1)
    case (.save, .enter): return save()
    case (.about, .right), (.about, .character(" ")): turnAbout(by: 1)
    case (.about, .left): turnAbout(by: -1)
    case (.words, _): return typeWord(key)
    case (_, .character(let character)):
      // A sentence that began one Tab away is a sentence all the same.
      focus = .words
      words.goOn(String(character))
      edited()
    default: return Self.way
    }
    return []
  }

  /// What every key says that means nothing here.
  static let way: [Action] = [.notice("hand back with Ctrl-X")]

  private mutating func typeWord(_ key: Key) -> [Action] {
    switch words.press(key) {
    case .edited: edited()
    case .moved: break
    case .full: return [.problem("This is full: \(words.limit) characters.")]
    case .notMine: return Self.way
    }
    return []
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    if isSaving { return Self.way }
    focus = .words
    words.paste(text)
    edited()
    guard words.isTooLong else { return [] }
    return [
      .problem("There are \(words.characters.count) characters; \(words.limit) can be saved.")
    ]
  }

  mutating func edited() {
    findings = IdentifierGuard.findings(in: words.text)
    isAsked = false
  }

  private mutating func moveFocus(by distance: Int) {
    let count = Field.allCases.count
    focus = Field(rawValue: (focus.rawValue + distance + count) % count) ?? .words
  }

  /// Goes through the records and none in particular, and shows the one that is answered.
  private mutating func turnAbout(by distance: Int) {
    let count = story.entries.count + 1
    let place = about.flatMap { id in story.entries.firstIndex { $0.id == id } }.map { $0 + 1 }
    let now = ((place ?? 0) + distance + count) % count
    about = now == 0 ? nil : story.entries[now - 1].id
    if let about, let block = blocks.firstIndex(where: { $0.target == .record(about) }) {
      self.place = BlockView.Place(block: block)
    }
  }

  private mutating func save() -> [Action] {
    guard !isSaving else { return [] }
    guard let draft else { return [.problem("Not saved: the store did not answer.")] }
    guard words.text.contains(where: { !$0.isWhitespace }) else {
      focus = .words
      return [.problem("Nothing is written yet.")]
    }
    guard !words.isTooLong else {
      focus = .words
      return [
        .problem("There are \(words.characters.count) characters; \(words.limit) can be saved.")
      ]
    }
    if !isAsked, findings.contains(where: { $0.level == .hard }) {
      isAsked = true
      focus = .words
      return [.problem("No patient details belong here. Mend it, or Ctrl-S again saves it.")]
    }
    isSaving = true
    return [
      .effect(
        .saveReflection(
          NewReflection(
            id: draft, trainee: trainee, of: about, text: words.text, handed: handed)))
    ]
  }

  /// Keeps what is typed as theirs, and blanks the screen.
  private func handBack(in world: World) -> [Action] {
    var actions: [Action] = []
    if let draft, !isSaving {
      actions.append(.effect(isBlank ? .discardDraft(draft) : .setDraftAside(draft)))
    }
    let blank = HandedBackScreen(
      hasWord: world.identity.hasWord, isSealed: world.identity.isSealed,
      hasUnsaved: !isBlank && !isSaving)
    return actions + [.replace(blank), .effect(.listDrafts), .effect(.redraw)]
  }

  var isBlank: Bool { words.isEmpty }
}
