/// Everybody the store knows, folded from the records of people.
public struct People: Hashable, Sendable {
  /// Everybody, each once, by name.
  public let all: [KnownPerson]
  private let places: [RecordID: Int]
  private let merges: Merges
  /// The trainees whose whole name another trainee has too.
  let shared: Set<RecordID>
  /// The first names that more than one trainee has, folded.
  let sharedFirstNames: Set<String>

  /// Folds the records of people; records of other kinds are passed over.
  ///
  /// - Parameters:
  ///   - records: The records of the folder of people, in any order, repeated or not.
  ///   - erased: What must not be shown.
  public init(records: [Record], erased: Erased) {
    let ledger = Ledger(records: records, erased: erased)
    let merges = Merges(ledger, erased: erased)
    let groups = Dictionary(grouping: People.single(in: ledger)) { merges.kept($0.id) }
    all = groups.compactMap { keep, members in
      // Where the kept id's own line has not arrived, the earliest of the others stands for it.
      let first = members.first { $0.id == keep } ?? members.min { $0.id < $1.id }
      let names = Set(members.map(\.person.name)).subtracting([first?.person.name ?? ""])
      return first?.kept(
        as: keep, besides: Array(merges.all(of: keep).dropFirst()), names: names.sorted())
    }.sorted(by: People.byName)
    places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })
    self.merges = merges
    shared = Self.shared(among: all)
    sharedFirstNames = Self.sharedFirstNames(among: all)
  }

  /// The person with an id, whichever of their ids it is.
  public subscript(id: RecordID) -> KnownPerson? {
    places[merges.kept(id)].map { all[$0] }
  }

  /// The name of a person, or a word for somebody who is not known here.
  public func name(of id: RecordID) -> String { self[id]?.person.name ?? "somebody unknown" }

  /// The id that new records use for a person.
  public func kept(_ id: RecordID) -> RecordID { merges.kept(id) }

  /// Every id of a person, the kept one first: a merged person's story is all their folders.
  public func folders(of id: RecordID) -> [RecordID] { merges.all(of: id) }

  /// Trainees who are not archived, by name.
  public var trainees: [KnownPerson] { all.filter { $0.isTrainee && !$0.person.archived } }

  /// Trainees who are archived, by name.
  public var archivedTrainees: [KnownPerson] { all.filter { $0.isTrainee && $0.person.archived } }

  /// Everybody who is not a trainee and not archived, by name.
  public var supervisors: [KnownPerson] { all.filter { !$0.isTrainee && !$0.person.archived } }

  /// Everybody of some people whom a few typed letters, or the end of an id, can mean, in the order
  /// given.
  public func matching(_ typed: String, among people: [KnownPerson]) -> [KnownPerson] {
    let merged = people.filter { $0.alsoKnownAs.contains(RecordID(typed)) }
    if !merged.isEmpty { return merged }
    let whole = Fold.fold(typed).trimmingSpaces
    let sameID = people.filter { $0.id.text == whole }
    if !sameID.isEmpty { return sameID }
    // Of an id no part counts: its letters and digits begin as many names do, F1 and Ed among them.
    let found = NameMatch.matches(typed, in: people.map { ("", $0.person.name) })
    if !found.isEmpty { return found.map { people[$0] } }
    // The name of an entry that was merged into another one is still that person's.
    let renamed = people.filter { known in
      !NameMatch.matches(typed, in: known.otherNames.map { ("", $0) }).isEmpty
    }
    if !renamed.isEmpty { return renamed }
    let told = matchingWithDifference(whole, among: people)
    if !told.isEmpty { return told }
    guard let tail = IDTail(typed) else { return [] }
    return people.filter { $0.folders.contains(where: tail.matches) }
  }

  /// Everybody whose name is the same but for case, accents and titles.
  public func sameName(as name: String) -> [KnownPerson] {
    let key = NameMatch.key(of: name)
    return key.isEmpty ? [] : all.filter { NameMatch.key(of: $0.person.name) == key }
  }

  private static func single(in ledger: Ledger) -> [KnownPerson] {
    ledger.standing(.person).map { versions in
      KnownPerson(
        id: versions.first.id, person: versions.shown.value, addedAt: versions.first.at,
        otherVersions: versions.besidesShown, currentVersions: versions.current,
        isDamaged: versions.isDamaged, format: versions.format)
    }
  }

  private static func byName(_ one: KnownPerson, _ other: KnownPerson) -> Bool {
    let names = (Fold.fold(one.person.name), Fold.fold(other.person.name))
    return names.0 == names.1 ? one.id < other.id : names.0 < names.1
  }
}
