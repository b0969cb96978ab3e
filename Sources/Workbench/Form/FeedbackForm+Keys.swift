internal import Practice
internal import Surface

extension FeedbackForm {
  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    if isSaving, command != .back { return [.notice("Saving. One moment.")] }
    if case .character(let character) = key, question == nil {
      if strayWords.areThere { return [strayWordsSaid] }
      strayWords.heed(character, before: draft)
    } else {
      strayWords = StrayWords()
    }
    switch command {
    case .yes: return answer(true, in: world)
    case .no: return answer(false, in: world)
    case .back: return back(in: world)
    case .save: return save(in: world)
    case .nextField: return tab(in: world)
    case .previousField: moveFocus(by: -1)
    case .enter: return enter(in: world)
    case .moreLookFors: return [.push(LookForScreen(form: self, in: world))]
    case .jot: return [.push(JotScreen(jots: draft.jots, field: jotText))]
    case .up: moveMark(by: -1)
    case .down: moveMark(by: 1)
    case .cycleMark: return cycleMark(key, in: world)
    case .stepDone: return setStep(.done)
    case .stepWorking: return setStep(.working)
    case .stepDropped: return setStep(.dropped)
    case .choiceNext: turnChoice(by: 1, in: world)
    case .choicePrevious: turnChoice(by: -1, in: world)
    case .pickRow: pickChoice(key)
    case .discardDraft:
      guard !isBlank else { return [.notice("There is nothing in the form yet.")] }
      question = .discarding
    default: break
    }
    return []
  }

  func unavailability(of command: Command, in world: World) -> String? {
    switch command {
    case .moreLookFors:
      draft.situation == nil ? "Look-fors come with a situation: choose one first." : nil
    case .said, .move: "That comes after saving."
    case .undo: "Ctrl-Z takes typing back; u on Home takes back a save."
    case .filter, .newFeedback, .addTrainee, .changeOrder, .handOver, .export, .framework,
      .startProject, .amend, .withdraw, .fileUnder, .history, .showWords:
      "Esc goes back first; nothing typed is lost."
    default: nil
    }
  }

  mutating func type(_ key: Key, in world: World) -> [Action]? {
    if isSaving { return [] }
    if question != nil { return typeAnswer(key) }
    if var pick = pick(focus) {
      let wasOpen = pick.isOpen
      let effect = pick.press(key, options: options(for: focus, in: world))
      setPick(focus, pick)
      if effect == .notMine { return moveByArrow(key) }
      settlePicks(in: world)
      problems.removeAll { $0.field == focus }
      // A digit took that row of the list, as Enter would.
      if wasOpen, !pick.isOpen, pick.chosen != nil, pick.field.isEmpty { moveFocus(by: 1) }
      return []
    }
    if focus == .by, isAmending, case .character = key {
      return [.notice("Who saw it stays. It can be withdrawn and written anew.")]
    }
    guard texts[focus] != nil else {
      guard case .character(let character) = key else { return moveByArrow(key) }
      return typeStray(character, in: world)
    }
    var field = self[focus]
    let effect = field.press(key)
    self[focus] = field
    switch effect {
    case .edited: return edited()
    case .moved: return []
    case .full: return [.problem("This line is full: \(field.limit) characters.")]
    case .notMine: return moveByArrow(key)
    }
  }

  mutating func paste(_ text: String, in world: World) -> [Action]? {
    if isSaving { return [] }
    if case .grade = question {
      return grade.take(pasted: text)
    }
    if var pick = pick(focus) {
      let actions = pick.paste(text)
      setPick(focus, pick)
      settlePicks(in: world)
      return actions
    }
    if focus == .lookFors { focus = .saw }
    guard texts[focus] != nil else { return nil }
    let before = self[focus].characters.count
    let isWhole = self[focus].paste(text)
    let actions = self[focus].characters.count == before ? [] : edited()
    guard self[focus].isTooLong else { return actions }
    let (count, limit) = (self[focus].characters.count, self[focus].limit)
    let rest = isWhole ? "" : " Not all of the paste had room."
    return actions + [
      .problem("This line has \(count) characters; \(limit) can be saved.\(rest)")
    ]
  }

  /// Looks at a text that changed, once.
  mutating func edited() -> [Action] {
    problems.removeAll { $0.field == focus }
    let text = self[focus].text
    findings[focus] = IdentifierGuard.findings(in: text)
    acceptsIdentifiers = false
    refreshCoach()
    guard !hasShownConcern, ConcernWords.found(in: text) != nil else { return [] }
    hasShownConcern = true
    showsConcern = true
    return []
  }

  /// Looks at the jots that were kept, once.
  mutating func lookAtJots() {
    findings[.jots] = draft.jots.flatMap { IdentifierGuard.findings(in: $0.text) }
    acceptsIdentifiers = false
  }

  /// A sentence that began one Tab too early: on the look-fors it goes to I saw, with the letters that
  /// were taken for keys; elsewhere it does nothing, and must not go on to choose.
  private mutating func typeStray(_ character: Character, in world: World) -> [Action] {
    let begun = strayWords.begin()
    if let before = begun?.before {
      draft.marks = before.marks
      draft.steps = before.steps
      draft.back = before.back
      draft.ahead = before.ahead
      draft.role = before.role
      refreshCoach(in: world)
    }
    guard focus == .lookFors else { return [strayWordsSaid] }
    focus = .saw
    self[.saw].goOn((begun?.opening ?? "") + String(character))
    return edited() + [.notice("Words go to I saw; Shift-Tab goes back to the look-fors.")]
  }

  private var strayWordsSaid: Action {
    switch focus {
    case .save: .problem("No words go here: Enter saves, Shift-Tab goes back to the lines.")
    default: .problem("Digits and arrows choose here; these letters do nothing. Tab goes on.")
    }
  }

  private mutating func moveByArrow(_ key: Key) -> [Action]? {
    switch key {
    case .up: moveFocus(by: -1)
    case .down: moveFocus(by: 1)
    default: return nil
    }
    return []
  }

  mutating func moveFocus(by distance: Int) {
    let order = Self.order
    let place = (order.firstIndex(of: focus) ?? 0) + distance
    focus = order[(place + order.count) % order.count]
  }

  private mutating func tab(in world: World) -> [Action] {
    if let actions = tabPick(focus, in: world) { return actions }
    moveFocus(by: 1)
    return []
  }

  private mutating func enter(in world: World) -> [Action] {
    if question != nil { return enterQuestion() }
    switch focus {
    case .by where isAmending: moveFocus(by: 1)
    case .who, .situation, .by: return enterPick(focus, in: world)
    case .save: return save(in: world)
    default: moveFocus(by: 1)
    }
    return []
  }

  /// Esc: closes what is open, then the form; words stay in the draft.
  private mutating func back(in world: World) -> [Action] {
    if question != nil {
      question = nil
      return []
    }
    if var pick = pick(focus), pick.isOpen {
      pick.isOpen = false
      setPick(focus, pick)
      return []
    }
    if var pick = pick(focus), pick.giveBack() {
      setPick(focus, pick)
      settlePicks(in: world)
      return []
    }
    guard hasDraft else { return [.pop] }
    if isBlank || (isAmending && !isChanged) {
      return [.effect(.discardDraft(draft.id)), .pop]
    }
    guard unkept == nil else {
      question = .leaving
      return []
    }
    let way: SafeText = isAmending ? "e, or Enter on CHANGE on Home," : "Enter on DRAFT"
    return [
      .effect(.setDraftAside(draft.id)), .effect(.listDrafts), .pop,
      .notice("draft kept: \(way.text) takes it up again."),
    ]
  }
}
