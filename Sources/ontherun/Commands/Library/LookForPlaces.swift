import Practice

/// In which situations a look-for is offered, at any stage.
enum LookForPlaces {
  /// Whether a situation offers it.
  static func holds(_ situation: Situation, _ id: LookFor.ID) -> Bool {
    situation.lookFors.values.contains { $0.contains(id) }
      || situation.moments.contains { $0.watchFor.contains(id) }
  }

  /// The situations that offer it, in the library's order.
  static func ids(of id: LookFor.ID, in guidance: Guidance) -> [Situation.ID] {
    guidance.situations.filter { holds($0, id) }.map(\.id)
  }
}
