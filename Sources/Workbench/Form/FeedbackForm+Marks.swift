internal import Practice
internal import Surface

extension FeedbackForm {
  mutating func moveMark(by distance: Int) {
    let count = steps.count + draft.offered.count
    let row = markRow + distance
    if row < 0 || row >= count {
      moveFocus(by: distance)
    } else {
      markRow = row
    }
  }

  /// A digit cycles that look-for, Space the one of the row: `+`, `~`, nothing.
  mutating func cycleMark(_ key: Key, in world: World) -> [Action] {
    var index = markRow - steps.count
    if case .character(let digit) = key, let number = digit.wholeNumberValue { index = number - 1 }
    guard draft.offered.indices.contains(index) else {
      if draft.offered.isEmpty {
        return [.notice("Look-fors come with a person and a situation: choose those first.")]
      }
      if index < 0 { return [.notice("d done, w ongoing, x let go; Space marks a look-for.")] }
      return [.notice("There are \(draft.offered.count) look-fors; F2 shows more.")]
    }
    markRow = steps.count + index
    let id = draft.offered[index]
    switch draft.marks[id] {
    case nil: draft.marks[id] = .well
    case .well: draft.marks[id] = .workOn
    case .workOn: draft.marks[id] = nil
    }
    refreshCoach(in: world)
    return []
  }

  /// Acts on the step one is on, else on the first; the same key again takes it back.
  mutating func setStep(_ state: StepState) -> [Action] {
    let index = steps.indices.contains(markRow) ? markRow : 0
    // Said after the letter was heeded: it may be the first of words that began a Tab too early.
    guard steps.indices.contains(index) else { return [.problem("There is no open step here.")] }
    let id = steps[index].id
    let wasSame = draft.steps.contains { $0.id == id && $0.now == state }
    draft.steps.removeAll { $0.id == id }
    if !wasSame { draft.steps.append(Feedback.StepChange(id: id, now: state)) }
    return []
  }

  /// Asks the coach anew where marks changed, or the library is there that has their words.
  mutating func refreshCoach(in world: World) {
    workOnWords = draft.marks.keys.sorted().filter { draft.marks[$0] == .workOn }
      .compactMap { world.guidance?.lookFor($0)?.words }
    refreshCoach()
  }

  mutating func refreshCoach() {
    marks = WritingCoach.advice(
      saw: self[.saw].text, effect: self[.effect].text, next: self[.next].text,
      workOnLookFors: workOnWords)
  }

  // MARK: Words to choose from

  private var choiceCount: Int {
    switch focus {
    case .support: Support.Back.allCases.count
    case .ahead: Support.Ahead.allCases.count
    default: LeadershipRole.allCases.count
    }
  }

  private var choiceIndex: Int? {
    switch focus {
    case .support: draft.back.flatMap { Support.Back.allCases.firstIndex(of: $0) }
    case .ahead: draft.ahead.flatMap { Support.Ahead.allCases.firstIndex(of: $0) }
    default: draft.role.flatMap { LeadershipRole.allCases.firstIndex(of: $0) }
    }
  }

  /// Turns through the words and nothing.
  mutating func turnChoice(by distance: Int, in world: World) {
    if focus == .role {
      // The role is never nothing: what is suggested counts as chosen.
      let all = LeadershipRole.allCases
      let place = role(in: world).flatMap { all.firstIndex(of: $0) } ?? (distance > 0 ? -1 : 0)
      draft.role = all[(place + distance + all.count) % all.count]
      return
    }
    let count = choiceCount + 1
    let place = ((choiceIndex.map { $0 + 1 } ?? 0) + distance + count) % count
    setChoice(place == 0 ? nil : place - 1)
  }

  /// The role chosen, else what the situation suggests.
  func role(in world: World) -> LeadershipRole? {
    let setting = draft.situation.flatMap { world.guidance?.situation($0) }?.setting
    return draft.role ?? setting.map { FeedbackDraft.suggestedRole($0) }
  }

  mutating func pickChoice(_ key: Key) {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      number <= choiceCount
    else { return }
    setChoice(number - 1)
  }

  private mutating func setChoice(_ index: Int?) {
    switch focus {
    case .support: draft.back = index.map { Support.Back.allCases[$0] }
    case .ahead: draft.ahead = index.map { Support.Ahead.allCases[$0] }
    default: draft.role = index.map { LeadershipRole.allCases[$0] }
    }
  }
}
