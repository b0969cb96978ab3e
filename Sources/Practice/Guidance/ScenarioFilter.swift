/// Which scenarios are asked for: everything that it names must hold.
public struct ScenarioFilter: Hashable, Sendable {
  /// Why a filter means nothing.
  public struct Fault: Error, Hashable, Sendable {
    /// What is wrong and what to write instead.
    public var sentence: String

    /// Makes a fault.
    public init(sentence: String) {
      self.sentence = sentence
    }
  }

  private var situation: String?
  private var role: LeadershipRole?
  private var setting: Setting?
  private var stage: Stage?
  private var words: [String] = []

  /// A filter that lets everything through.
  public init() {}

  /// Reads what was typed: words, `@situation`, `role:`, `setting:` and `stage:`.
  public init(_ typed: String) throws(Fault) {
    for piece in FilterPieces.pieces(of: typed) {
      if piece.hasPrefix("@") {
        situation = FilterPieces.unquoted(piece.dropFirst())
      } else if let colon = piece.firstIndex(of: ":"), colon > piece.startIndex {
        let value = FilterPieces.unquoted(piece[piece.index(after: colon)...])
        try take(Fold.fold(piece[..<colon]), value)
      } else {
        words.append(Fold.fold(FilterPieces.unquoted(piece)))
      }
    }
  }

  private mutating func take(_ key: String, _ value: String) throws(Fault) {
    switch key {
    case "role": role = try Self.one(key, value, LeadershipRole.allCases.filter { $0 != .unsure })
    case "setting": setting = try Self.one(key, value, Setting.allCases)
    case "stage": stage = try Self.one(key, value, [.foundation, .core, .higher])
    case "situation": situation = value
    default:
      throw Fault(
        sentence:
          "'\(key):' filters no scenarios; write words, @situation, role:, setting: or stage:.")
    }
  }

  /// The one whose name begins with what was typed.
  private static func one<Choice: RawRepresentable<String>>(
    _ key: String, _ typed: String, _ choices: [Choice]
  ) throws(Fault) -> Choice {
    let wanted = Fold.fold(typed)
    let found = choices.filter { !wanted.isEmpty && $0.rawValue.hasPrefix(wanted) }
    if let only = found.first, found.count == 1 { return only }
    let names = choices.map(\.rawValue).joined(separator: ", ")
    throw Fault(sentence: "'\(key):\(typed)' names none of: \(names).")
  }

  /// Whether a scenario is among what is asked for.
  public func holds(_ scenario: Scenario, in guidance: Guidance) -> Bool {
    let place = guidance.situation(scenario.situation)
    if let situation {
      let names = [(id: scenario.situation, name: place?.title ?? "")]
      if NameMatch.matches(situation, in: names).isEmpty { return false }
    }
    if let role, scenario.role != role { return false }
    if let setting, place?.setting != setting { return false }
    if let stage, !scenario.stages.contains(stage) { return false }
    guard !words.isEmpty else { return true }
    let text = Fold.fold(
      ([
        scenario.title, scenario.id, place?.title ?? "", place?.setting.rawValue ?? "",
        scenario.role.rawValue, scenario.specialty, scenario.place, scenario.opening,
        scenario.takeAway, "\(scenario.minutes) min",
      ] + scenario.stages.map(\.rawValue) + scenario.aims + scenario.theory
        + scenario.cast.map(\.name))
        .joined(separator: "\n"))
    return words.allSatisfy { text.contains($0) }
  }
}
