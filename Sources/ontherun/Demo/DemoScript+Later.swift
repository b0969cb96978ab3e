import Practice

extension DemoScript {
  /// Writes what came later, or stands by itself.
  mutating func tell(_ later: DemoTrainee.Later) {
    switch later.what {
    case .wrote(let of, let text): reflect(on: of, text, later)
    case .amended(let seen, let change): amend(seen, change, later)
    case .withdrew(let seen, let why): withdraw(seen, why, later)
    default:
      let at = calendar.stamp(calendar.day(later.days, weekdaysOnly: true), later.time)
      tell(later, at: at)
    }
  }

  private mutating func tell(_ later: DemoTrainee.Later, at: Timestamp) {
    let id = newID(at: at)
    switch later.what {
    case .stepMoved(let step, let now):
      let moved = Content.Step(trainee: trainee, of: names[step], now: now)
      write(.step(moved), id: id, at: at, later.by)
    case .promised(let text, let weekday, let step):
      names[step] = id
      let new = Content.Step.New(
        text: text, who: .supervisor, due: .on(calendar.coming(weekday)))
      let promise = Content.Step(trainee: trainee, of: nil, new: new, now: .open)
      write(.step(promise), id: id, at: at, later.by)
    case .gave(let situation, let moment, let text):
      let chance = Content.Chance(
        trainee: trainee, situation: situation, moment: moment, given: at.day, text: text)
      write(.chance(chance), id: id, at: at, later.by)
    case .began(let title, let name):
      let thread = Content.Thread(trainee: trainee, title: title, started: at.day)
      (names[name], threads[name]) = (id, thread)
      write(.thread(thread), id: id, at: at, later.by)
    case .closed(let name): close(name, id: id, at: at, later.by)
    case .rose(let grade, let stage): rise(to: grade, stage, id: id, at: at, later.by)
    case .wrote, .amended, .withdrew: break
    }
  }

  private mutating func close(
    _ name: String, id: RecordID, at: Timestamp, _ by: DemoObserver
  ) {
    guard var thread = threads[name], let of = names[name] else { return }
    thread.closed = at.day
    let amendment = Content.Amendment(of: of, over: [of], body: .thread(thread))
    write(.amendment(amendment), id: id, at: at, by)
  }

  private mutating func rise(
    to grade: String, _ stage: Stage, id: RecordID, at: Timestamp, _ by: DemoObserver
  ) {
    person.learner?.grade = grade
    person.learner?.stage = stage
    let amendment = Content.Amendment(
      of: trainee, over: [personVersion], body: .person(person))
    personVersion = id
    write(.amendment(amendment), id: id, at: at, by, in: .people)
  }

  private mutating func reflect(on seen: String?, _ text: String, _ later: DemoTrainee.Later) {
    let day =
      seen.flatMap { told[$0] }.map { calendar.day(later.days, after: $0.at.day) }
      ?? calendar.day(later.days, weekdaysOnly: true)
    let at = calendar.stamp(day, later.time)
    let reflection = Content.Reflection(
      trainee: trainee, of: seen.flatMap { told[$0]?.id }, text: text, handed: at)
    write(.reflection(reflection), id: newID(at: at), at: at, later.by, by: trainee)
  }

  private mutating func amend(
    _ name: String, _ change: (DemoTrainee.Seen) -> DemoTrainee.Seen,
    _ later: DemoTrainee.Later
  ) {
    guard var told = told[name] else { return }
    told.seen = change(told.seen)
    let written = calendar.stamp(calendar.day(later.days, after: told.at.day), later.time)
    let amendment = Content.Amendment(
      of: told.id, over: [told.id], body: .feedback(feedback(told)))
    write(
      .amendment(amendment), id: newID(at: written), at: told.at, written: written.instant,
      later.by)
  }

  private mutating func withdraw(_ name: String, _ why: String, _ later: DemoTrainee.Later) {
    guard let told = told[name] else { return }
    let at = calendar.stamp(calendar.day(later.days, after: told.at.day), later.time)
    let withdrawal = Content.Withdrawal(of: told.id, why: why)
    write(.withdrawal(withdrawal), id: newID(at: at), at: at, later.by)
  }
}
