extension FeedbackDraft {
  /// What a draft is checked against.
  public struct Context: Sendable {
    /// The trainee that `trainee` names.
    public var trainee: Person?
    /// The supervisor that `by` names.
    public var observer: Person?
    /// The library.
    public var guidance: Guidance
    /// The present moment here.
    public var clock: LocalClock

    /// Makes what a draft is checked against.
    public init(trainee: Person?, observer: Person?, guidance: Guidance, clock: LocalClock) {
      self.trainee = trainee
      self.observer = observer
      self.guidance = guidance
      self.clock = clock
    }
  }

  /// A draft that passed: the content and when it was seen.
  public struct Valid: Hashable, Sendable {
    /// What will be saved.
    public var feedback: Feedback
    /// When it was seen.
    public var at: Timestamp
  }

  /// The content to be saved, or everything that stands against it.
  ///
  /// One of saw, effect and next is enough. Nothing is changed but white space at the ends.
  public func validated(in context: Context) -> Result<Valid, DraftProblems> {
    var problems: [DraftProblem] = []
    if context.trainee?.learner == nil {
      problems.append(DraftProblem(.who, "Who is this about? Type part of a name."))
    }
    let setting = setting(in: context.guidance)
    if setting == nil {
      problems.append(
        DraftProblem(.situation, "Which situation was it? Type part of it: handover, ward round."))
    }
    let byRole = amending?.feedback.byRole ?? context.observer?.role
    if byRole == nil {
      problems.append(DraftProblem(.by, "Who saw it? Type part of a supervisor's name."))
    }
    problems += textProblems
    let at = seenAt(context.clock, &problems)
    let step = nextStep(context, &problems)
    guard problems.isEmpty, let trainee = context.trainee, let byRole, let situation,
      let setting, let at
    else { return .failure(DraftProblems(problems)) }
    let feedback = content(
      trainee, byRole, (situation, setting), step, at, context.guidance)
    return .success(Valid(feedback: keepingWhatWas(feedback), at: at))
  }

  /// Where it was; a situation that the library no longer has may stay as it was.
  private func setting(in guidance: Guidance) -> Setting? {
    guard let situation else { return nil }
    if let found = guidance.situation(situation) { return found.setting }
    return amending?.feedback.situation == situation ? amending?.feedback.setting : nil
  }

  private var textProblems: [DraftProblem] {
    let lines: [(DraftField, String)] = [
      (.saw, saw), (.effect, effect), (.next, next), (.they, they),
    ]
    var problems: [DraftProblem] = []
    if lines.prefix(3).allSatisfy({ Self.trimmed($0.1).isEmpty }) {
      problems.append(
        DraftProblem(.saw, "Nothing is written yet: fill I saw, Effect or Next time."))
    }
    for (field, text) in lines {
      let count = Self.trimmed(text).count
      guard count > Self.textLimit else { continue }
      problems.append(
        DraftProblem(
          field, "This line has \(count) characters; \(Self.textLimit) fit. Cut it to save."))
    }
    if let long = jots.first(where: { $0.text.count > Self.jotLimit }) {
      problems.append(
        DraftProblem(
          .jots, "A jot has \(long.text.count) characters; \(Self.jotLimit) fit. Cut it to save."))
    }
    return problems
  }

  private func seenAt(_ clock: LocalClock, _ problems: inout [DraftProblem]) -> Timestamp? {
    if let amending, when == amending.when { return amending.at }
    switch WhenPhrase.parse(when.isEmpty ? "now" : when, clock: clock) {
    case .success(let stamp): return stamp
    case .failure(let problem):
      problems.append(DraftProblem(.when, problem.sentence))
      return nil
    }
  }

  private func nextStep(_ context: Context, _ problems: inout [DraftProblem]) -> NextStep? {
    let words = Self.trimmed(next)
    if let old = amending?.feedback.next, due == amending?.due, !words.isEmpty {
      return NextStep(id: old.id, text: words, who: old.who, due: old.due)
    }
    let situations = context.guidance.situations.map { (id: $0.id, title: $0.title) }
    switch DuePhrase.parse(due, clock: context.clock, situations: situations) {
    case .success(let phrase):
      guard !words.isEmpty else {
        if phrase.due != nil || phrase.mine {
          problems.append(
            DraftProblem(.due, "Due belongs to a next step: fill Next time, or empty Due."))
        }
        return nil
      }
      let owner: NextStep.Owner = phrase.mine || isMine ? .supervisor : .trainee
      return NextStep(id: nextID, text: words, who: owner, due: phrase.due)
    case .failure(let problem):
      problems.append(DraftProblem(.due, problem.sentence))
      return nil
    }
  }

  private func content(
    _ trainee: Person, _ byRole: Person.Role, _ place: (id: Situation.ID, setting: Setting),
    _ step: NextStep?, _ at: Timestamp, _ guidance: Guidance
  ) -> Feedback {
    var feedback = Feedback(
      trainee: self.trainee ?? RecordID(""), byRole: byRole, situation: place.id,
      setting: place.setting, role: role ?? Self.suggestedRole(place.setting),
      stage: trainee.learner?.stage ?? .other, grade: trainee.learner?.grade ?? "",
      unit: trainee.unit(on: at.day) ?? "", asked: asked, via: via, library: guidance.version)
    feedback.moment = moment
    feedback.offered = offered
    let order = offered + marks.keys.sorted().filter { !offered.contains($0) }
    feedback.marks = order.compactMap { id in
      marks[id].map { sign in
        Feedback.Mark(id: id, mark: sign, words: guidance.lookFor(id)?.words ?? id)
      }
    }
    feedback.saw = Self.filled(saw)
    feedback.effect = Self.filled(effect)
    feedback.they = Self.filled(they)
    feedback.next = step
    feedback.steps = steps
    feedback.support = back == nil && ahead == nil ? nil : Support(back: back, ahead: ahead)
    feedback.jots = jots
    feedback.talked = talked
    feedback.thread = thread
    return feedback
  }

  /// What a situation is about until somebody says otherwise.
  public static func suggestedRole(_ setting: Setting) -> LeadershipRole {
    setting == .management ? .management : .leadership
  }

  private static func filled(_ text: String) -> String? {
    let words = trimmed(text)
    return words.isEmpty ? nil : words
  }
}
