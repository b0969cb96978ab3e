import Library
import Practice

/// The questions of a new scenario, one after the other, each answer checked at once.
struct ScenarioInterview {
  private let guidance: Guidance
  /// Whether a scenario of an id is there already.
  private let isTaken: (Scenario.ID) -> Bool
  private var skeleton = ScenarioSkeleton()
  private var place = 0

  init(guidance: Guidance, isTaken: @escaping (Scenario.ID) -> Bool) {
    self.isTaken = isTaken
    self.guidance = guidance
  }

  /// Whether enough was said to make a file of it.
  var hasBegun: Bool { skeleton.said[.title] != nil && skeleton.said[.situation] != nil }

  /// The id of the scenario, which names its file.
  var id: String { skeleton.id }

  /// The file.
  var yaml: String {
    let card = "reflective-practitioner"
    let isThere = guidance.theory.contains { $0.id == card }
    return skeleton.yaml(
      lookFors: lookFors, theory: isThere ? card : guidance.theory.first?.id ?? card)
  }

  /// What is asked next; nil when all is answered.
  var question: String? {
    guard let part else { return nil }
    let question = Self.questions[part, default: part.rawValue]
    let number = "\(place + 1)/\(ScenarioSkeleton.Part.allCases.count)"
    guard let fallback = fallback(for: part) else { return "\(number)  \(question): " }
    return "\(number)  \(question) [\(fallback)]: "
  }

  private var part: ScenarioSkeleton.Part? {
    let parts = ScenarioSkeleton.Part.allCases
    return parts.indices.contains(place) ? parts[place] : nil
  }

  /// Takes an answer and returns what there is to say about it; a refused one is asked for again.
  mutating func answer(_ line: String) -> [String] {
    guard let part else { return [] }
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words == "<" {
      place = max(0, place - 1)
      return []
    }
    guard let answer = words.isEmpty ? fallback(for: part) : words else {
      return ["This one is needed; < goes back."]
    }
    do {
      let meant = try Self.meaning(of: answer, as: part, in: guidance)
      let before = skeleton.said[part]
      skeleton.said[part] = meant
      let problems =
        isTaken(id) && hasBegun
        ? ["There is \(id).yaml already. < goes back, for another title."] : problems
      guard problems.isEmpty else {
        skeleton.said[part] = before
        return problems
      }
      place += 1
      return []
    } catch let error as DeskError {
      return [error.sentence]
    } catch {
      return ["\(error)"]
    }
  }

  /// What the check says to the file as it would stand now.
  private var problems: [String] {
    let file = LibraryFile(path: "\(id).yaml", bytes: Array(yaml.utf8))
    return ScenarioReading(file, over: guidance).problems.map(\.sentence)
  }

  /// The look-fors of the situation for the stage, where none were said.
  private var lookFors: [LookFor.ID] {
    let stage = Stage.allCases.first { skeleton[.stages].hasPrefix($0.rawValue) } ?? .core
    let offered = guidance.situation(skeleton[.situation])?.lookFors(for: stage) ?? []
    return offered.isEmpty ? guidance.lookFors.map(\.id) : offered
  }

  /// What an empty line takes; nil where words are needed.
  private func fallback(for part: ScenarioSkeleton.Part) -> String? {
    if let said = skeleton.said[part] { return said }
    return switch part {
    case .role, .stages, .specialty, .place, .ask: skeleton[part]
    case .lookFors: lookFors.prefix(3).joined(separator: ", ")
    default: nil
    }
  }

  /// An answer as the file has it: names of situations, roles and stages are found by their beginning.
  private static func meaning(
    of answer: String, as part: ScenarioSkeleton.Part, in guidance: Guidance
  ) throws -> String {
    switch part {
    case .situation:
      return try guidance.oneSituation(answer.hasPrefix("@") ? String(answer.dropFirst()) : answer)
        .id
    case .role: return try one(answer, of: ["leadership", "management", "followership"])
    case .stages:
      let words = answer.split { !$0.isLetter }.map { String($0) }
      return try words.map { try one($0, of: ["foundation", "core", "higher"]) }
        .joined(separator: ", ")
    case .lookFors:
      let words = answer.split { $0 == "," || $0 == " " }.map { String($0) }
      return try words.map { try guidance.oneLookFor($0).id }.joined(separator: ", ")
    default: return answer
    }
  }

  private static func one(_ typed: String, of words: [String]) throws(DeskError) -> String {
    let wanted = Fold.fold(typed)
    guard let word = words.first(where: { $0.hasPrefix(wanted) }) else {
      throw .badValue("'\(typed)' is none of \(words.joined(separator: ", ")).")
    }
    return word
  }

  private static let questions: [ScenarioSkeleton.Part: String] = [
    .title: "A title one would remember",
    .situation: "Which situation (handover, ward-round, rota, meeting …)",
    .role: "What is it mostly about: leadership, management or followership",
    .stages: "Whose learning: foundation, core, higher",
    .specialty: "Specialty",
    .place: "Where, and what time of day",
    .lead: "Who is being watched, by name (invented)",
    .leadWho: "Who is that, in a few words",
    .other: "Who else matters in it, by name (invented)",
    .otherWho: "Who is that",
    .opening: "One sentence that makes the room want to know",
    .lookFors: "What can be seen in it (look-fors, by id or words)",
    .scene: "It begins: what can be seen and heard, with both names in it",
    .ask: "The question you put to the room then",
    .firstSay: "One thing they could do, tempting",
    .firstThen: "What happens because of it: what it costs, what it gains",
    .firstScene: "A little later on that road: what can be seen",
    .secondSay: "Another thing they could do, as tempting and about as long",
    .secondThen: "What happens because of that",
    .secondScene: "A little later on that road: what can be seen",
    .ending: "Afterwards, whichever road it was: what can be seen",
    .seen: "What you saw from the corner, facts only, whichever road it was",
    .saw: "Feedback worth having: You … (what you saw)",
    .effect: "Its effect",
    .next: "One thing to try next time",
    .takeAway: "One sentence to say on the way out",
  ]
}
