extension JSONTree {
  /// A value as it was found, with the changes that lead from what was understood of it to what is
  /// to stand now; nil where nothing is to stand.
  ///
  /// What was not understood stays, byte for byte.
  ///
  /// - Parameters:
  ///   - found: The value as it was found; nil where there was none.
  ///   - understood: What this version makes of it.
  ///   - wanted: What this version would write now.
  /// - Returns: What to write.
  static func patched(
    _ found: JSONTree?, understood: JSONTree?, wanted: JSONTree?
  ) -> JSONTree? {
    guard let found else { return wanted }
    if understood == wanted { return found }
    switch (found, wanted) {
    case (.object(let members), .object):
      return .object(patched(members, understood: understood, wanted: wanted))
    case (.object(let members), nil) where understood?["id"] == nil:
      let rest = patched(members, understood: understood, wanted: nil)
      return rest.isEmpty ? nil : .object(rest)
    case (.array(let elements), .array(let wanted)):
      var known: [JSONTree] = []
      if case .array(let elements) = understood { known = elements }
      return .array(patched(elements, understood: known, wanted: wanted))
    default: return wanted
    }
  }

  private static func patched(
    _ members: [Member], understood: JSONTree?, wanted: JSONTree?
  ) -> [Member] {
    let kept = members.compactMap { member -> Member? in
      let value = patched(
        member.value, understood: understood?[member.key], wanted: wanted?[member.key])
      return value.map { Member(key: member.key, value: $0) }
    }
    let keys = Set(members.map(\.key))
    return kept + (wanted?.members ?? []).filter { !keys.contains($0.key) }
  }

  /// Elements are the same where they have the same name; those that were not understood stay.
  private static func patched(
    _ elements: [JSONTree], understood: [JSONTree], wanted: [JSONTree]
  ) -> [JSONTree] {
    let known = Dictionary(named(understood), uniquingKeysWith: { first, _ in first })
    var waiting = named(wanted)
    var result: [JSONTree] = []
    for (name, element) in named(elements) {
      if let place = waiting.firstIndex(where: { $0.name == name }) {
        let new = waiting.remove(at: place).element
        result.append(patched(element, understood: known[name], wanted: new) ?? new)
      } else if known[name] == nil {
        result.append(element)
      }
    }
    return result + waiting.map(\.element)
  }

  /// Elements with what names each among them: an id, a time, a unit, or its whole text.
  private static func named(_ elements: [JSONTree]) -> [(name: String, element: JSONTree)] {
    var counts: [String: Int] = [:]
    return elements.map { element in
      let name = (element["id"] ?? element["at"] ?? element["unit"] ?? element).json
      counts[name, default: 0] += 1
      return ("\(name) \(counts[name] ?? 1)", element)
    }
  }
}
