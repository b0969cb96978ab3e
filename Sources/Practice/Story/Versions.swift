/// A record and what it was amended to: the versions that stand, and which of them show.
struct Versions<Value> {
  /// One version that can be read.
  struct Version {
    /// The record that says so: the first one, or an amendment.
    let record: Record
    /// What it says.
    let value: Value
    /// Whether no other version replaced it.
    let isCurrent: Bool
  }

  /// All that stand, in the order of the store; the first is the record itself.
  let all: [Version]
  /// The place of the one that shows: the last by order of those that nothing replaced.
  private let place: Int

  /// Folds; nil when the record is not of the kind that is read.
  init?(
    of record: Record, amendments: [Record], isWithdrawn: (RecordID) -> Bool,
    reading read: (Content) -> Value?
  ) {
    guard let value = read(record.content) else { return nil }
    guard !amendments.isEmpty else {
      all = [Version(record: record, value: value, isCurrent: true)]
      place = 0
      return
    }
    var standing: [(record: Record, value: Value, over: [RecordID])] = [(record, value, [])]
    var overs: [RecordID: [RecordID]] = [:]
    for amendment in amendments {
      guard case .amendment(let body) = amendment.content else { continue }
      overs[amendment.id] = body.over
      if isWithdrawn(amendment.id) { continue }
      guard let value = body.body.flatMap(read) else { continue }
      // Whatever an amendment says it was made over, it replaces what it amends.
      standing.append((amendment, value, body.over + [record.id]))
    }
    let replaced = Self.replaced(by: standing.flatMap(\.over), overs: overs)
    let current = standing.map { !replaced.contains($0.record.id) }
    // Versions that each claim to replace the other are made by hand; then the last one shows.
    let place = current.lastIndex(of: true) ?? standing.count - 1
    all = standing.enumerated().map { index, version in
      Version(
        record: version.record, value: version.value, isCurrent: current[index] || index == place)
    }
    self.place = place
  }

  /// The record itself.
  var first: Record { all[0].record }

  /// The one that shows.
  var shown: Version { all[place] }

  /// How many were made apart, each without knowing the others; 1 when there is nothing to compare.
  var concurrent: Int { all.count(where: \.isCurrent) }

  /// What the others say of those that nothing replaced.
  var besidesShown: [Value] {
    all.indices.filter { all[$0].isCurrent && $0 != place }.map { all[$0].value }
  }

  /// What an amendment made now would replace: what goes into its `over`.
  var current: [RecordID] { all.filter(\.isCurrent).map(\.record.id) }

  /// Whether any line among them failed its check.
  var isDamaged: Bool { all.contains { $0.record.isDamaged } }

  /// When each amendment that stands was written.
  var amended: [Timestamp] { all.dropFirst().map(\.record.written) }

  /// What is replaced directly, or through a version that was itself replaced or taken back.
  private static func replaced(
    by overs: [RecordID], overs chain: [RecordID: [RecordID]]
  ) -> Set<RecordID> {
    var replaced: Set<RecordID> = []
    var waiting = overs
    while let id = waiting.popLast() {
      if replaced.insert(id).inserted { waiting += chain[id] ?? [] }
    }
    return replaced
  }
}
