/// How ids read in running text, from the people and the library that are known here.
public struct Names: Hashable, Sendable {
  /// Who is who.
  public let people: People
  /// What the library calls things.
  public let guidance: Guidance

  /// Makes names from people and a library.
  public init(people: People, guidance: Guidance) {
    self.people = people
    self.guidance = guidance
  }

  /// The name of a person, or a word for somebody who is not known here.
  public func person(_ id: RecordID) -> String { people.name(of: id) }

  /// The name of a trainee, with the grade where another has the same name.
  public func trainee(_ id: RecordID) -> String { people.tellingName(of: id) }

  /// The title of a situation; its id where the library does not know it.
  public func situation(_ id: Situation.ID) -> String { guidance.situation(id)?.title ?? id }

  /// The title of a moment; its id where the library does not know it.
  public func moment(_ id: Moment.ID) -> String { guidance.moment(id)?.title ?? id }

  /// The words of support, looking back.
  public func back(_ back: Support.Back) -> String {
    guidance.support.back[back] ?? back.rawValue
  }

  /// The words of support, looking ahead.
  public func ahead(_ ahead: Support.Ahead) -> String {
    guidance.support.ahead[ahead] ?? ahead.rawValue
  }

  /// When something is due, in words: `19 Nov`, `next handover`.
  public func due(_ due: Due, besides year: Int) -> String {
    switch due {
    case .on(let day): day.short(besides: year)
    case .at(let situation): "next \(self.situation(situation))"
    }
  }
}
