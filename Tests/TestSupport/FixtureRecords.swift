public import Practice

/// Records written one after another, as one or several devices would write them.
public struct FixtureRecords: Sendable {
  /// All that was written, in the order of writing.
  public private(set) var all: [Record] = []
  private var counts: [String: Int] = [:]
  /// The day of the next record; its time is a minute after the one before.
  public var day: Day

  /// Begins on a day.
  public init(on day: String = "2026-11-19") {
    self.day = Fixture.day(day)
  }

  /// Goes on from records that were made elsewhere.
  public init(after all: [Record]) {
    self.all = all
    day = all.last?.at.day ?? Fixture.day("2026-11-19")
  }

  /// The last record.
  public var last: Record? { all.last }

  /// When the next record is written.
  public var now: Timestamp {
    Fixture.time("\(day)T08:00:00Z", plusMinutes: all.count)
  }

  /// Writes a record and returns its id.
  ///
  /// - Parameters:
  ///   - content: What it says.
  ///   - id: Its id; without one, `r1`, `r2` and so on, by the order of writing.
  ///   - by: Who says so.
  ///   - writer: The installation.
  ///   - act: The action; without one, the record is an action by itself.
  ///   - partOf: The last record of the action.
  ///   - at: When it was seen; without one, when it is written.
  /// - Returns: The id.
  @discardableResult
  public mutating func add(
    _ content: Content, id: String? = nil, by: String = "okafor", writer: String = "ward-7-k3f9",
    act: String? = nil, partOf: String? = nil, at: Timestamp? = nil
  ) -> RecordID {
    let id = RecordID(id ?? "r\(all.count + 1)")
    let n = counts[writer, default: 0] + 1
    counts[writer] = n
    all.append(
      Record(
        writer: writer, n: n, stamp: UInt64(now.instant.milliseconds) << 16, id: id,
        at: at ?? now, by: RecordID(by), act: RecordID(act ?? "act-\(id)"),
        partOf: partOf.map { RecordID($0) }, content: content))
    return id
  }

  /// Changes the last record, for what the builder has no word for.
  public mutating func changeLast(_ change: (inout Record) -> Void) {
    guard !all.isEmpty else { return }
    change(&all[all.count - 1])
  }
}
