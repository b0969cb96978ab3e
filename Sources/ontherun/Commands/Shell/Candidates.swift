import ArgumentParser
import Practice

/// What a shell may complete: ids of the library, and people's names where the configuration says so.
enum Candidates {
  /// `@handover`.
  static var situations: CompletionKind { .custom { TypedWord($0, $1, $2).of(Self.situationIDs) } }

  /// The ids of look-fors.
  static var lookFors: CompletionKind { .custom { TypedWord($0, $1, $2).of(Self.lookForIDs) } }

  /// The ids of moments.
  static var moments: CompletionKind { .custom { TypedWord($0, $1, $2).of(Self.momentIDs) } }

  /// The ids of moments, or `@handover`.
  static var momentsAndSituations: CompletionKind {
    .custom { TypedWord($0, $1, $2).of { situationIDs() + momentIDs() } }
  }

  /// The ids of frameworks.
  static var frameworks: CompletionKind {
    .custom { TypedWord($0, $1, $2).of { library.frameworks.map(\.id) } }
  }

  /// The ids of words, theory cards and models.
  static var glossary: CompletionKind {
    .custom { words, index, prefix in
      TypedWord(words, index, prefix).of {
        var ids: [String] = []
        for entry in library.glossary where !ids.contains(entry.id.id) { ids.append(entry.id.id) }
        return ids
      }
    }
  }

  /// The ids of scenarios.
  static var scenarios: CompletionKind { .custom { TypedWord($0, $1, $2).of(Self.scenarioIDs) } }

  /// Trainees.
  static var trainees: CompletionKind { .custom { TypedWord($0, $1, $2).of(Self.traineeNames) } }

  /// Supervisors.
  static var supervisors: CompletionKind {
    .custom { TypedWord($0, $1, $2).of { names(of: \.supervisors) } }
  }

  /// A trainee, or `@handover`.
  static var traineeAndSituation: CompletionKind {
    .custom { TypedWord($0, $1, $2).of { situationIDs() + traineeNames() } }
  }

  /// What stands on the line of `log`: a trainee, `@SITUATION`, `+LOOKFOR`, `~LOOKFOR`.
  static var feedback: CompletionKind {
    .custom { words, index, prefix in
      TypedWord(words, index, prefix).of {
        let lookFors = lookForIDs()
        return situationIDs() + lookFors.map { "+\($0)" } + lookFors.map { "~\($0)" }
          + traineeNames()
      }
    }
  }

  /// What a filter is made of.
  static var filter: CompletionKind {
    .custom { words, index, prefix in
      TypedWord(words, index, prefix).of {
        let roles = LeadershipRole.allCases.map { "role:\($0.rawValue)" }
        let settings = Setting.allCases.map { "setting:\($0.rawValue)" }
        let states = Filter.State.allCases.map { "is:\($0.rawValue)" }
        return situationIDs() + lookForIDs().map { "lookfor:\($0)" } + roles + settings + states
          + ["since:", "until:", "unit:", "grade:", "trainee:", "by:"]
          + traineeNames().map { "trainee:\($0)" }
          + names(of: \.supervisors).map { "by:\($0)" }
      }
    }
  }

  @Sendable private static func situationIDs() -> [String] {
    library.situations.map { "@\($0.id)" }
  }

  @Sendable private static func lookForIDs() -> [String] { library.lookFors.map(\.id) }

  @Sendable private static func momentIDs() -> [String] {
    library.situations.flatMap { $0.moments.map(\.id) }
  }

  @Sendable private static func scenarioIDs() -> [String] {
    ScenarioLibrary.read().scenarios.map(\.id)
  }

  @Sendable private static func traineeNames() -> [String] { names(of: \.trainees) }

  private static var library: Guidance {
    LibraryReading.read(Environment.ofProcess().libraryFolders).guidance
  }

  /// Names as one word each that finds the person again: no name with a space in it needs quoting.
  private static func names(of people: KeyPath<People, [KnownPerson]>) -> [String] {
    guard Config.ofLogin[.completeNames] == "yes",
      let known = try? StoreChoice().deskForApp(isAsking: false).people()[keyPath: people]
    else { return [] }
    let words = known.map { Fold.words(in: $0.person.name) }
    let first = Dictionary(words.compactMap { $0.first.map { ($0, 1) } }, uniquingKeysWith: +)
    return words.compactMap { words in
      guard let name = words.first else { return nil }
      return first[name] == 1 ? name : words.joined()
    }
  }
}
