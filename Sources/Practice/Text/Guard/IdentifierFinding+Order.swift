extension Sequence<IdentifierFinding> {
  /// What stands in the way of saving first, otherwise in the order of the text.
  public var hardFirst: [IdentifierFinding] {
    filter { $0.level == .hard } + filter { $0.level != .hard }
  }
}
