internal import Practice
internal import Surface

/// New feedback: one page, not a wizard.
struct FeedbackForm: Screen {
  /// How the words stand on the disk.
  enum Keeping: Hashable, Sendable {
    case nothingYet, kept
    case failed(String)
  }

  /// What the form is waiting for an answer to.
  enum Question: Hashable, Sendable {
    /// Save although something looks like a patient identifier?
    case identifiers
    /// Somebody of that name is known: the same person?
    case samePerson(PickField.Option)
    /// The grade of a trainee to be added.
    case grade(name: String, sameAs: RecordID?)
    /// The stage, where the grade does not say it.
    case stage(name: String, sameAs: RecordID?)
    /// Leave although the words could not be kept?
    case leaving
    /// Throw away what is in the form?
    case discarding
  }

  var draft: FeedbackDraft
  /// Whether ids and a draft file are there.
  var hasDraft = false
  var keeping = Keeping.nothingYet
  var isSaving = false
  var failure: String?

  var who = PickField()
  var situation = PickField(listsAll: true)
  var by = PickField(listsAll: true)
  var texts: [DraftField: TextField] = [
    .saw: TextField(), .effect: TextField(), .next: TextField(), .they: TextField(),
    .due: TextField(limit: 60), .when: TextField(limit: 40),
  ]
  var focus = DraftField.who {
    didSet {
      if focus == oldValue { return }
      showsConcern = false
      strayWords = StrayWords()
    }
  }
  /// Words that are being typed where none go: until one moves on, their letters are no keys.
  var strayWords = StrayWords()
  /// The row of open steps and look-fors that keys act on.
  var markRow = 0
  /// The trainee's open steps, as they were when the trainee was taken.
  var steps: [StoryStep] = []
  var question: Question?
  var grade = TextField(limit: 60)
  /// A jot that is being typed, so that the draft has it too.
  var jotText = TextField(limit: FeedbackDraft.jotLimit)
  /// Whether identifiers were seen and are to be saved all the same.
  var acceptsIdentifiers = false
  /// Found while typing, so that drawing need not look again.
  var findings: [DraftField: [IdentifierFinding]] = [:]
  var marks = WritingCoach.advice(saw: "", effect: "", next: "", workOnLookFors: [])
  /// The words of look-fors marked to work on, for the coach.
  var workOnWords: [String] = []
  var problems: [DraftProblem] = []
  var hasShownConcern = false
  /// Look-fors to offer before the situation's own, since one was just reading about them.
  var wanted: [LookFor.ID] = []
  /// What Moments had open when it started this.
  var origin: MomentPlace?
  /// Whom the feedback that is changed is about.
  var amendedTrainee: RecordID?
  /// Whose project the feedback is filed under, and its title.
  var project: (owner: RecordID, title: String)?
  /// A draft of a change that waits for the story with what it changes.
  var resumed: [DraftChange] = []
  /// Whether the line about serious concerns stands below the field it is about.
  var showsConcern = false
  /// What the draft file holds, field by field.
  var keptFields: [String: DraftChange] = [:]

  /// Fields in the order in which Tab goes through them.
  static let order: [DraftField] = [
    .who, .situation, .lookFors, .saw, .effect, .next, .they, .due, .support, .ahead, .role,
    .when, .by, .save,
  ]

  /// An empty form, about the trainee that Home has selected.
  init(guessing trainee: RecordID?, from origin: MomentPlace? = nil, in world: World) {
    draft = FeedbackDraft(id: RecordID(""), nextID: RecordID(""), via: .form)
    if let trainee, let person = world.people[trainee] {
      let isLast = trainee == world.lastTrainee
      who.guess = PickField.Guess(
        option: PickField.Option(id: person.id.text, name: person.person.name),
        reason: origin != nil
          ? "from Moments" : isLast ? "last recorded here" : "selected on Home")
    }
    if let me = world.me {
      by.chosen = PickField.Option(id: me.id.text, name: me.person.name)
      draft.by = me.id
    }
    self.origin = origin
    guessSituation(in: world)
    // Moments had whom and where on the page: both are filled in, and Enter goes past each as ever.
    if origin != nil, let person = who.guess?.option, let place = situation.guess?.option {
      who.take(person)
      situation.take(place)
      settlePicks(in: world)
    }
  }

  /// Opens an empty form and asks for its ids and its draft file.
  static func opening(about trainee: RecordID?, in world: World) -> [Action] {
    [
      .push(FeedbackForm(guessing: trainee, in: world)),
      .effect(.openDraft(by: world.identity.me)),
    ]
  }

  /// The same, where somebody was just reading about a situation.
  static func opening(
    about trainee: RecordID?, at situation: Situation.ID, because reason: String, in world: World
  ) -> [Action] {
    var form = FeedbackForm(guessing: trainee, in: world)
    form.situation.guess = PickField.Guess(
      option: PickField.Option(id: situation, name: world.title(situation)), reason: reason)
    return [.push(form), .effect(.openDraft(by: world.identity.me))]
  }

  /// The same, where somebody was just reading about something to look for.
  static func opening(
    about trainee: RecordID?, lookingFor wanted: [LookFor.ID], in world: World
  ) -> [Action] {
    var form = FeedbackForm(guessing: trainee, in: world)
    form.wanted = wanted
    return [.push(form), .effect(.openDraft(by: world.identity.me))]
  }

  /// A form that takes up a draft; its words come with the outcome.
  init(resuming id: RecordID, in world: World) {
    self.init(guessing: nil, in: world)
    draft.id = id
  }

  func subject(in world: World) -> RecordID? { draft.trainee }

  /// In text letters are text, so that throwing it all away has no key.
  var namedCommands: [Command] { [.discardDraft] }

  var modes: [Mode] {
    switch question {
    case .identifiers, .samePerson, .leaving, .discarding: return [.question, .everywhere]
    case .grade, .stage: return [.form, .everywhere]
    case nil: break
    }
    switch focus {
    case .lookFors: return [.marks, .form, .everywhere]
    case .support, .ahead, .role: return [.choice, .form, .everywhere]
    case .saw, .effect, .next, .they: return [.writing, .form, .everywhere]
    case .save: return [.form, .everywhere]
    default: return [.form, .everywhere]
    }
  }

  var takesText: Bool {
    switch question {
    case .grade: true
    case nil: pick(focus) != nil || texts[focus] != nil
    default: false
    }
  }

  /// Why words in the form are not on the disk; nil when they are, or there are none.
  var unkept: String? {
    guard case .failed(let reason) = keeping, !isBlank else { return nil }
    return reason
  }

  subscript(_ field: DraftField) -> TextField {
    get { texts[field] ?? TextField() }
    set { texts[field] = newValue }
  }

  /// The look-fors shown: the situation's for the trainee's stage, then others that are marked.
  func lookFors(in world: World) -> [LookFor] {
    guard let guidance = world.guidance else { return [] }
    return draft.offered.compactMap { guidance.lookFor($0) }
  }

  func trainee(in world: World) -> KnownPerson? { draft.trainee.flatMap { world.people[$0] } }
}
