/// A walk as it is kept: fields of a few words each, so that a move writes a short line.
public struct KeptWalk: Hashable, Sendable {
  /// One field of it.
  public typealias Field = (name: String, text: String)

  /// The scenario.
  public var scenario: Scenario.ID
  /// Whether one supervisor walks it, and no room.
  public var isAlone: Bool
  /// What was done.
  public var moves: [TrainingMove]
  /// When it was last seen running; nil where that was not kept.
  public var lastSeen: Instant?
  /// What is half typed, by what it is.
  public var typed: [String: String] = [:]

  /// So many moves stand in a field: a whole day of them fits a draft's file.
  private static let chunk = 32
  private static let chunks = "moves-"
  private static let typedFields = "typed-"

  /// Keeps a walk as it stands at a moment.
  public init(
    _ session: TrainingSession, isAlone: Bool, typed: [String: String] = [:], now: Instant
  ) {
    self.typed = typed
    scenario = session.scenario.id
    self.isAlone = isAlone
    moves = session.moves
    // To the minute: what goes by after it, while nobody presses a key, is not known to anybody.
    lastSeen =
      session.isPaused
      ? moves.last?.at : Instant(milliseconds: now.milliseconds / 60_000 * 60_000)
  }

  /// Reads what was kept; nil where it is no walk.
  public init?(_ fields: [Field]) {
    func text(_ name: String) -> String? { fields.first { $0.name == name }?.text }
    guard let scenario = text("walk"), !scenario.isEmpty else { return nil }
    self.scenario = scenario
    isAlone = text("alone") == "yes"
    for field in fields where field.name.hasPrefix(Self.typedFields) && !field.text.isEmpty {
      typed[String(field.name.dropFirst(Self.typedFields.count))] = field.text
    }
    let parts = fields.filter { $0.name.hasPrefix(Self.chunks) }
    func number(_ field: Field) -> Int { Int(field.name.dropFirst(Self.chunks.count)) ?? 0 }
    moves = parts.sorted { number($0) < number($1) }
      .flatMap { $0.text.split(separator: "\n") }.compactMap { TrainingMove(text: $0) }
    lastSeen = text("seen").flatMap { Int64($0) }.map { Instant(milliseconds: $0) }
  }

  /// What is to be kept of it.
  public var fields: [Field] {
    var fields: [Field] = [
      ("walk", scenario), ("alone", isAlone ? "yes" : ""),
    ]
    for start in stride(from: 0, to: moves.count, by: Self.chunk) {
      let part = moves[start..<min(start + Self.chunk, moves.count)]
      fields.append(
        ("\(Self.chunks)\(start / Self.chunk)", part.map(\.text).joined(separator: "\n")))
    }
    for (line, text) in typed.sorted(by: { $0.key < $1.key }) {
      fields.append((Self.typedFields + line, text))
    }
    if let lastSeen { fields.append(("seen", "\(lastSeen.milliseconds)")) }
    return fields
  }

  /// When it is to be gone on from: the last that is known of it.
  public var end: Instant? {
    guard let last = moves.last?.at else { return nil }
    return max(last, lastSeen ?? last)
  }
}
