import Practice
import Records

extension Desk {
  /// Writes down a trainee, or lets somebody who is known come back or become one.
  ///
  /// - Parameters:
  ///   - name: The name as typed.
  ///   - learner: Grade, stage and specialty.
  ///   - unit: Where they work from today; empty when nobody said.
  ///   - sameAs: Somebody who is known already; nil for somebody new.
  /// - Returns: The id that records about them use.
  /// - Throws: `DeskError`: `nobodyHere`, `store`, `unknown`.
  func addTrainee(
    name: String, learner: Person.Learner, unit: String = "", sameAs: RecordID? = nil
  ) throws(DeskError) -> RecordID {
    let people = try self.people()
    let me = try me(among: people)
    if let sameAs {
      guard let known = people[sameAs] else {
        throw .unknown(.person, typed: sameAs.text, known: [])
      }
      var person = known.person
      person.learner = learner
      person.archived = false
      move(&person, to: unit)
      try rewrite(known, as: person, by: me.id)
      return known.id
    }
    // Somebody of that name may be in what cannot be read.
    try refuseIfPeopleAreMissing()
    var person = Person(name: name, role: .resident, learner: learner)
    move(&person, to: unit)
    let id = newID()
    try append([newRecord(id, by: me.id, .person(person))])
    return id
  }

  /// Writes what is known of somebody anew; throws `DeskError`: `nobodyHere`, `store`.
  func edit(_ known: KnownPerson, as person: Person) throws(DeskError) {
    guard person != known.person else { return }
    try rewrite(known, as: person, by: me(among: people()).id)
  }

  /// Takes a trainee off Home and out of forms; what is kept about them stays.
  ///
  /// Throws `DeskError`: `nobodyHere`, `store`.
  func archive(_ known: KnownPerson) throws(DeskError) {
    var person = known.person
    person.archived = true
    try edit(known, as: person)
  }

  /// Notes that several are one person; new records use the id of the first.
  ///
  /// Throws `DeskError`: `nobodyHere`, `store`.
  func merge(_ keep: KnownPerson, with others: [KnownPerson]) throws(DeskError) {
    let me = try me(among: people())
    let everyone = ([keep] + others).flatMap(\.folders)
    let store = try opened()
    let records = try Self.onStore { () throws(StoreError) in try store.people() }
    try append(
      [newRecord(by: me.id, .same(Content.Same(people: everyone, keep: keep.id)))],
      restingOn: records)
  }

  /// Notes that a person works on a unit from today, unless they do already.
  func move(_ person: inout Person, to unit: String) {
    let today = clock.today
    guard !unit.isEmpty, person.unit(on: today) != unit else { return }
    for index in person.placements.indices where person.placements[index].to == nil {
      // Two units on one day would leave it to chance which of them is shown.
      if person.placements[index].from.map({ $0 < today }) ?? true {
        person.placements[index].to = today.adding(days: -1)
      }
    }
    person.placements.append(Person.Placement(unit: unit, from: today))
  }

  /// Amends a person, carrying on the keys that this version does not know.
  func rewrite(
    _ known: KnownPerson, as person: Person, by: RecordID
  ) throws(DeskError) {
    guard !known.isNewer else { throw .newer(known.person.name) }
    let store = try opened()
    let records = try Self.onStore { () throws(StoreError) in try store.people() }
    let current = records.last { known.currentVersions.contains($0.id) }
    let amendment = Content.Amendment(
      of: known.id, over: known.currentVersions, body: .person(person))
    try append(
      [newRecord(by: by, .amendment(amendment), unknown: current?.unknown ?? [])],
      restingOn: records)
  }
}
