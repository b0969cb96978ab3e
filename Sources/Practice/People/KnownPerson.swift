/// Somebody the store knows, as last amended, under the id that new records use.
public struct KnownPerson: Hashable, Sendable, Identifiable {
  /// The id that new records use.
  public let id: RecordID
  /// What is known, as last amended.
  public let person: Person
  /// Other ids that were found to be the same person, in order.
  public let alsoKnownAs: [RecordID]
  /// When the person was first written down.
  public let addedAt: Timestamp
  /// How many amendments made apart stand beside each other; 1 when all agree.
  public var versions: Int { otherVersions.count + 1 }
  /// What the other amendments made apart say, in the order of the store.
  public let otherVersions: [Person]
  /// The ids of what stands and would be replaced by an amendment: what goes into its `over`.
  public let currentVersions: [RecordID]
  /// Whether a line that it rests on failed its check.
  public let isDamaged: Bool

  /// Makes a known person.
  public init(
    id: RecordID, person: Person, alsoKnownAs: [RecordID] = [], addedAt: Timestamp,
    otherVersions: [Person] = [], currentVersions: [RecordID]? = nil, isDamaged: Bool = false
  ) {
    self.id = id
    self.person = person
    self.alsoKnownAs = alsoKnownAs
    self.addedAt = addedAt
    self.otherVersions = otherVersions
    self.currentVersions = currentVersions ?? [id]
    self.isDamaged = isDamaged
  }

  /// The same person under the id that is kept.
  func kept(as keep: RecordID, besides others: [RecordID]) -> KnownPerson {
    KnownPerson(
      id: keep, person: person, alsoKnownAs: others, addedAt: addedAt,
      otherVersions: otherVersions, currentVersions: currentVersions, isDamaged: isDamaged)
  }

  /// Every id of the person: the folders that hold a trainee's records.
  public var folders: [RecordID] { [id] + alsoKnownAs }

  /// Whether somebody's story is kept here.
  public var isTrainee: Bool { person.learner != nil }
}
