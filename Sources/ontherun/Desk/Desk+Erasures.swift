import Practice
import Records

/// Erasures as they stand, and what of them is still to be done here.
extension Desk {
  /// One erasure, with where its words still lie.
  struct FoundErasure: Sendable {
    /// The record.
    var record: Record
    /// What it says.
    var erasure: Content.Erasure
    /// Whether its words lie in files of this computer.
    var isHeldHere: Bool
    /// The other places where they lie.
    var waiting: [String]
    /// A hold known here on whom it is about.
    var held: KnownPerson?

    /// When, what, by whom and why, in a line; without a name, which is gone.
    func line(people: People, today: Day) -> String {
      let count = erasure.of.count
      let what =
        erasure.trainee.map { "everything about one person, …\($0.short)" }
        ?? (count == 1 ? "1 record" : "\(count) records")
      return [
        "\(record.at.day.short(besides: today.year)): \(what)", "by \(people.name(of: record.by))",
        erasure.why,
      ].joined(separator: " · ")
    }
  }

  /// Every erasure, the latest first; throws `DeskError.store`.
  ///
  /// Takes time in proportion to the store.
  func erasures() throws(DeskError) -> [FoundErasure] {
    guard let store else { return [] }
    return try Self.onStore { () throws(StoreError) in
      let here = Set(try (store.erasuresToAgree() + store.returnedErasures()).map(\.id))
      let held = try heldPeople(in: store)
      var found: [FoundErasure] = []
      let erasures = try store.wholeErasures()
      let places = try store.places(holding: erasures)
      for record in erasures.reversed() {
        guard case .erasure(let erasure) = record.content else { continue }
        found.append(
          FoundErasure(
            record: record, erasure: erasure, isHeldHere: here.contains(record.id),
            waiting: places[record.id] ?? [],
            held: try first(of: held, about: erasure, in: store)))
      }
      return found
    }
  }

  /// Erases from this computer's files what others erased, and what came back; throws
  /// `DeskError.store`.
  func finish(_ erasures: [FoundErasure]) throws(DeskError) {
    let store = try opened()
    try Self.onStore { () throws(StoreError) in
      _ = try store.finishErasures(agreed: Set(erasures.map(\.record.id)))
    }
  }

  /// Everybody with a hold, also somebody whom an erasure hides already.
  func heldPeople() throws(DeskError) -> [KnownPerson] {
    let store = try opened()
    return try Self.onStore { () throws(StoreError) in try heldPeople(in: store) }
  }

  private func heldPeople(in store: Store) throws(StoreError) -> [KnownPerson] {
    People.held(in: try store.people())
  }

  private func first(
    of people: [KnownPerson], about erasure: Content.Erasure, in store: Store
  ) throws(StoreError) -> KnownPerson? {
    for known in people {
      if let trainee = erasure.trainee, known.folders.contains(trainee) { return known }
      for id in erasure.of where try store.contains(id, about: known.folders) { return known }
    }
    return nil
  }
}
