extension Guidance {
  /// Every entry of the glossary: words by the alphabet, then theory, models and facilitating.
  public var glossary: [GlossaryEntry] {
    let sorted = words.map { (key: Fold.fold($0.word), word: $0) }.sorted { $0.key < $1.key }
    return sorted.map { .word($0.word) } + theory.map { .theory($0) } + models.map { .model($0) }
      + (opening.map { [.opening($0)] } ?? []) + facilitating.map { .facilitating($0) }
  }

  /// The entries in which every typed word is found, whatever its case and accents.
  public func glossary(matching typed: String) -> [GlossaryEntry] {
    let wanted = Fold.words(in: typed)
    guard !wanted.isEmpty else { return glossary }
    return glossary.filter { entry in
      let text = Fold.fold(entry.searched)
      return wanted.allSatisfy { text.contains($0) }
    }
  }

  /// Words that help to talk about some look-fors: those that touch most of them first, then those
  /// that are mostly about one of them.
  public func words(about lookFors: [LookFor.ID]) -> [LeadershipWord] {
    let wanted = Set(lookFors)
    let touching = words.enumerated().compactMap { place, word in
      let shared = word.lookFors.indices.filter { wanted.contains(word.lookFors[$0]) }
      return shared.first.map { (word: word, rank: (-shared.count, $0, place)) }
    }
    return touching.sorted { $0.rank < $1.rank }.map(\.word)
  }

  /// The look-fors that an entry is about; none for models and cards.
  public func lookFors(of entry: GlossaryEntry) -> [LookFor.ID] {
    switch entry {
    case .word(let word): word.lookFors
    case .theory(let card): card.lookFors
    case .model, .opening, .facilitating: []
    }
  }

  /// Theory cards that name a moment.
  public func theory(for moment: Moment.ID) -> [TheoryCard] {
    theory.filter { $0.moments.contains(moment) }
  }

  /// Entries that one leads to: words near it, and what shares its name or its look-fors.
  public func links(of entry: GlossaryEntry) -> [GlossaryEntry] {
    switch entry {
    case .word(let word):
      let near = word.see.compactMap { id in words.first { $0.id == id } }
      return near.map { .word($0) } + theory.filter { $0.id == word.id }.map { .theory($0) }
    case .theory(let card):
      let about = words(about: card.lookFors).filter { $0.id != card.id }
      return (words.filter { $0.id == card.id } + about.prefix(4)).map { .word($0) }
    case .model, .opening, .facilitating: return []
    }
  }
}
