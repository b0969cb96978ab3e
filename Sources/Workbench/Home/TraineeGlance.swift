internal import Practice
internal import Surface

/// A trainee at a glance: what is open, promised, seen, not yet seen, and last.
struct TraineeGlance {
  var id: RecordID
  var person: Person
  /// Columns there are.
  var width: Int

  /// Columns before a value.
  private static let labelWidth = 7
  /// Blocks in the longest bar; more is said as a number.
  private static let longestBar = 6

  func lines(in world: World) -> [Line] {
    // On a small screen the end of the page is out of sight, and this must not be.
    if world.height < 20, world.identity.isLoginShared {
      return [heading, Line("Anyone with this login can read this.", .caution)]
        + facts(in: world)
    }
    return [heading] + facts(in: world) + sharedLogin(in: world) + noCopy(in: world)
  }

  private func facts(in world: World) -> [Line] {
    var lines: [Line] = []
    guard let digest = world.digests[id] else {
      let words: SafeText = world.isRosterComplete ? "Nothing written yet. n starts." : "Reading…"
      return lines + [Line(words, .hint)] + notYetSeen(nil, in: world) + rights(in: world)
    }
    for step in digest.openSteps.prefix(3) { lines += open(step, in: world) }
    for promise in digest.promises.prefix(2) {
      lines.append(labelled("CHANCE", "\(words(for: promise, in: world))"))
    }
    if !digest.seen.isEmpty { lines += seen(digest, in: world) }
    lines += notYetSeen(digest, in: world)
    if let last = digest.lastEntry {
      let day = world.short(last.at.day)
      let words = last.line.isEmpty ? "" : ": \(Self.continued(last.line))"
      var line = labelled("LAST", "\(day) \(world.title(last.situation))\(words)")
      line.isProse = true
      lines.append(line)
    }
    if digest.records == 0 { lines.append(Line("Nothing written yet. n starts.", .hint)) }
    return lines + rights(in: world)
  }

  private var heading: Line {
    let parts = [person.name, person.learner?.grade ?? "", person.learner?.specialty ?? ""]
    return Line("\(parts.filter { !$0.isEmpty }.joined(separator: " · "))", .title)
  }

  private func words(for promise: StoryChance, in world: World) -> String {
    promise.text ?? promise.situation.map { world.title($0) } ?? "a chance to lead"
  }

  private func labelled(_ label: SafeText, _ words: SafeText) -> Line {
    Line(label, .label).filled(to: Self.labelWidth).adding(words)
  }

  private func open(_ step: StoryStep, in world: World) -> [Line] {
    var agreed = "agreed \(world.short(step.agreed))"
    if let due = step.due { agreed += " · due: \(world.words(for: due))" }
    return [
      labelled("OPEN", "\(step.text)"),
      Line.empty.filled(to: Self.labelWidth).adding("\(agreed)", .hint),
    ]
  }

  /// Rows that situations seen may take; what does not fit is counted.
  private static let seenRows = 2

  /// Situations that were seen, as bars that read without colour and are never cut.
  private func seen(_ digest: Digest, in world: World) -> [Line] {
    let items = digest.seen.map { item in
      let blocks = String(repeating: "█", count: min(item.count, Self.longestBar))
      let more = item.count > Self.longestBar ? " \(item.count)" : ""
      let bar = world.isPlain ? "\(item.count)" : "\(blocks)\(more)"
      return Line("\(world.title(item.situation)) ").adding(SafeText(bar), .accent)
    }
    return Self.flowed(
      items, after: Line("SEEN", .label).filled(to: Self.labelWidth), gap: "  ", width: width,
      rows: Self.seenRows)
  }

  /// Whole items over a number of rows; those that have no room are counted.
  private static func flowed(
    _ items: [Line], after label: Line, gap: SafeText, width: Int, rows: Int
  ) -> [Line] {
    let indent = min(label.columns, labelWidth)
    var lines = [label]
    var start = label.columns
    for (index, item) in items.enumerated() {
      let left = items.count - index
      let isFirst = lines[lines.count - 1].columns == start
      // The last row keeps room for the number of those that are left out.
      let reserve = lines.count == rows && left > 1 ? "\(gap.text)+\(left) more".count : 0
      let columns = item.columns + (isFirst ? 0 : gap.columns)
      if lines[lines.count - 1].columns + columns + reserve > width, !isFirst {
        guard lines.count < rows else {
          lines[lines.count - 1] = lines[lines.count - 1].adding(gap)
            .adding("+\(left) more", .hint)
          return lines
        }
        lines.append(Line.empty.filled(to: indent))
        start = indent
        lines[lines.count - 1] = lines[lines.count - 1] + item
        continue
      }
      let last = lines[lines.count - 1]
      lines[lines.count - 1] = (isFirst ? last : last.adding(gap)) + item
    }
    return lines
  }

  private func notYetSeen(_ digest: Digest?, in world: World) -> [Line] {
    guard let guidance = world.guidance, world.isRosterComplete else { return [] }
    let seen = Set((digest?.seen ?? []).map(\.situation))
    let stage = person.learner?.stage ?? .other
    let missing = guidance.situations.filter { $0.fits(stage) && !seen.contains($0.id) }
    guard !missing.isEmpty else { return [] }
    return Self.flowed(
      missing.map { Line("\($0.title)") }, after: Line("NOT YET SEEN", .label).adding("  "),
      gap: " · ", width: width, rows: 1)
  }

  /// What stops erasing, and a quiet word until they were told what is kept about them.
  private func rights(in world: World) -> [Line] {
    let hold = person.hold.map {
      Line("On hold since \(world.short($0.since)): \($0.why)", .caution)
    }
    let untold = Line("Not yet told what is kept. :informed notes it.", .hint)
    return (hold?.wrapped(at: width) ?? []) + (person.informed == nil ? [untold] : [])
  }

  private func sharedLogin(in world: World) -> [Line] {
    guard world.identity.isLoginShared else { return [] }
    return [.empty, Line("Anyone with this login can read this.", .caution)]
  }

  /// A quiet word when no copy of the store was made for long.
  private func noCopy(in world: World) -> [Line] {
    guard let days = world.identity.daysWithoutCopy else { return [] }
    return [.empty]
      + Line("No copy for \(days) days: ontherun backup FILE", .hint).wrappedWords(at: width)
  }

  /// A sentence set after a colon begins small, unless its first word is a name or 'I'.
  private static func continued(_ sentence: String) -> String {
    let lead = "You "
    return sentence.hasPrefix(lead) ? String(sentence.dropFirst(lead.count)) : sentence
  }
}
