import Practice
import Workbench

/// What the app does about what is held of somebody.
extension Desk {
  /// Notes that a trainee was told what is kept about them; throws `DeskError`.
  func noteInformed(_ trainee: RecordID, on day: Day) throws(DeskError) {
    guard let known = try people()[trainee] else { return }
    var person = known.person
    person.informed = day
    try edit(known, as: person)
  }

  /// What is still in this computer's files, as the app shows it; throws `DeskError.store`.
  func waitingErasures() throws(DeskError) -> [WaitingErasure] {
    let people = try self.people()
    return try erasures().filter(\.isHeldHere).map { found in
      let hold = found.held?.person.hold.map { hold in
        "on hold since \(hold.since.short(besides: 0)), \(hold.why)"
      }
      return WaitingErasure(
        id: found.record.id, line: found.line(people: people, today: clock.today), hold: hold)
    }
  }

  /// Erases from this computer's files what was agreed to, but for what is on hold.
  ///
  /// Throws `DeskError.store`.
  func finishErasures(_ ids: Set<RecordID>) throws(DeskError) {
    try finish(erasures().filter { ids.contains($0.record.id) && $0.held == nil })
  }
}
