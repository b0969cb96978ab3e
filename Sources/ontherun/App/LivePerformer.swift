import Curses
import Dispatch
import Library
import Practice
import Records
import Workbench

/// Carries out what the app asks for: the only one with clock, disk and ids.
///
/// What may take long runs on one queue, in order, and its outcomes come back with a wake. A draft's
/// words are written at once, since the next frame must not come before them.
struct LivePerformer: Performer {
  private var desk: Desk
  private var drafts = LiveDrafts()
  private let mailbox: Mailbox
  private let watch = RosterWatch()
  private let queue = DispatchQueue(label: "ontherun.records", qos: .userInitiated)
  /// Nothing that somebody waits for comes after a check of the whole store.
  private let checking = DispatchQueue(label: "ontherun.checking", qos: .background)
  private let syncing = DispatchQueue(label: "ontherun.drafts", qos: .utility)

  init(_ desk: Desk, waking wake: WakeHandle) {
    self.desk = desk
    mailbox = Mailbox(waking: wake)
  }

  var clock: LocalClock { desk.clock }
  var sinceStart: Int64 { SystemClock.sinceStart }

  mutating func finished() -> [Outcome] { mailbox.take() }

  mutating func perform(_ effect: Effect) -> [Outcome] {
    switch effect {
    case .loadLibrary, .loadScenarios, .loadRoster, .refreshRoster, .readStory, .addTrainee, .save,
      .markTalked,
      .giveChance, .move, .planUndo, .undo, .countChances, .find, .sumUp, .change, .export,
      .saveReflection, .saveTraining, .savePractice, .readPractice, .chooseWord, .tryWord,
      .keepHalfWritten, .remind, .letGo, .noteInformed, .readErasures, .finishErasures:
      performLater(effect)
      return []
    case .checkStore:
      performLater(effect, on: checking)
      return []
    case .introduce(let name, let role, let isShared):
      return introduce(name, role, isLoginShared: isShared)
    case .listDrafts, .openDraft, .resumeDraft, .keepDraft, .setDraftAside, .discardDraft,
      .openReflection, .openWalk, .openPractice:
      return performOnDrafts(effect)
    case .redraw, .suspend, .watchScenario: return []
    }
  }

  /// Waits until what was asked for is on the disk.
  mutating func finish() {
    queue.sync {}
    drafts.closeAll()
  }

  // MARK: Off the loop

  private func performLater(_ effect: Effect, on queue: DispatchQueue? = nil) {
    let (desk, mailbox, watch) = (desk, mailbox, watch)
    (queue ?? self.queue).async {
      do throws(DeskError) {
        switch effect {
        case .loadRoster, .refreshRoster:
          mailbox.leave(try watch.outcomes(of: effect, on: desk))
        default: mailbox.leave(try desk.outcomes(of: effect))
        }
      } catch {
        mailbox.leave([.failed(Failure(effect.subject, error.sentence))])
      }
    }
  }

  // MARK: At once

  private mutating func introduce(
    _ name: String, _ role: Person.Role, isLoginShared: Bool
  ) -> [Outcome] {
    do throws(DeskError) {
      try desk.introduce(name: name, role: role, login: isLoginShared ? .shared : .mine)
      return [.introduced(try desk.opening())]
    } catch {
      return [.failed(Failure(.person, error.sentence))]
    }
  }

  private mutating func performOnDrafts(_ effect: Effect) -> [Outcome] {
    guard let store = desk.store else { return [] }
    do throws(StoreError) {
      return try outcomes(of: effect, in: store)
    } catch {
      switch (effect, error) {
      case (.keepDraft(let id, _), _): return [.draftNotKept(id, reason: Self.cause(of: error))]
      case (.resumeDraft, .busy), (.discardDraft, .busy):
        return taken("This draft is open in another window.", in: store)
      case (.resumeDraft, .noRecord):
        return taken("This draft is gone: another window saved it or threw it away.", in: store)
      default: return [.failed(Failure(.draft, "\(error)"))]
      }
    }
  }

  /// A draft that another window has: why it is not opened, and the drafts that are left.
  private func taken(_ sentence: String, in store: Store) -> [Outcome] {
    let failed = Outcome.failed(Failure(.draft, sentence))
    guard let waiting = try? listed(in: store) else { return [failed] }
    return waiting + [failed]
  }

  private func listed(in store: Store) throws(StoreError) -> [Outcome] {
    let waiting = try drafts.waiting(in: store)
    let outcomes: [Outcome] = [
      .drafts(waiting.feedback), .unsavedReflections(waiting.reflections),
      .waitingWalks(waiting.walks),
    ]
    // What cannot be read of them keeps no draft from being taken up.
    guard let reminders = try? store.solo.reminders() else { return outcomes }
    return outcomes + [.reminders(reminders)]
  }

  private static func cause(of error: StoreError) -> String {
    guard case .writeFailed(let failure) = error else { return "\(error)" }
    return failure.cause
  }

