/// Somebody the store knows, as last amended, under the id that new records use.
public struct KnownPerson: Hashable, Sendable, Identifiable {
  /// The id that new records use.
  public let id: RecordID
  /// What is known, as last amended.
  public let person: Person
  /// Other ids that were found to be the same person, in order.
  public let alsoKnownAs: [RecordID]
  /// Other names under which the same person was written down.
  public let otherNames: [String]
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
  /// The latest version of the format among its lines.
  public let format: Int

  /// Whether a later version of the program wrote it: it is shown, not changed.
  public var isNewer: Bool { format > Record.format }

  /// Makes a known person.
  public init(
    id: RecordID, person: Person, alsoKnownAs: [RecordID] = [], otherNames: [String] = [],
    addedAt: Timestamp, otherVersions: [Person] = [], currentVersions: [RecordID]? = nil,
    isDamaged: Bool = false, format: Int = Record.format
  ) {
    self.id = id
    self.person = person
    self.alsoKnownAs = alsoKnownAs
    self.otherNames = otherNames
    self.format = format
    self.addedAt = addedAt
    self.otherVersions = otherVersions
    self.currentVersions = currentVersions ?? [id]
    self.isDamaged = isDamaged
  }

  /// The same person under the id that is kept, with the names of the other entries.
  func kept(as keep: RecordID, besides others: [RecordID], names: [String]) -> KnownPerson {
    KnownPerson(
      id: keep, person: person, alsoKnownAs: others, otherNames: names, addedAt: addedAt,
      otherVersions: otherVersions, currentVersions: currentVersions, isDamaged: isDamaged,
      format: format)
  }

  /// Every id of the person: the folders that hold a trainee's records.
  public var folders: [RecordID] { [id] + alsoKnownAs }

  /// Whether somebody's story is kept here.
  public var isTrainee: Bool { person.learner != nil }
}
