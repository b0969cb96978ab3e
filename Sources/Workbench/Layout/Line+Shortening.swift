internal import Surface

extension [Line] {
  /// As many lines as there is room for; where some are left out, the last says which key shows them.
  func shortened(to room: Int) -> [Line] {
    guard count > room, room > 1 else { return self }
    return prefix(room - 1) + [Line("Enter", .key).adding(" shows the rest", .hint)]
  }
}
