extension Timestamp {
  /// The time in a record's stamp, with the offset of another time at the same place.
  init(stamp: UInt64, besides at: Timestamp) {
    self.init(
      instant: Instant(milliseconds: Int64(stamp >> 16)), offsetMinutes: at.offsetMinutes)
  }
}
