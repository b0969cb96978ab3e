extension Record {
  /// When the line was written, by the clock in its stamp and the offset of its place.
  ///
  /// `at` says when the thing was seen, in an amendment too; this says when it was put down.
  public var written: Timestamp { Timestamp(stamp: stamp, besides: at) }

  /// The trainee that the record itself names; nil for kinds that only point at another record.
  public var trainee: RecordID? { content.trainee }

  /// The record that this one is about, and cannot stand without.
  public var pointsAt: [RecordID] {
    switch content {
    case .talked(let talked): [talked.of]
    case .amendment(let amendment): [amendment.of] + amendment.over
    case .withdrawal(let withdrawal): [withdrawal.of]
    case .step(let step): step.of.map { [$0] } ?? []
    case .reflection(let reflection): reflection.of.map { [$0] } ?? []
    default: []
    }
  }

  /// Whether this copy of a line is the one to keep when an id turns up twice.
  ///
  /// A sound copy wins over a damaged one. The last resort compares the words themselves, so that
  /// two damaged copies fold to the same one on every machine.
  func isBetterCopy(than other: Record) -> Bool {
    if isDamaged != other.isDamaged { return !isDamaged }
    if Record.precedes(self, other) != Record.precedes(other, self) {
      return Record.precedes(self, other)
    }
    if n != other.n { return n < other.n }
    return String(describing: self) < String(describing: other)
  }
}