  private mutating func outcomes(of effect: Effect, in store: Store) throws(StoreError) -> [Outcome]
  {
    switch effect {
    case .listDrafts: return try listed(in: store)
    case .openDraft(let by): return open(by: by, in: store)
    case .openReflection(let trainee): return openReflection(by: trainee, in: store)
    case .openPractice(let session, let by): return openPractice(in: session, by: by, store)
    case .openWalk(let scenario, let by, let isAlone, let anew):
      return openWalk(of: scenario, by: by, isAlone, anew: anew, in: store)
    case .resumeDraft(let id):
      return [.draftResumed(id, fields: try drafts.resume(id, in: store))]
    case .keepDraft(let id, let changes):
      guard let file = try drafts.keep(id, changes, in: store) else {
        return [.draftNotKept(id, reason: "its file could not be made")]
      }
      planSync(of: file)
      return [.draftKept(id)]
    case .setDraftAside(let id):
      if let file = drafts.close(id) { try file.sync() }
      // A sync that is under way holds the file, and with it the lock that would hide the draft.
      syncing.sync {}
      return []
    case .discardDraft(let id):
      try drafts.discard(id, in: store)
      return []
    default: return []
    }
  }

  /// A form opens even where its draft file cannot be made; it then says so.
  private mutating func open(by person: RecordID?, in store: Store) -> [Outcome] {
    let id = desk.newID()
    let nextID = desk.newID()
    var problem: String?
    do throws(StoreError) {
      try drafts.begin(id, in: store, by: person ?? RecordID(""), at: clock.nowStamp)
    } catch {
      problem = Self.cause(of: error)
    }
    return [.draftOpened(id: id, nextID: nextID, problem: problem)]
  }

  /// Takes up what a trainee left, or begins; the page opens even where no draft can be made.
  private mutating func openReflection(by trainee: RecordID, in store: Store) -> [Outcome] {
    let ids = (try? desk.people().folders(of: trainee)) ?? [trainee]
    // What cannot be looked at, or is open in another window, stays where it is.
    if let (id, fields) = try? drafts.takeUpReflection(by: ids, in: store) {
      return [.reflectionOpened(id: id, fields: fields, problem: nil)]
    }
    let id = desk.newID()
    var problem: String?
    do throws(StoreError) {
      try drafts.begin(id, in: store, by: trainee, at: clock.nowStamp, for: .reflection)
    } catch {
      problem = "\(error)"
    }
    return [.reflectionOpened(id: id, fields: [], problem: problem)]
  }

  /// Takes up the walk of a scenario that waits, or begins; the page opens in any case.
  private mutating func openWalk(
    of scenario: Scenario.ID, by person: RecordID?, _ isAlone: Bool, anew: Bool,
    in store: Store
  ) -> [Outcome] {
    let isElsewhere = LiveDrafts.isWalked(scenario, isAlone, in: store)
    if !anew, let (id, fields) = try? drafts.takeUpWalk(of: scenario, isAlone, in: store) {
      return [
        .walkOpened(
          id: id, scenario: scenario, isAlone: isAlone, fields: fields, problem: nil)
      ]
    }
    let id = desk.newID()
    var problem: String?
    do throws(StoreError) {
      try drafts.begin(
        id, in: store, by: person ?? RecordID(""), at: clock.nowStamp, for: .walk)
    } catch {
      problem = Self.cause(of: error)
    }
    let opened = Outcome.walkOpened(
      id: id, scenario: scenario, isAlone: isAlone, fields: [], problem: problem)
    return isElsewhere
      ? [opened, .notice("It is open in another window: this is a walk of its own.")] : [opened]
  }

  /// Takes up what waits of practice in a session, or begins some; the form opens in any case.
  private mutating func openPractice(
    in session: RecordID, by person: RecordID?, _ store: Store
  ) -> [Outcome] {
    let nextID = desk.newID()
    if let (id, fields) = try? drafts.takeUpPractice(in: session, store) {
      return [
        .practiceOpened(id: id, nextID: nextID, session: session, fields: fields, problem: nil)
      ]
    }
    let id = desk.newID()
    var problem: String?
    do throws(StoreError) {
      try drafts.begin(
        id, in: store, by: person ?? RecordID(""), at: clock.nowStamp, for: .practice)
    } catch {
      problem = Self.cause(of: error)
    }
    return [
      .practiceOpened(id: id, nextID: nextID, session: session, fields: [], problem: problem)
    ]
  }

  /// Syncs within a second, once for all that is typed until then.
  ///
  /// What is planned must not keep the file, or its lock would outlive the form.
  private mutating func planSync(of file: DraftFile) {
    let id = file.header.id
    guard drafts.planSync(id) else { return }
    let planned = drafts.planned
    syncing.asyncAfter(deadline: .now() + .milliseconds(700)) { [weak file] in
      planned.done(id)
      try? file?.sync()
    }
  }
}
