internal import Practice
internal import Surface

/// A learnable moment as lines of a page.
struct MomentLines {
  let moment: Moment
  let place: MomentPlace
  /// What is open for the trainee; nil until their story is read.
  let outlook: Outlook?
  let width: Int
  /// Whether the suggested links to frameworks are shown.
  var showsLinks = false

  private static let column = 11

  func lines(in world: World) -> [Line] {
    var lines: [Line] = []
    add("Spot", [moment.spot], to: &lines)
    add("Brief", [moment.brief], to: &lines)
    let watch = moment.watchFor.compactMap { world.guidance?.lookFor($0)?.words }
    add("Watch for", watch, to: &lines)
    add("Ask after", [moment.askAfter], to: &lines)
    addStretch(in: world, to: &lines)
    addTrace(in: world, to: &lines)
    if moment.isActivity {
      add("Activity", ["Support can be said about this one, in words."], role: .hint, to: &lines)
    }
    addWords(in: world, to: &lines)
    if showsLinks { addLinks(in: world, to: &lines) }
    return lines
  }

  /// The words that digits open.
  static func words(for moment: Moment, in world: World) -> [GlossaryEntry] {
    guard let guidance = world.guidance else { return [] }
    let words = guidance.words(about: moment.watchFor).prefix(6).map { GlossaryEntry.word($0) }
    return words + guidance.theory(for: moment.id).prefix(3).map { .theory($0) }
  }

  private func add(
    _ label: SafeText, _ items: [String], role: Role = .text, to lines: inout [Line]
  ) {
    if !lines.isEmpty { lines.append(.empty) }
    addRow(label, items, role: role, to: &lines)
  }

  private func addRow(
    _ label: SafeText, _ items: [String], role: Role = .text,
    to lines: inout [Line]
  ) {
    var label = Line(label, .label)
    for item in items {
      // Several stand as a list, so that a broken line is not taken for another.
      var sign: SafeText = items.count > 1 ? "- " : ""
      for text in SafeText(item).wrapped(at: max(10, width - Self.column - sign.columns)) {
        lines.append(label.filled(to: Self.column).adding(sign, .hint).adding(text, role))
        label = .empty
        sign = SafeText(String(repeating: " ", count: sign.columns))
      }
    }
  }

  /// The trainee's stage first and plain, the others below it and dim.
  private func addStretch(in world: World, to lines: inout [Line]) {
    let stage = place.stage(in: world)
    let own = place.trainee == nil ? nil : stage == .other ? Stage.core : stage
    let others = Stage.allCases.filter { $0 != own && moment.stretch[$0] != nil }
    if !lines.isEmpty { lines.append(.empty) }
    if let own, let text = moment.stretch[own] {
      addRow("Stretch", ["\(own.rawValue): \(text)"], to: &lines)
      for stage in others {
        addRow("", ["\(stage.rawValue): \(moment.stretch[stage] ?? "")"], role: .hint, to: &lines)
      }
      return
    }
    addRow(
      "Stretch", others.map { "\($0.rawValue): \(moment.stretch[$0] ?? "")" }, to: &lines)
  }

  private func addTrace(in world: World, to lines: inout [Line]) {
    guard let outlook else { return }
    let trace = outlook.trace(of: moment.id)
    var words: [String] = []
    if let seen = trace.seen { words.append("seen \(world.short(seen))") }
    if let given = trace.given { words.append("chance given \(world.short(given))") }
    if trace.isPromised { words.append("chance promised") }
    if words.isEmpty { words.append("not looked at yet") }
    let never = outlook.neverLooked(among: moment.watchFor)
      .compactMap { world.guidance?.lookFor($0)?.words }
    var items = [words.joined(separator: " · ")]
    if !never.isEmpty, trace.seen != nil {
      items.append("nobody has looked for: \(never.joined(separator: " · "))")
    }
    add("\(world.firstName(place.trainee))", items, to: &lines)
  }

  private func addWords(in world: World, to lines: inout [Line]) {
    let words = Self.words(for: moment, in: world)
    guard !words.isEmpty else { return }
    lines.append(.empty)
    var line = Line("Words", .label).filled(to: Self.column)
    for (index, word) in words.enumerated() {
      let next = Line("\(index + 1) ", .key).adding("\(word.title)  ", .hint)
      if line.columns + next.columns - 2 > width, line.columns > Self.column {
        lines.append(line)
        line = Line.empty.filled(to: Self.column)
      }
      line = line + next
    }
    lines.append(line)
  }

  private func addLinks(in world: World, to lines: inout [Line]) {
    let links = moment.links.map { link in
      let framework = world.guidance?.frameworks.first { $0.id == link.framework }
      let elements = link.codes.map { code in
        let element = framework?.elements.first { $0.code == code }
        return element.flatMap { $0.isVerified ? "\(code) \($0.title)" : nil } ?? code
      }
      return "\(framework?.title ?? link.framework): \(elements.joined(separator: ", "))"
    }
    lines.append(.empty)
    lines += SafeText("Suggested links, OnTheRun's own; check before you claim.")
      .wrapped(at: width).map { Line($0, .caution) }
    for link in links.isEmpty ? ["None is suggested for this moment."] : links {
      lines += SafeText(link).wrapped(at: max(10, width - 2)).map { Line("  ").adding($0) }
    }
  }
}
