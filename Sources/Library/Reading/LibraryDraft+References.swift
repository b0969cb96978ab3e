import Practice

extension LibraryDraft {
  /// Reports the references of one file that lead nowhere, now that all files are read.
  func check(_ references: [Reference], into log: inout ProblemLog) {
    for reference in references {
      switch reference.target {
      case .group: check(reference, "group", groups, &log)
      case .framework: check(reference, "framework", frameworks, &log)
      case .moment where !momentsBelow.contains(reference.id):
        check(reference, "moment", moments, &log)
      case .moment: break
      case .word: check(reference, "word", words, &log)
      case .situation: check(reference, "situation", situations, &log)
      case .theory: check(reference, "theory card", theory, &log)
      case .lookFor(let stage):
        check(reference, "look-for", lookFors, &log)
        if let stage, let lookFor = lookFors[reference.id], !lookFor.stages.contains(stage) {
          log.add(
            line: reference.line,
            "\(reference.id.quoted) is not meant for \(stage.rawValue); "
              + "choose another look-for, or add \(stage.rawValue) to its stages.")
        }
      case .element(let id):
        guard let elements = frameworks[id]?.elements else { continue }
        if elements.contains(where: { $0.code == reference.id }) { continue }
        let what = "code in \(id.quoted) that is"
        log.add(
          line: reference.line, Self.sentence(reference.id, what, elements.map(\.code)))
      }
    }
  }

  /// Reports moments of these files whose id a situation of the library below has already.
  func checkMoments(of base: Guidance?, into log: inout ProblemLog) {
    for situation in base?.situations ?? [] where situations.origin(of: situation.id) == nil {
      for moment in situation.moments {
        guard let origin = moments.origin(of: moment.id), origin.file == log.file else { continue }
        log.add(
          line: origin.line,
          "\(moment.id.quoted) is already the id of a moment of \(situation.id.quoted); "
            + "give this one another.")
      }
    }
  }

  private func check<Value>(
    _ reference: Reference, _ what: String, _ declared: Declared<Value>, _ log: inout ProblemLog
  ) {
    if declared.isPartial || declared.contains(reference.id) { return }
    log.add(line: reference.line, Self.sentence(reference.id, what, declared.ids))
  }

  private static func sentence(_ id: String, _ what: String, _ known: [String]) -> String {
    let near = known.nearest(to: id)
    let advice = near.map { "did you mean \($0.quoted)?" } ?? "use one that is there, or add it."
    return "There is no \(what) \(id.quoted); \(advice)"
  }
}
