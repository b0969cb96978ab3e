/// How ids read in a summary, so that whoever renders it needs neither people nor library.
public struct SummaryNames: Hashable, Sendable {
  private let people: [RecordID: String]
  private let situations: [Situation.ID: String]
  private let moments: [Moment.ID: String]
  private let words: Guidance.SupportWords

  /// Takes the names that a story speaks of.
  public init(story: Story, people: People, guidance: Guidance) {
    let changes = story.entries.flatMap(\.history).map(\.by)
    let ids = Set(
      [story.trainee] + story.entries.map(\.by) + changes + story.steps.map(\.by)
        + story.chances.map(\.by) + story.reflections.map(\.by) + story.shared.map(\.by)
        + story.entries.compactMap { $0.withdrawal?.by })
    self.people = Dictionary(uniqueKeysWithValues: ids.map { ($0, people.name(of: $0)) })
    situations = Dictionary(
      guidance.situations.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    moments = Dictionary(
      guidance.situations.flatMap(\.moments).map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first })
    words = guidance.support
  }

  /// The name of a person.
  public func person(_ id: RecordID) -> String { people[id] ?? "somebody unknown" }

  /// The title of a situation; its id where the library does not know it.
  public func situation(_ id: Situation.ID) -> String { situations[id] ?? id }

  /// The title of a moment; its id where the library does not know it.
  public func moment(_ id: Moment.ID) -> String { moments[id] ?? id }

  /// The words of support, looking back.
  public func back(_ back: Support.Back) -> String { words.back[back] ?? back.rawValue }

  /// The words of support, looking ahead.
  public func ahead(_ ahead: Support.Ahead) -> String { words.ahead[ahead] ?? ahead.rawValue }

  /// When something is due, in words: `by 19 Nov`, `next handover`.
  public func due(_ due: Due, today: Day) -> String {
    switch due {
    case .on(let day): "by \(day.short(besides: today.year))"
    case .at(let situation): "next \(self.situation(situation))"
    }
  }
}
