/// What was looked for and what was seen: situations by groups of look-fors.
///
/// It counts chances to see, not how well anybody did, and has no totals.
public struct Coverage: Hashable, Sendable {
  /// What one group of look-fors came to in one situation.
  public struct Cell: Hashable, Sendable {
    /// What a cell says in a word.
    public enum State: String, CaseIterable, Hashable, Sendable {
      /// Nobody had a look-for of the group in front of them.
      case neverLooked
      /// It was looked for, and not marked.
      case lookedForNotSeen
      /// It was marked, well or to work on.
      case seen
    }

    /// Marks of what was done well.
    public var well = 0
    /// Marks of what to work on.
    public var workOn = 0
    /// Look-fors that were shown and not marked.
    public var unmarked = 0

    /// What the cell says in a word.
    public var state: State {
      if well + workOn > 0 { return .seen }
      return unmarked > 0 ? .lookedForNotSeen : .neverLooked
    }
  }

  /// One situation.
  public struct Row: Hashable, Sendable, Identifiable {
    /// The situation.
    public var id: Situation.ID
    /// As it reads in running text; the id where the library does not know it.
    public var title: String
    /// How many records.
    public var records: Int
    /// Whether the situation fits the trainee's stage.
    public var fitsStage: Bool
    /// A cell for each group.
    public var cells: [Cell]
  }

  /// The columns: the library's groups, and one more where a record marks what no group holds.
  public let groups: [LookFor.Group]
  /// Clinical situations.
  public let clinical: [Row]
  /// Situations of the running of the service.
  public let management: [Row]

  /// Counts the feedback that stands.
  ///
  /// - Parameters:
  ///   - story: What was recorded.
  ///   - stage: The trainee's stage: its situations have a row though nothing was seen there.
  ///   - guidance: The library.
  public init(story: Story, stage: Stage, guidance: Guidance) {
    self.init(entries: story.standing, stage: stage, guidance: guidance)
  }

  init(entries: [FeedbackEntry], stage: Stage, guidance: Guidance) {
    let table = CoverageTable(entries: entries, guidance: guidance)
    groups = table.groups
    let rows = table.rows(stage: stage)
    clinical = rows.filter { $0.setting == .clinical }.map(\.row)
    management = rows.filter { $0.setting == .management }.map(\.row)
  }

  /// Situations of the library that fit a stage and are not among those seen.
  public static func notYetSeen(
    among seen: Set<Situation.ID>, stage: Stage, guidance: Guidance
  ) -> [Situation] {
    guidance.situations.filter { $0.fits(stage) && !seen.contains($0.id) }
  }
}
