internal import Practice
internal import Surface

/// Asks whether a draft that waits is to be thrown away.
struct DiscardScreen: Screen {
  private let draft: RecordID

  init(draft: RecordID) {
    self.draft = draft
  }

  var isOverlay: Bool { true }

  var modes: [Mode] { [.question, .everywhere] }

  mutating func perform(_ command: Command, key: Key, in world: World) -> [Action] {
    switch command {
    case .yes: [.effect(.discardDraft(draft)), .pop, .notice("The draft was thrown away.")]
    case .no, .back: [.pop]
    default: []
    }
  }

  mutating func receive(_ outcome: Outcome, in world: World) -> [Action] {
    // Another window may have taken it up meanwhile.
    guard case .drafts(let drafts) = outcome, !drafts.contains(where: { $0.id == draft }) else {
      return []
    }
    return [.pop]
  }

  func page(in world: World) -> Page {
    let waiting = world.drafts.first { $0.id == draft }
    let typed = waiting?.typedName ?? ""
    let who =
      waiting?.trainee.map { "about \(world.tellingName($0))" }
      ?? (typed.isEmpty ? "about nobody yet" : "about ‘\(typed)’")
    let what = waiting?.situation.map { ", \(world.title($0))" } ?? ""
    let begun = waiting.map { ", begun \(world.short($0.started.day)) \(world.time($0.started))" }
    let kind = waiting?.amends == nil ? "draft" : "change of feedback"
    let sentence: SafeText = "The \(kind) \(who)\(what)\(begun ?? "")."
    var lines = [Line.empty] + Line(sentence).wrapped(at: world.width - 2)
    lines += Line("Its words are gone for good; u does not bring them back.", .hint)
      .wrapped(at: world.width - 2)
    lines.append(.empty)
    let question: SafeText = "Throw it away? "
    lines.append(
      Line(question, .accent).adding("y", .key).adding(" yes · ", .hint)
        .adding("Enter", .key).adding(" keep it", .hint))
    return Page(
      title: Line("Throw a draft away?", .title), status: .empty, time: "",
      panes: [Pane(lines, cursor: Pane.Place(line: lines.count - 1, column: question.columns))],
      footer: [Hint(keys: "y", word: "throw away"), Hint(keys: "Enter", word: "keep it")])
  }
}
