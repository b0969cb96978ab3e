import Practice
import Records

/// What would go, before anybody agrees to it.
extension Desk {
  /// What goes with everything about somebody.
  ///
  /// Takes time in proportion to the store. Throws `DeskError`: `held`, `store`, `badValue`.
  func planErasure(of known: KnownPerson, people: People) throws(DeskError) -> ErasurePlan {
    try refuseHeld(known)
    if try me(among: people).id == known.id {
      throw .badValue("You work here under this name. Say who works here first: ontherun me NAME")
    }
    var plan = ErasurePlan(name: people.tellingName(of: known.id), people: known.folders)
    let store = try opened()
    let (own, readings) = try Self.onStore { () throws(StoreError) in
      (
        try personRecords(of: known.folders, in: store),
        try known.folders.map { folder throws(StoreError) in try store.records(of: folder) }
      )
    }
    let records = own + readings.flatMap(\.records)
    plan.count(records)
    plan.damaged = readings.reduce(0) { $0 + $1.damaged.count }
    plan.places = try Self.onStore { () throws(StoreError) in
      try store.placesHolding(Erased(trainees: Set(known.folders)))
    }
    plan.drafts = try drafts(about: known).map(\.header.id)
    plan.leavesSessions = people.isShared(known.id)
    if !plan.leavesSessions {
      plan.sessions = try sessions(naming: Self.names(in: own)).map(\.id)
    }
    plan.written = try recordsWritten(by: known, people: people).values.reduce(0, +)
    plan.mentions = try mentions(of: known, people: people)
    return plan
  }

  /// What goes with one record; throws `DeskError`: `held`, `unknown`, `ambiguous`, `store`.
  func planErasure(ofRecord typed: String, people: People) throws(DeskError) -> ErasurePlan {
    let found = try erasable(typed, people: people)
    let store = try opened()
    var plan = ErasurePlan(
      name: found.trainee.map { people.tellingName(of: $0) } ?? "a training session",
      records: [found.record.id])
    let all = try Self.onStore { () throws(StoreError) in
      try store.recordsGoing(with: found.record.id)
    }
    plan.count(all)
    plan.places = try Self.onStore { () throws(StoreError) in
      try store.placesHolding(Erased(ids: Set(all.map(\.id))))
    }
    if let trainee = found.trainee {
      if let known = people[trainee] { try refuseHeld(known) }
      let story = try story(of: trainee, people: people)
      plan.reopened = story.stepsClosed(by: found.record.id).map(\.text)
      let ids = Set(all.map(\.id))
      plan.drafts = try Self.onStore { () throws(StoreError) in try store.drafts.look() }
        .filter { draft in draft.values.contains { Erased(ids: ids).isNamed(in: $0.text) } }
        .map(\.header.id)
    }
    return plan
  }

  /// Refuses what a hold stops; throws `DeskError.held`.
  func refuseHeld(_ known: KnownPerson) throws(DeskError) {
    // Of versions that were made apart, one that holds is enough.
    let holds = ([known.person] + known.otherVersions).compactMap(\.hold)
    if let hold = holds.first { throw .held(known.person.name, id: known.id, hold) }
  }

  /// The one record that an id stands for, whatever it is but a note on another.
  private func erasable(
    _ typed: String, people: People
  ) throws(DeskError) -> (record: Record, trainee: RecordID?) {
    guard let tail = IDTail(typed) else { throw .unknown(.record, typed: typed, known: []) }
    let store = try opened()
    let found = try Self.onStore { () throws(StoreError) in
      let erased = try store.erasures()
      var found: [(record: Record, trainee: RecordID?)] = []
      func take(_ records: [Record], _ trainee: RecordID?) {
        found += records.filter { $0.isErasable && tail.matches($0.id) && !erased.contains($0) }
          .map { ($0, trainee) }
      }
      for known in people.all where known.isTrainee {
        for folder in known.folders { take(try store.records(of: folder).records, known.id) }
      }
      take(try store.sessions().records, nil)
      return found
    }
    guard let only = found.first else { throw .unknown(.record, typed: typed, known: []) }
    guard found.count == 1 else {
      throw .ambiguous(
        .record, typed: typed,
        candidates: found.map { found in
          let name = found.trainee.map { people.tellingName(of: $0) } ?? "training"
          let day = found.record.at.day.short(besides: 0)
          return "\(found.record.id.text)  \(found.record.content.kind), \(name), \(day)"
        })
    }
    return only
  }

  /// How many records about others hold the name.
  private func mentions(of known: KnownPerson, people: People) throws(DeskError) -> Int {
    let filter = Filter(words: Fold.words(in: known.person.name))
    guard
      let match = try? FilterMatch(filter, people: people, guidance: guidance().guidance)
    else { return 0 }
    return try feedback(matching: match, people: people, needsSteps: false)
      .count { people.kept($0.entry.feedback.trainee) != known.id && $0.entry.by != known.id }
  }
}

extension ErasurePlan {
  fileprivate mutating func count(_ records: [Record]) {
    for record in records { kinds[ErasedKind(record.content), default: 0] += 1 }
  }
}

extension Record {
  /// Whether it says something by itself, and not only of another record.
  fileprivate var isErasable: Bool {
    switch content {
    case .feedback, .reflection, .chance, .thread, .shared, .training, .practice: true
    case .step(let step): step.new != nil
    default: false
    }
  }
}
