import Practice
import Records

extension Desk {
  /// Who works here, and into what.
  struct Identity: Hashable, Sendable {
    /// The supervisor at this keyboard; nil until somebody said so.
    var me: RecordID?
    /// The writer's name without its last part: ward-7.
    var place: String
    /// Whether others use this login.
    var isLoginShared = false
    /// Why nothing can be saved here; nil when it can.
    var readOnly: String?
    /// Whom the last record made here is about.
    var lastTrainee: RecordID?
    /// The situation of the last record made here.
    var lastSituation: Situation.ID?
  }

  /// Who works here, and into what; throws `DeskError.store`.
  func identity(people: People? = nil) throws(DeskError) -> Identity {
    guard let store else { return Identity(place: Self.place(ofHost: place.hostName)) }
    let people = if let people { people } else { try self.people() }
    // Where notes cannot be kept they may not be readable either; the store opens all the same.
    let device =
      store.readOnlyReason == nil
      ? try Self.onStore { () throws(StoreError) in try store.device() } : try? store.device()
    let last = LastRecord.read(of: store)
    return Identity(
      me: device?.who.flatMap { people[$0]?.id },
      place: device.map { Self.place(ofWriter: $0.writer) } ?? Self.place(ofHost: place.hostName),
      // Who shares the login cannot read a store without its passphrase.
      isLoginShared: device?.login == .shared && !store.isSealed, readOnly: store.readOnlyReason,
      lastTrainee: last.flatMap { people[$0.trainee]?.id }, lastSituation: last?.situation)
  }

  /// The supervisor at this keyboard; throws `DeskError.nobodyHere` until somebody said so.
  func me(among people: People) throws(DeskError) -> KnownPerson {
    guard let known = try knownMe(among: people) else {
      try refuseIfPeopleAreMissing()
      // Saying who works here would be refused too.
      if let store, let why = store.readOnlyReason {
        throw .store(.readOnly(path: store.place.home, why: why))
      }
      throw .nobodyHere
    }
    return known
  }

  /// Refuses to take somebody for unknown while a file of people cannot be read.
  ///
  /// Throws `DeskError.store`.
  func refuseIfPeopleAreMissing() throws(DeskError) {
    guard let skipped = store?.findings.report(of: .people).skipped.first else { return }
    throw .store(StoreError(reading: skipped.error))
  }

  /// Whether somebody has said who works here; throws `DeskError.store`.
  func isAnybodyHere(among people: People) throws(DeskError) -> Bool {
    if try knownMe(among: people) != nil { return true }
    try refuseIfPeopleAreMissing()
    return false
  }

  private func knownMe(among people: People) throws(DeskError) -> KnownPerson? {
    guard let store else { return nil }
    let device = try Self.onStore { () throws(StoreError) in try store.device() }
    return device?.who.flatMap { people[$0] }
  }

  /// Says who works here, and makes the store where there is none.
  ///
  /// Takes the supervisor of exactly that name, or writes one down.
  ///
  /// - Parameters:
  ///   - name: The name as trainees know it.
  ///   - role: What they are to the ward; nil keeps what is known, else consultant.
  ///   - login: Whose this computer's login is; nil keeps what is known, else mine.
  /// - Returns: The supervisor.
  /// - Throws: `DeskError`: `store`, `badValue`.
  @discardableResult
  mutating func introduce(
    name: String, role: Person.Role? = nil, login: Device.Login? = nil
  ) throws(DeskError) -> RecordID {
    guard name.contains(where: \.isLetter) else { throw .badValue("A name has letters in it.") }
    let store = try makeStore()
    let people = try self.people()
    let same = people.all.filter { !$0.isTrainee && $0.person.name == name }
    let id: RecordID
    if let known = same.first(where: { !$0.person.archived }) ?? same.first {
      id = known.id
      var person = known.person
      person.role = role ?? person.role
      person.archived = false
      if person != known.person { try rewrite(known, as: person, by: id) }
    } else {
      try refuseIfPeopleAreMissing()
      id = newID()
      let person = Person(name: name, role: role ?? .consultant)
      try append([newRecord(id, by: id, .person(person))])
    }
    let known = try Self.onStore { () throws(StoreError) in try store.device() }
    let login = login ?? known?.login ?? .mine
    try Self.onStore { () throws(StoreError) in
      try store.setDevice(who: id, login: login, since: clock.now)
    }
    return id
  }

  private static func place(ofWriter writer: String) -> String {
    guard let dash = writer.lastIndex(of: "-") else { return writer }
    return String(writer[..<dash])
  }

  private static func place(ofHost name: String) -> String {
    String(name.lowercased().prefix { $0 != "." })
  }
}
