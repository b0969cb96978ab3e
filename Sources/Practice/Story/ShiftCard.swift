/// The card for one shift: on one side what to watch for and the brief, on the other what was agreed
/// and promised, what nobody has looked at, and what to ask after.
public struct ShiftCard: Hashable, Sendable {
  /// One labelled part of a side.
  public struct Section: Hashable, Sendable {
    /// The label: WATCH FOR.
    public var label: String
    /// The words; several where they are a list.
    public var items: [String]
  }

  /// One side.
  public struct Side: Hashable, Sendable {
    /// What stands at its top.
    public var title: String
    /// Its parts, top to bottom.
    public var sections: [Section]
  }

  /// Whom a card is for, and what is open for them.
  public struct Person: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The stage that look-fors and stretch are chosen for.
    public var stage: Stage
    /// What is open.
    public var outlook: Outlook

    /// Makes a person.
    public init(name: String, stage: Stage, outlook: Outlook) {
      self.name = name
      self.stage = stage
      self.outlook = outlook
    }
  }

  /// What a card is about: a situation, and a moment of it where one was chosen.
  public struct Subject: Hashable, Sendable {
    /// The situation.
    public var situation: Situation
    /// The moment.
    public var moment: Moment?

    /// Makes a subject.
    public init(situation: Situation, moment: Moment? = nil) {
      self.situation = situation
      self.moment = moment
    }
  }

  /// What to watch for, and the brief.
  public let front: Side
  /// What was agreed and promised, what nobody has looked at, what to ask after.
  public let back: Side

  /// Makes a card for one trainee.
  public init(_ subject: Subject, for person: Person, guidance: Guidance, today: Day) {
    let maker = ShiftCardMaker(subject, stage: person.stage, guidance: guidance, today: today)
    let moment = maker.moment(for: person.outlook)
    front = maker.front(moment, stage: person.stage)
    back = maker.back(moment, for: person)
  }

  /// Makes a card for whoever is there, from what is open for each of them.
  public init(_ subject: Subject, forAll people: [Person], guidance: Guidance, today: Day) {
    let maker = ShiftCardMaker(subject, stage: nil, guidance: guidance, today: today)
    let moment = maker.moment(for: nil)
    front = maker.front(moment, stage: nil)
    back = maker.back(moment, forAll: people)
  }
}
