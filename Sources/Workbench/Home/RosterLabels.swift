internal import Practice
internal import Surface

/// The rows of Home's roster in the columns there are: what tells one from another comes last to be cut.
struct RosterLabels {
  private let world: World
  private let width: Int
  /// Words of a filter, marked in names.
  private let words: FoundWords
  /// Names that more than one trainee has.
  private let repeated: Set<String>

  /// What waits: for whom, where, and the time that tells it from others.
  private struct Waiting {
    var name: SafeText?
    var place: SafeText?
    var time: SafeText
    /// Whether another trainee has the same name.
    var needsName = false

    /// Without the time.
    var words: SafeText {
      switch (name, place) {
      case (let name?, let place?): name + ": " + place
      case (let one?, nil), (nil, let one?): one
      case (nil, nil): "no name"
      }
    }
  }

  /// Columns before a name, and before what waits.
  private static let mark = 2
  private static let label = 8
  /// The column of the days, unless a name needs more.
  private var agoColumn: Int { min(width - 9, 30) }

  init(_ trainees: [KnownPerson], width: Int, finding words: FoundWords, in world: World) {
    self.world = world
    self.words = words
    self.width = width
    let names = Dictionary(grouping: trainees) { Fold.fold($0.person.name) }
    repeated = Set(names.filter { $0.value.count > 1 }.keys)
  }

  func line(at place: Int, of rows: HomeRows, isSelected: Bool) -> Line {
    switch rows[place] {
    case .trainee(let id): trainee(id, isSelected)
    case .toSay: toSay(rows.toSay[place - rows.trainees.count], isSelected)
    case .draft(let id): draft(id, isSelected)
    case .toTry(let id): toTry(id, isSelected)
    case .find: waiting("FIND", "in the feedback", isSelected)
    }
  }

  private func trainee(_ id: RecordID, _ isSelected: Bool) -> Line {
    let ago = SafeText(
      world.isRosterComplete
        ? Day.agoWords(world.digests[id]?.lastSeen?.day, today: world.clock.today) : "")
    // A word that a filter found has a sign before and behind it.
    let room = width - Self.mark - (ago.isEmpty ? 0 : ago.columns + 1) - (words.isEmpty ? 0 : 2)
    var name = SafeText(world.name(id))
    let grade = SafeText(world.people[id]?.person.learner?.grade ?? "")
    if repeated.contains(Fold.fold(world.name(id))), !grade.isEmpty {
      name = name.truncated(to: max(4, room - grade.columns - 3)) + " · " + grade
    }
    let line = Line(isSelected ? "> " : "  ", .accent)
      .adding(name.truncated(to: room).text, finding: words, isSelected ? .selection : .text)
    let start = line.columns < agoColumn ? line.filled(to: agoColumn) : line.adding(" ")
    return start.adding(ago, .hint)
  }

  /// The day stands where there is room, and always where another row reads the same.
  private func toSay(_ known: ToSay, _ isSelected: Bool) -> Line {
    let unsaid = Waiting(
      name: SafeText(world.rowName(known.trainee)),
      place: SafeText(world.title(known.situation)), time: SafeText(world.short(known.day)),
      needsName: world.isShared(known.trainee))
    let room = width - Self.label
    if known.isAlone, unsaid.words.columns + unsaid.time.columns + 2 > room {
      return waiting("TO SAY", unsaid.words, isSelected)
    }
    return waiting("TO SAY", fitted(unsaid, room), isSelected)
  }

  private func draft(_ id: RecordID, _ isSelected: Bool) -> Line {
    guard let draft = world.drafts.first(where: { $0.id == id }) else { return .empty }
    let day = draft.started.day
    let time = day == world.clock.today ? world.time(draft.started) : world.short(day)
    let waits = Waiting(
      name: draft.trainee.map { SafeText(world.rowName($0)) }
        ?? (draft.typedName.isEmpty ? nil : SafeText("‘\(draft.typedName)’")),
      place: draft.situation.map { SafeText(world.title($0)) }, time: SafeText(time),
      needsName: draft.trainee.map { world.isShared($0) } ?? true)
    let word: SafeText = draft.amends == nil ? "DRAFT" : "CHANGE"
    return waiting(word, fitted(waits, width - Self.label), isSelected)
  }

  private func toTry(_ id: Reminder.ID, _ isSelected: Bool) -> Line {
    guard let thing = world.reminders.first(where: { $0.id == id })?.thing else { return .empty }
    let place = thing.situation.map { SafeText("\(world.title($0)): ") } ?? ""
    let words = (place + SafeText(thing.text)).truncated(to: width - Self.label)
    return waiting("TRY", words, isSelected)
  }

  /// Words and a time in so many columns: the name is shortened first, then the place.
  private func fitted(_ waits: Waiting, _ room: Int) -> SafeText {
    let left = max(4, room - waits.time.columns - 2)
    var words = waits.words
    if words.columns > left, let name = waits.name, let place = waits.place {
      // A short name stays whole: it is what one looks for, and cutting it gains nothing. So does one
      // that tells two of one name apart by its end, and one that nobody has.
      let least = name.columns <= (waits.needsName ? 12 : 6) ? name.columns : 4
      let short = max(least, left - place.columns - 2)
      words = name.truncated(to: short) + ": " + place
    }
    return words.truncated(to: left) + ", " + waits.time
  }

  private func waiting(_ word: SafeText, _ words: SafeText, _ isSelected: Bool) -> Line {
    let label = isSelected ? Line(">", .accent).adding(word, .label) : Line(word, .label)
    return label.filled(to: Self.label).adding(words, isSelected ? .selection : .text)
  }
}
