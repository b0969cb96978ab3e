import Practice

extension Store {
  /// The folder that a record belongs in; throws `StoreError.noRecord` where it cannot be told.
  func folder(
    for new: NewRecord, among act: [NewRecord], about: RecordID?
  ) throws(StoreError) -> StoreFolder {
    let folder: StoreFolder
    switch Self.home(of: new.content) {
    case .folder(let known): folder = known
    case .with(let id):
      if let about {
        folder = .trainee(about)
      } else if let other = act.first(where: { $0.id == id && $0.id != new.id }) {
        folder = try self.folder(for: other, among: [], about: nil)
      } else {
        guard let found = try self.folder(of: id) else { throw .noRecord(id) }
        folder = found
      }
    case .withAbout:
      folder = about.map { .trainee($0) } ?? .people
    }
    if case .trainee(let id) = folder, !id.isWellFormed { throw .noRecord(id) }
    return folder
  }

  private enum Home {
    case folder(StoreFolder)
    /// Where the record lies that it points at.
    case with(RecordID)
    /// With the trainee that the caller names, else with the people.
    case withAbout
  }

  private static func home(of content: Content) -> Home {
    switch content {
    case .person, .same: .folder(.people)
    case .erasure: .folder(.erasures)
    case .feedback(let feedback): .folder(.trainee(feedback.trainee))
    case .step(let step): .folder(.trainee(step.trainee))
    case .chance(let chance): .folder(.trainee(chance.trainee))
    case .reflection(let reflection): .folder(.trainee(reflection.trainee))
    case .thread(let thread): .folder(.trainee(thread.trainee))
    case .shared(let shared): .folder(.trainee(shared.trainee))
    case .talked(let talked): .with(talked.of)
    case .withdrawal(let withdrawal): .with(withdrawal.of)
    case .amendment(let amendment):
      amendment.body.map { home(of: $0) } ?? .with(amendment.of)
    case .training, .practice: .folder(.sessions)
    case .bundleImport, .unknown: .withAbout
    }
  }
}
