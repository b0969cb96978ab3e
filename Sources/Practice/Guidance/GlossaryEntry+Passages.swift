extension GlossaryEntry {
  /// What the entry says, part by part; look-fors and moments in the library's words.
  public func passages(in guidance: Guidance) -> [Passage] {
    passages.filter { !$0.items.isEmpty }.map(\.spoken) + mentions(in: guidance)
  }

  /// Everything that a search looks at.
  var searched: String {
    ([title, kind] + passages.flatMap(\.items)).joined(separator: " ")
  }

  private var passages: [Passage] {
    switch self {
    case .word(let word):
      [Passage("Means", word.meaning), Passage("Heard", word.heard)]
    case .theory(let card):
      [
        Passage("Idea", card.idea), Passage("From", card.origin), Passage("On the ward", card.ward),
        Passage("In managing", card.management), Passage("Caution", card.caution),
      ]
    case .model(let model):
      [
        Passage(label: "Steps", items: model.steps, isOrdered: true), Passage("When", model.when),
        Passage("Not when", model.notWhen), Passage("Minutes", model.minutes),
        Passage("Sounds like", model.example), Passage("From", model.origin),
      ]
    case .opening(let opening):
      [Passage("Say", opening.say), Passage(label: "Do", items: opening.steps)]
    case .facilitating(let card):
      [
        Passage("Notice", card.notice), Passage("Say", card.say),
        Passage(label: "Do", items: card.steps), Passage("Avoid", card.avoid),
        Passage("After", card.after),
      ]
    }
  }

  private func mentions(in guidance: Guidance) -> [Passage] {
    let (lookFors, moments): ([LookFor.ID], [Moment.ID]) =
      switch self {
      case .word(let word): (word.lookFors, [])
      case .theory(let card): (card.lookFors, card.moments)
      default: ([], [])
      }
    return [
      Passage(label: "Look for", items: lookFors.compactMap { guidance.lookFor($0)?.words }),
      Passage(label: "Moments", items: moments.compactMap { guidance.moment($0)?.title }),
    ].filter { !$0.items.isEmpty }
  }
}

extension GlossaryEntry.Passage {
  /// A passage of one text; of none, where there is nothing to say.
  fileprivate init(_ label: String, _ text: String?) {
    self.init(label: label, items: text.map { [$0] } ?? [])
  }

  /// What somebody said stands in quotes; a search need not know that.
  fileprivate var spoken: Self {
    guard ["Heard", "Sounds like"].contains(label) else { return self }
    return Self(label: label, items: items.map { "\"\($0)\"" })
  }
}
