/// A record and what it was amended to: the versions that stand, and which of them show.
struct Versions<Value> {
  /// One version that can be read.
  struct Version {
    /// The record that says so: the first one, or an amendment.
    let record: RecordHead
    /// What it says.
    let value: Value
    /// Whether no other version replaced it.
    let isCurrent: Bool
    /// What its writer had seen, and so replaced; empty for the record itself.
    var over: [RecordID] = []
  }

  /// The record itself.
  let first: RecordHead
  private let value: Value
  /// All that stand, in the order of the store, where there is more than the record itself.
  private let several: [Version]
  /// The place among those of the one that shows.
  private let place: Int

  /// The one that shows: the last by order of those that nothing replaced.
  var shown: Version {
    several.isEmpty ? Version(record: first, value: value, isCurrent: true) : several[place]
  }

  /// All that stand, in the order of the store; the first is the record itself.
  var all: [Version] { several.isEmpty ? [shown] : several }

  /// Folds; nil when the record is not of the kind that is read.
  init?(
    of record: Record, amendments: [Record], isWithdrawn: (RecordID) -> Bool,
    reading read: (Content) -> Value?
  ) {
    guard let value = read(record.content) else { return nil }
    first = RecordHead(record)
    self.value = value
    guard !amendments.isEmpty else {
      several = []
      place = 0
      return
    }
    var standing: [(record: RecordHead, value: Value, over: [RecordID])] = [(first, value, [])]
    var overs: [RecordID: [RecordID]] = [:]
    for amendment in amendments {
      guard case .amendment(let body) = amendment.content else { continue }
      overs[amendment.id] = body.over
      if isWithdrawn(amendment.id) { continue }
      guard let value = body.body.flatMap(read) else { continue }
      // Whatever an amendment says it was made over, it replaces what it amends.
      standing.append((RecordHead(amendment), value, body.over + [record.id]))
    }
    let replaced = Self.replaced(by: standing.flatMap(\.over), overs: overs)
    let current = standing.map { !replaced.contains($0.record.id) }
    // Versions that each claim to replace the other are made by hand; then the last one shows.
    let place = current.lastIndex(of: true) ?? standing.count - 1
    let all = standing.enumerated().map { index, version in
      Version(
        record: version.record, value: version.value, isCurrent: current[index] || index == place,
        over: version.over)
    }
    self.place = place
    several = all.count > 1 ? all : []
  }

  /// Whether there is more than the record itself.
  var isAmended: Bool { !several.isEmpty }

  /// How many were made apart, each without knowing the others; 1 when there is nothing to compare.
  var concurrent: Int { isAmended ? several.count(where: \.isCurrent) : 1 }

  /// What the others say of those that nothing replaced.
  var besidesShown: [Value] {
    several.filter { $0.isCurrent && $0.record.id != shown.record.id }.map(\.value)
  }

  /// What an amendment made now would replace: what goes into its `over`.
  var current: [RecordID] { all.filter(\.isCurrent).map(\.record.id) }

  /// Whether any line among them failed its check.
  var isDamaged: Bool { first.isDamaged || several.contains { $0.record.isDamaged } }

  /// The latest version of the format among them.
  var format: Int { several.map(\.record.version).reduce(first.version, max) }

  /// When each amendment that stands was written.
  var amended: [Timestamp] { several.dropFirst().map(\.record.written) }

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
