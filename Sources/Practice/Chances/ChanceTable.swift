/// Who has been given which chance to lead, and what nobody is given: people by situations.
///
/// Alphabetical, with no totals, no order of merit, and nothing about people but grade and unit.
public struct ChanceTable: Hashable, Sendable {
  /// How people stand together.
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    case name, unit, grade
  }

  /// One situation.
  public struct Column: Hashable, Sendable {
    /// The situation; nil for chances that name none.
    public var id: Situation.ID?
    /// As it reads in running text.
    public var title: String
  }

  /// What one person had in one situation.
  public struct Cell: Hashable, Sendable {
    /// Chances that were given.
    public var given = 0
    /// Feedback that counts.
    public var seen = 0
    /// Chances that are promised.
    public var promised = 0
    /// Whether the situation fits the person's stage.
    public var fitsStage = true

    /// Whether there is nothing in it.
    public var isEmpty: Bool { given + seen + promised == 0 }
  }

  /// One person.
  public struct Row: Hashable, Sendable, Identifiable {
    /// The trainee.
    public var id: RecordID
    /// The name.
    public var name: String
    /// The grade; empty when nobody said.
    public var grade: String
    /// The unit today; empty when nobody said.
    public var unit: String
    /// A cell for each situation.
    public var cells: [Cell]
  }

  /// People of one unit or grade.
  public struct Group: Hashable, Sendable {
    /// The unit or grade; nil where people are not grouped.
    public var title: String?
    /// The people, by name.
    public var rows: [Row]
  }

  /// The situations, in the library's order.
  public let columns: [Column]
  /// The people, in groups by title.
  public let groups: [Group]
  /// Situations that nobody here was given, though somebody was seen there.
  public let notGiven: [Column]
  /// Situations that nobody here was given, and nobody was seen in.
  public let notSeen: [Column]

  /// Everybody, in the order of the groups.
  public var rows: [Row] { groups.flatMap(\.rows) }

  /// Puts counts into a table.
  ///
  /// - Parameters:
  ///   - counts: What was counted; people without counts have empty cells.
  ///   - people: Everybody; trainees who are not archived have a row.
  ///   - guidance: The library.
  ///   - match: Which people and situations are wanted; nil for all.
  ///   - grouping: How people stand together.
  ///   - today: The day that says in which unit somebody is.
  public init(
    counts: [ChanceCounts], people: People, guidance: Guidance, match: FilterMatch? = nil,
    grouping: Grouping = .name, today: Day
  ) {
    let wanted = people.trainees.filter { match?.matches($0) ?? true }
    let byTrainee = Dictionary(
      counts.map { (people.kept($0.trainee), $0) }, uniquingKeysWith: { first, _ in first })
    let shown = wanted.compactMap { byTrainee[$0.id] }
    let columns = Self.columns(of: shown, wanted, guidance, match)
    self.columns = columns
    let rows = wanted.map { known in
      Row(known, counts: byTrainee[known.id], columns: columns, guidance: guidance, today: today)
    }
    groups = Self.groups(rows, by: grouping)
    let empty = columns.indices.filter { place in rows.allSatisfy { $0.cells[place].given == 0 } }
    let real = rows.isEmpty ? [] : empty.filter { columns[$0].id != nil }
    notGiven = real.filter { place in rows.contains { $0.cells[place].seen > 0 } }.map {
      columns[$0]
    }
    notSeen = real.filter { place in rows.allSatisfy { $0.cells[place].seen == 0 } }.map {
      columns[$0]
    }
  }

  /// Situations that fit somebody here or of which something is counted, then those of no library.
  private static func columns(
    of counts: [ChanceCounts], _ people: [KnownPerson], _ guidance: Guidance,
    _ match: FilterMatch?
  ) -> [Column] {
    let counted = counts.reduce(into: Set<Situation.ID?>()) { ids, counts in
      for each in [counts.given, counts.seen, counts.promised] { ids.formUnion(each.keys) }
    }
    let stages = Set(people.compactMap { $0.person.learner?.stage })
    let known = guidance.situations.filter { situation in
      counted.contains(situation.id) || stages.contains(where: situation.fits)
    }.map { Column(id: $0.id, title: $0.title) }
    let ids = Set(guidance.situations.map(\.id))
    let strange = counted.compactMap { $0 }.filter { !ids.contains($0) }.sorted()
    var columns = known + strange.map { Column(id: $0, title: $0) }
    columns = columns.filter { match?.matches(situation: $0.id) ?? true }
    if counted.contains(nil), match?.namesSituations != true {
      columns.append(Column(id: nil, title: "no situation"))
    }
    return columns
  }

  private static func groups(_ rows: [Row], by grouping: Grouping) -> [Group] {
    guard grouping != .name else { return rows.isEmpty ? [] : [Group(title: nil, rows: rows)] }
    let title: (Row) -> String = grouping == .unit ? \.unit : \.grade
    let groups = Dictionary(grouping: rows) { Fold.fold(title($0)) }
    let none = grouping == .unit ? "no unit noted" : "no grade noted"
    return groups.keys.sorted { one, other in
      one.isEmpty == other.isEmpty ? one < other : other.isEmpty
    }.compactMap { key in
      guard let rows = groups[key], let first = rows.first else { return nil }
      return Group(title: key.isEmpty ? none : title(first), rows: rows)
    }
  }
}

extension ChanceTable.Row {
  fileprivate init(
    _ known: KnownPerson, counts: ChanceCounts?, columns: [ChanceTable.Column],
    guidance: Guidance, today: Day
  ) {
    let learner = known.person.learner
    let cells = columns.map { column in
      let situation = column.id.flatMap { guidance.situation($0) }
      return ChanceTable.Cell(
        given: counts?.given[column.id] ?? 0, seen: counts?.seen[column.id] ?? 0,
        promised: counts?.promised[column.id] ?? 0,
        fitsStage: situation?.fits(learner?.stage ?? .other) ?? true)
    }
    self.init(
      id: known.id, name: known.person.name, grade: learner?.grade ?? "",
      unit: known.person.unit(on: today) ?? "", cells: cells)
  }
}
