extension Content {
  /// The trainee that the content itself names.
  var trainee: RecordID? {
    switch self {
    case .feedback(let feedback): feedback.trainee
    case .step(let step): step.trainee
    case .chance(let chance): chance.trainee
    case .reflection(let reflection): reflection.trainee
    case .thread(let thread): thread.trainee
    case .shared(let shared): shared.trainee
    case .amendment(let amendment): amendment.body?.trainee
    case .person, .talked, .withdrawal, .erasure, .same, .bundleImport, .training, .practice,
      .unknown:
      nil
    }
  }
}
