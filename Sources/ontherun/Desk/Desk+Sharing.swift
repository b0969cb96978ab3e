import Practice
import Records

extension Desk {
  /// Notes what was shown or given to whom.
  ///
  /// - Parameters:
  ///   - what: What it was: a summary as html.
  ///   - trainee: Whom it is about.
  ///   - reader: Who got it.
  ///   - through: How: a file.
  /// - Returns: The record.
  /// - Throws: `DeskError`: `nobodyHere`, `store`.
  @discardableResult
  func noteShared(
    _ what: String, about trainee: RecordID, to reader: String, through: String
  ) throws(DeskError) -> Record? {
    let trainee = try people().kept(trainee)
    let shared = Content.Shared(trainee: trainee, to: reader, what: what, through: through)
    return try note(.shared(shared), about: trainee)
  }
}
