import Practice

extension LibraryDraft {
  /// Reports the references of one file that lead nowhere, now that all files are read.
  func check(_ references: [Reference], into log: inout ProblemLog) {
    for reference in references {
      switch reference.target {
      case .group: check(reference, "group", groups.contains, groups.ids, &log)
      case .framework: check(reference, "framework", frameworks.contains, frameworks.ids, &log)
      case .lookFor(let stage):
        check(reference, "look-for", lookFors.contains, lookFors.ids, &log)
        if let stage, let lookFor = lookFors[reference.id], !lookFor.stages.contains(stage) {
          log.add(
            line: reference.line,
            "\(reference.id.quoted) is not meant for \(stage.rawValue); "
              + "choose another look-for, or add \(stage.rawValue) to its stages.")
        }
      case .element(let id):
        guard let framework = frameworks[id] else { continue }
        let codes = framework.elements.map(\.code)
        check(reference, "code of \(id.quoted)", codes.contains, codes, &log)
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

  private func check(
    _ reference: Reference, _ what: String, _ isKnown: (String) -> Bool,
    _ known: @autoclosure () -> [String], _ log: inout ProblemLog
  ) {
    if isKnown(reference.id) { return }
    log.add(line: reference.line, Self.sentence(reference.id, what, known()))
  }

  private static func sentence(_ id: String, _ what: String, _ known: [String]) -> String {
    let near = known.nearest(to: id)
    let advice = near.map { "did you mean \($0.quoted)?" } ?? "use one that is there, or add it."
    return "There is no \(what) \(id.quoted); \(advice)"
  }
}
