/// One entry of the glossary: a word, a theory card, a feedback model or a card for facilitating.
public enum GlossaryEntry: Hashable, Sendable, Identifiable {
  case word(LeadershipWord)
  case theory(TheoryCard)
  case model(FeedbackModel)
  case opening(FacilitatingCard.Opening)
  case facilitating(FacilitatingCard)

  /// The parts of the glossary, in the order that lists show them.
  public enum Section: String, CaseIterable, Hashable, Sendable {
    case words, theory, models, facilitating

    /// As a heading says it.
    public var title: String {
      switch self {
      case .words: "Words"
      case .theory: "Theory"
      case .models: "Feedback models"
      case .facilitating: "Facilitating"
      }
    }
  }

  /// What names an entry: a word and a theory card may share their name.
  public struct ID: Hashable, Sendable {
    /// The part.
    public var section: Section
    /// The id in that part.
    public var id: String

    /// Makes an id.
    public init(_ section: Section, _ id: String) {
      self.section = section
      self.id = id
    }
  }

  /// One labelled part of an entry.
  public struct Passage: Hashable, Sendable {
    /// The label: Heard.
    public var label: String
    /// The words; several where they are a list.
    public var items: [String]
    /// Whether the items come in an order.
    public var isOrdered: Bool

    /// Makes a passage.
    public init(label: String, items: [String], isOrdered: Bool = false) {
      self.label = label
      self.items = items
      self.isOrdered = isOrdered
    }

    /// What stands before an item: a number, a hyphen, or nothing before one that is alone.
    public func sign(before index: Int) -> String {
      isOrdered ? "\(index + 1) " : items.count > 1 ? "- " : ""
    }
  }

  /// What names it.
  public var id: ID {
    switch self {
    case .word(let word): ID(.words, word.id)
    case .theory(let card): ID(.theory, card.id)
    case .model(let model): ID(.models, model.id)
    case .opening: ID(.facilitating, "opening")
    case .facilitating(let card): ID(.facilitating, card.id)
    }
  }

  /// Its title.
  public var title: String {
    switch self {
    case .word(let word): word.word
    case .theory(let card): card.title
    case .model(let model): model.title
    case .opening(let opening): opening.title
    case .facilitating(let card): card.title
    }
  }

  /// What it is, in a word or two.
  public var kind: String {
    switch self {
    case .word(let word): word.kind.rawValue
    case .theory: "theory"
    case .model: "feedback model"
    case .opening, .facilitating: "facilitating"
    }
  }
}
