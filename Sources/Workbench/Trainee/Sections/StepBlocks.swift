internal import Practice
internal import Surface

/// Next steps and chances to lead, each with what became of it, when and by whom.
struct StepBlocks {
  private let summary: Summary
  private let story: Story
  private let world: World

  init(_ figures: StoryFigures, in world: World) {
    summary = figures.summary
    story = figures.story
    self.world = world
  }

  var blocks: [Block] {
    // What the supervisor promised stands among the chances.
    let own = summary.steps.filter { $0.who == .trainee }
    var blocks: [Block] = []
    blocks += list("Next steps, open", own.filter(\.isOpen).map(block))
    blocks += list("Chances to lead, promised", chances(.promised))
    blocks += list("Next steps, closed", own.filter { !$0.isOpen }.map(block))
    blocks += list("Chances to lead, given", chances(.given))
    blocks += list("Chances to lead, let go", chances(.letGo))
    if blocks.isEmpty {
      return [.text("Nothing is agreed yet: Next time, in feedback, agrees a step.", .hint)]
    }
    return blocks
  }

  private func list(_ title: SafeText, _ rows: [Block]) -> [Block] {
    rows.isEmpty ? [] : [.heading(title)] + rows
  }

  private func block(_ step: StoryStep) -> Block {
    Self.block(
      .step(step.id), word: step.state.words, step.text,
      due: step.isOpen ? step.due.map { "due: \(world.words(for: $0))" } : nil,
      history: history(step))
  }

  private func chances(_ state: StoryChance.State) -> [Block] {
    summary.chances.filter { $0.state == state }.map { chance in
      let place = chance.situation.map { summary.names.situation($0) }
      let moment = chance.moment.map { summary.names.moment($0) }
      let where_ = [place, moment].compactMap { $0 }.joined(separator: ", ")
      let words = chance.text ?? (where_.isEmpty ? "a chance to lead" : where_)
      let step = chance.isStep ? story.step(chance.id) : nil
      var history = step.map { self.history($0) } ?? own(chance)
      if chance.text != nil, !where_.isEmpty { history.insert(where_, at: 0) }
      return Self.block(
        chance.isStep ? .step(chance.id) : nil, word: chance.state.words, words,
        due: state == .promised ? chance.due.map { "due: \(world.words(for: $0))" } : nil,
        history: history)
    }
  }

  private func own(_ chance: StoryChance) -> [String] {
    let by = summary.names.person(chance.by)
    if let given = chance.given { return ["given \(world.short(given)), \(by)"] }
    return ["promised \(world.short(chance.noted)), \(by)"]
  }

  private func history(_ step: StoryStep) -> [String] {
    let first = step.who == .supervisor ? "promised" : "agreed"
    return step.history.enumerated().map { place, change in
      let word = place == 0 && change.state == .open ? first : change.state.words
      let at = place == 0 ? step.situation.map { " · \(summary.names.situation($0))" } ?? "" : ""
      return "\(word) \(world.short(change.day)), \(summary.names.person(change.by))\(at)"
    }
  }

  private static func block(
    _ target: Block.Target?, word: String, _ text: String, due: String?, history: [String]
  ) -> Block {
    Block(target) { width in
      let column = 10
      let words = SafeText(text).wrapped(at: width - column).enumerated().map { row, text in
        Line(row == 0 ? "\(word)" : "", .label).filled(to: column).adding(text)
      }
      let details = ([due].compactMap { $0 } + history).flatMap { detail in
        SafeText(detail).wrapped(at: width - column).map {
          Line.empty.filled(to: column).adding($0, .hint)
        }
      }
      return words + details
    }
  }
}
