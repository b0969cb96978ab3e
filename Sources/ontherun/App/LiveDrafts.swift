import Practice
import Records
import Workbench

/// The draft files that this app has open, one a form.
struct LiveDrafts {
  private var open: [RecordID: DraftFile] = [:]
  /// Forms whose file could not be made; the next key tries again.
  private var unmade: [RecordID: DraftHeader] = [:]
  let planned = PlannedSyncs()

  /// Whether a sync of a draft is to be planned now.
  func planSync(_ id: RecordID) -> Bool { planned.plan(id) }

  /// Syncs and closes all files; they are offered when the app starts again.
  mutating func closeAll() {
    for file in open.values { try? file.sync() }
    open = [:]
  }

  /// Makes the file of a form that opens; where that fails, the next `keep` tries again.
  mutating func begin(
    _ id: RecordID, in store: Store, by person: RecordID, at started: Timestamp,
    for purpose: DraftHeader.Purpose = .real
  ) throws(StoreError) {
    let header = DraftHeader(
      id: id, by: person, store: store.id, purpose: purpose, started: started)
    unmade[id] = header
    try make(header, in: store)
  }

  private mutating func make(_ header: DraftHeader, in store: Store) throws(StoreError) {
    open[header.id] = try store.drafts.create(header)
    unmade[header.id] = nil
  }

  /// Takes up a file that waits, and returns what is in it.
  mutating func resume(_ id: RecordID, in store: Store) throws(StoreError) -> [DraftChange] {
    let file = try store.drafts.open(id)
    open[id] = file
    return file.values.map { DraftChange(field: $0.field, value: $0.text, cursor: $0.cursor) }
  }

  /// Takes up the words that a trainee left while the keyboard was handed over; nil for none.
  mutating func takeUpReflection(
    by ids: [RecordID], in store: Store
  ) throws(StoreError) -> (RecordID, [DraftChange])? {
    for draft in try store.drafts.list()
    where draft.header.purpose == .reflection && ids.contains(draft.header.by) {
      let id = draft.header.id
      var isOver = draft.isBlank
      if !isOver { isOver = try store.drafts.isFinished(id, about: ids, in: store) }
      guard isOver else { return (id, try resume(id, in: store)) }
      // Where another window is about to remove it too, it goes all the same.
      try? store.drafts.discard(id)
    }
    return nil
  }

  /// Takes up the walk of a scenario that waits, the last that was moved in; nil for none.
  mutating func takeUpWalk(
    of scenario: Scenario.ID, _ isAlone: Bool, in store: Store
  ) throws(StoreError) -> (RecordID, [DraftChange])? {
    let waiting = try store.drafts.list().compactMap { draft in
      Self.walk(in: draft, of: scenario, isAlone).map { (draft.header.id, $0) }
    }
    let last = waiting.max { ($0.1.end?.milliseconds ?? 0) < ($1.1.end?.milliseconds ?? 0) }
    guard let id = last?.0 else { return nil }
    return (id, try resume(id, in: store))
  }

  private static func walk(
    in draft: WaitingDraft, of scenario: Scenario.ID, _ isAlone: Bool
  ) -> KeptWalk? {
    guard draft.header.purpose == .walk else { return nil }
    let kept = KeptWalk(draft.values.map { ($0.field, $0.text) })
    return kept?.scenario == scenario && kept?.isAlone == isAlone ? kept : nil
  }

  /// Whether a walk of a scenario is open in another window.
  static func isWalked(_ scenario: Scenario.ID, _ isAlone: Bool, in store: Store) -> Bool {
    let all = (try? store.drafts.look(for: .walk)) ?? []
    let waiting = Set(((try? store.drafts.list()) ?? []).map(\.header.id))
    return all.contains {
      !waiting.contains($0.header.id) && walk(in: $0, of: scenario, isAlone) != nil
    }
  }

  /// Takes up practice that waits in a session; nil for none.
  ///
  /// What is saved already, since a kill came between, is of no more use.
  mutating func takeUpPractice(
    in session: RecordID, _ store: Store
  ) throws(StoreError) -> (RecordID, [DraftChange])? {
    let known = Set(try (store.sessions().records + store.solo.practice()).map(\.id))
    for draft in try store.drafts.list()
    where draft.header.purpose == .practice && draft["session"] == session.text {
      let id = draft.header.id
      if !known.contains(id) { return (id, try resume(id, in: store)) }
      try? store.drafts.discard(id)
    }
    return nil
  }

  /// Writes what changed: one write, before the next frame.
  mutating func keep(
    _ id: RecordID, _ changes: [DraftChange], in store: Store
  ) throws(StoreError) -> DraftFile? {
    if let header = unmade[id] { try make(header, in: store) }
    guard let file = open[id] else { return nil }
    try file.write(
      changes.map { DraftValue(field: $0.field, text: $0.value, cursor: $0.cursor) })
    return file
  }

  /// Closes a file and leaves it to be taken up later.
  mutating func close(_ id: RecordID) -> DraftFile? {
    unmade[id] = nil
    return open.removeValue(forKey: id)
  }

  /// Closes and removes a file; one that is open here is removed through its own lock.
  mutating func discard(_ id: RecordID, in store: Store) throws(StoreError) {
    planned.done(id)
    guard let file = close(id) else { return try store.drafts.discard(id) }
    file.discard()
  }

  /// The drafts that wait, the newest first, without those whose record was saved.
  func waiting(
    in store: Store
  ) throws(StoreError) -> (
    feedback: [WaitingFeedback], reflections: [RecordID], walks: [Scenario.ID]
  ) {
    var waiting: [WaitingFeedback] = []
    var reflections: [RecordID] = []
    // The loop waits for this: no longer than a frame or two for a form in another window.
    let all = try store.drafts.list(within: .milliseconds(50))
    let walks = all.filter { $0.header.purpose == .walk && $0["alone"] != "yes" }
      .compactMap { $0["walk"] }
    let drafts = all.filter {
      [.real, .reflection].contains($0.header.purpose) && !$0.isBlank
    }
    if drafts.isEmpty { return ([], [], walks) }
    // So the first frame waits for what is kept about a few people, never for the whole store.
    let people = People(records: try store.people(), erased: Erased())
    for draft in drafts {
      let header = draft.header
      func value(_ field: String) -> String? {
        draft.values.first { $0.field == field && !$0.text.isEmpty }?.text
      }
      let trainee =
        header.purpose == .reflection ? header.by : value("trainee").map { RecordID($0) }
      let ids = trainee.map { people.folders(of: $0) } ?? []
      if try store.drafts.isFinished(header.id, about: ids, in: store) {
        // Where another window is about to remove it too, it goes all the same.
        try? store.drafts.discard(header.id)
        continue
      }
      if header.purpose == .reflection {
        reflections.append(header.by)
        continue
      }
      waiting.append(
        WaitingFeedback(
          id: header.id, started: header.started, trainee: trainee,
          situation: value("situation"),
          amends: value("amends")?.split(separator: " ").first.map { RecordID(String($0)) },
          typedName: value("whoTyped") ?? ""))
    }
    return (waiting.sorted { $0.started.instant > $1.started.instant }, reflections, walks)
  }
}
