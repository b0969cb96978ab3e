public import Practice

extension Store {
  /// Torn lines that this computer keeps aside and that are about somebody, as far as they go.
  ///
  /// - Parameter ids: Every id of the person.
  /// - Returns: What is left of each, with the file that holds it.
  /// - Throws: `StoreError.readFailed`.
  public func tornLines(about ids: Set<RecordID>) throws(StoreError) -> [DamagedLine] {
    guard let state = try openState(making: false) else { return [] }
    defer { files.close(state.folder) }
    let erased = Erased(trainees: ids)
    do {
      return try Quarantine(state: state).all().filter { line in
        erased.isNamed(in: line.file) || erased.isNamed(in: line.text)
      }
    } catch {
      throw StoreError(reading: error)
    }
  }
}
