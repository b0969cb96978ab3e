/// Everything that is held about somebody, for them to read and take away.
///
/// Unlike a story it leaves out nothing that stands in a file: what was withdrawn, what was said before
/// it was changed, what is half typed.
public struct HeldCopy: Sendable {
  /// What was typed and not saved.
  public struct Draft: Hashable, Sendable {
    /// The id that its record would have.
    public var id: RecordID
    /// Who typed.
    public var by: RecordID
    /// When the form opened.
    public var started: Timestamp
    /// Each field and what stands in it.
    public var fields: [EntryField]

    /// Makes a draft.
    public init(id: RecordID, by: RecordID, started: Timestamp, fields: [EntryField]) {
      self.id = id
      self.by = by
      self.started = started
      self.fields = fields
    }
  }

  /// A training session that names them: no more of it is about them.
  public struct Session: Hashable, Sendable {
    /// Its id.
    public var id: RecordID
    /// When it ended.
    public var at: Timestamp
    /// The scenario's title.
    public var title: String

    /// Makes a session.
    public init(id: RecordID, at: Timestamp, title: String) {
      self.id = id
      self.at = at
      self.title = title
    }
  }

  /// Who it is about.
  public var known: KnownPerson
  /// What was written of them as a person, in the order of the store.
  public var person: HeldRecords
  /// What was written about them, in the order of the store.
  public var records: HeldRecords
  /// Lines in their folder that cannot be read.
  public var damaged: [DamagedLine] = []
  /// Torn lines that this computer keeps aside.
  public var aside: [DamagedLine] = []
  /// Drafts on this computer.
  public var drafts: [Draft] = []
  /// Training sessions that name them.
  public var sessions: [Session] = []
  /// How many records of each kind they wrote about others.
  public var written: [String: Int] = [:]

  /// Makes a copy of records alone.
  public init(known: KnownPerson, person: HeldRecords, records: HeldRecords) {
    self.known = known
    self.person = person
    self.records = records
  }

  /// Every id of theirs.
  public var ids: [RecordID] { known.folders }

  /// What the copy does not hold, and why, a sentence each.
  public var leftOut: [String] {
    var sentences = [
      "Supervisors are named, because they wrote this in their work. What is about other people is "
        + "left out: who else was at a training session, and what the room said there."
    ]
    if !written.isEmpty {
      let kinds = written.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      sentences.append(
        "They wrote about others themselves (\(kinds.joined(separator: ", "))). That is about those "
          + "people, so it is counted and not shown: ask the organisation.")
    }
    sentences += [
      "This computer also notes how many lines each computer wrote about them, so that a loss is "
        + "noticed, and whom the last record made here was about.",
      "Not in this copy, because it is out of reach: drafts on other computers, files that were "
        + "exported, what was printed, and backups. Of what was erased only ids and days are left.",
    ]
    return sentences
  }
}
