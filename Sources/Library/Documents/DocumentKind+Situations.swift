import Practice

extension DocumentKind {
  /// One situation with its look-fors and moments.
  static let situations = DocumentKind("Prompts/situations/*.yaml", isForFeedback: true) {
    root, reader, draft in
    let fields = reader.fields(
      root, of: "situation",
      needs: ["id", "title", "setting", "stages", "recognised", "look-fors", "moments"],
      allows: ["hours", "guess", "order"])
    if fields?.hasList("moments") != true { draft.moments.isPartial = true }
    guard let fields else { return }
    let id = reader.documentID(fields)
    let situation = reader.situation(id ?? "", fields, moments: &draft.moments)
    if let id { reader.declare(situation, id, of: "situation", at: root, in: &draft.situations) }
  }
}

extension DocumentReader {
  /// How many look-fors a stage has: enough to choose from, few enough to keep in mind.
  private static let lookForCount = 3...5

  fileprivate mutating func situation(
    _ id: Situation.ID, _ fields: Fields, moments: inout Declared<Situation.ID>
  ) -> Situation? {
    let title = text(fields, "title", .title)
    let order = fields["order"].flatMap { self.order($0) }
    let setting = choice(fields, "setting", of: Setting.allCases)
    let stages = stages(fields)
    let recognised = text(fields, "recognised", .prose)
    let hours = list(fields, "hours").compactMap { self.hours($0) }
    let lookFors = lookFors(fields, needing: stages ?? [])
    let own = list(fields, "moments").compactMap {
      moment($0, of: id, stages: stages, in: &moments)
    }
    guard let title, let setting, let stages else { return nil }
    return Situation(
      id: id, title: title, order: order ?? 100, setting: setting, stages: stages,
      recognised: recognised ?? "",
      hours: hours, isGuessed: flag(fields, "guess") ?? true, lookFors: lookFors, moments: own)
  }

  private mutating func order(_ node: ContentNode) -> Int? {
    guard let text = text(node, called: "'order'", .cited) else { return nil }
    guard let number = Int(text), (1...999).contains(number) else {
      log.add(
        line: node.line, "\(text.quoted) is no place in a list; write a number from 1 to 999.")
      return nil
    }
    return number
  }

  private mutating func lookFors(
    _ fields: Fields, needing stages: [Stage]
  ) -> [Stage: [LookFor.ID]] {
    guard let node = fields["look-fors"] else { return [:] }
    // A stage that it does not fit may have look-fors too: somebody may be seen there all the same.
    guard let fields = self.fields(node, of: "set of look-fors", needing: stages) else {
      return [:]
    }
    var lookFors: [Stage: [LookFor.ID]] = [:]
    for stage in Stage.inTraining {
      guard let node = fields[stage.rawValue] else { continue }
      let ids = ids(node, called: stage.rawValue.quoted, of: .lookFor(stage))
      lookFors[stage] = ids
      if isChecking, case .list = node.value, !Self.lookForCount.contains(ids.count) {
        log.add(
          line: node.line,
          "\(stage.rawValue.quoted) has \(ids.count) look-fors; choose three to five.")
      }
    }
    return lookFors
  }

  private mutating func hours(_ node: ContentNode) -> Situation.Hours? {
    guard let text = text(node, called: "An item of 'hours'", .cited) else { return nil }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(Self.minute)
    if ends.count == 2, let from = ends[0], let to = ends[1], from < 1_440, from != to {
      return Situation.Hours(from: from, to: to)
    }
    log.add(
      line: node.line,
      "\(text.quoted) is no stretch of the day; write it as \"07:30-09:00\", to 24:00 at most.")
    return nil
  }

  /// Minutes after midnight of `07:30`; `24:00` is the end of the day.
  private static func minute(_ text: Substring) -> Int? {
    let digits = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
    guard digits.count == 5, text.utf8.dropFirst(2).first == UInt8(ascii: ":") else { return nil }
    guard [0, 1, 3, 4].allSatisfy({ (0...9).contains(digits[$0]) }) else { return nil }
    let minute = (digits[0] * 10 + digits[1]) * 60 + digits[3] * 10 + digits[4]
    return digits[3] < 6 && minute <= 1_440 ? minute : nil
  }
}
