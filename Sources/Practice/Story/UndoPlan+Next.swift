extension UndoPlan {
  /// Returns the plan for the last act that can be taken back; nil when there is none.
  ///
  /// - Parameters:
  ///   - records: All that the act can rest on: people, erasures and the folders it may be in.
  ///   - person: Who undoes; only their own acts are taken back.
  ///   - writers: This device's writers, past ones too.
  ///   - now: The present moment.
  /// - Returns: A plan for the latest act within 24 hours that is neither undone nor an undo.
  public static func next(
    records: [Record], by person: RecordID, writers: Set<String>, now: Instant
  ) -> UndoPlan? {
    nil
  }
}
