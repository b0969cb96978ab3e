import Practice
import Records

extension Desk {
  /// What the next undo takes back; nil when there is nothing.
  ///
  /// Throws `DeskError`: `nobodyHere`, `store`.
  func planUndo(guidance: Guidance = .empty) throws(DeskError) -> UndoPlan? {
    let store = try opened()
    let me = try me(among: people())
    guard let device = try Self.onStore({ () throws(StoreError) in try store.device() }) else {
      return nil
    }
    var records = try Self.onStore { () throws(StoreError) in
      try store.people() + store.reading(of: .erasures).records + store.sessions().records
    }
    for reading in try recentReadings(of: store) { records += reading.records }
    return UndoPlan.next(
      records: records, by: me.id, since: device.since,
      writers: Set([device.writer] + device.past), now: clock.now, guidance: guidance)
  }

  /// Takes an act back as planned, and returns the trainees whose stories changed.
  ///
  /// Throws `DeskError`: `nobodyHere`, `store`, `unknown`.
  @discardableResult
  func undo(_ plan: UndoPlan) throws(DeskError) -> [RecordID] {
    let people = try self.people()
    switch plan.kind {
    case .withdrawal:
      let me = try me(among: people)
      let ids = Set(plan.withdrawals.map(\.of))
      let (holders, known) = try holders(of: ids)
      let records = plan.withdrawals.map { newRecord(by: me.id, .withdrawal($0)) }
      // Where all lies in one folder, the store need not look for it.
      let isInOne = holders.count == 1 && known.count == ids.count
      try append(records, about: isInOne ? holders.first : nil, restingOn: known)
      return holders.map { people.kept($0) }
    case .moveBack(let feedback, let from):
      let here = try holder(of: feedback, people: people)
      let there = try holder(of: from, people: people)
      try move(feedback, from: here, to: there, why: UndoPlan.movedBackWhy)
      return [here, there]
    }
  }

  /// What lies in the folders that this installation wrote into lately.
  private func recentReadings(of store: Store) throws(DeskError) -> [StoreReading] {
    let earliest = clock.now.adding(minutes: -UndoPlan.hours * 60)
    return try Self.onStore { () throws(StoreError) in
      var readings: [StoreReading] = []
      for folder in try store.foldersWritten(since: earliest) {
        guard case .trainee(let trainee) = folder else { continue }
        readings.append(try store.records(of: trainee))
      }
      return readings
    }
  }

  /// The trainees in whose folders any of these records lie, and those records.
  private func holders(
    of ids: Set<RecordID>
  ) throws(DeskError) -> (trainees: [RecordID], records: [Record]) {
    let store = try opened()
    return try Self.onStore { () throws(StoreError) in
      var trainees: [RecordID] = []
      var records: [Record] = []
      for trainee in try store.trainees() {
        let found = try store.reading(of: .trainee(trainee)).records.filter { ids.contains($0.id) }
        if !found.isEmpty { trainees.append(trainee) }
        records += found
      }
      return (trainees, records)
    }
  }

  /// The trainee in whose folder a record lies, or lay before it was erased.
  private func holder(of id: RecordID, people: People) throws(DeskError) -> RecordID {
    let store = try opened()
    let found = try Self.onStore { () throws(StoreError) -> RecordID? in
      for trainee in try store.trainees() {
        let reading = try store.reading(of: .trainee(trainee))
        if reading.erased.contains(id) || reading.records.contains(where: { $0.id == id }) {
          return trainee
        }
      }
      return nil
    }
    guard let found else { throw .unknown(.feedback, typed: id.text, known: []) }
    return people.kept(found)
  }
}
