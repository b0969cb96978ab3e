internal import Practice
internal import Surface

/// What a trainee may read of their own story while they have the keyboard.
struct HandOverBlocks {
  private let story: Story
  private let world: World

  init(_ story: Story, in world: World) {
    self.story = story
    self.world = world
  }

  var blocks: [Block] {
    var blocks: [Block] = []
    if story.entries.isEmpty {
      blocks.append(.text("Nothing was noted as said to you yet.", .hint))
    }
    blocks += story.entries.map(block)
    let steps = story.steps.filter { $0.who == .trainee }
    if !steps.isEmpty {
      blocks.append(.heading("Agreed to try"))
      blocks += steps.map { step in
        let due = step.isOpen ? step.due.map { " · due: \(world.words(for: $0))" } ?? "" : ""
        return pair(
          step.text, "\(step.state.words) · agreed \(world.short(step.agreed))\(due)")
      }
    }
    if !story.chances.isEmpty {
      blocks.append(.heading("Chances to lead"))
      blocks += story.chances.map { chance in
        let place = chance.situation.map { world.title($0) }
        let day = world.short(chance.given ?? chance.noted)
        return pair(chance.text ?? place ?? "a chance to lead", "\(chance.state.words) · \(day)")
      }
    }
    if !story.reflections.isEmpty {
      blocks.append(.heading("What you wrote"))
      blocks += story.reflections.map { reflection in
        let of = reflection.of.flatMap { story.entry($0) }
        let about = of.map { " · on \(world.title($0.feedback.situation))" } ?? ""
        return pair(reflection.text, "\(world.short(reflection.at.day))\(about)")
      }
    }
    return blocks
  }

  private func pair(_ words: String, _ detail: String) -> Block {
    Block { width in
      SafeText(words).wrapped(at: width).map { Line($0) } + [Line("\(detail)", .hint)]
    }
  }

  private func block(_ entry: FeedbackEntry) -> Block {
    let names = Names(people: world.people, guidance: world.guidance ?? .empty)
    let feedback = entry.feedback
    let day = entry.at.day.shortWithWeekday(besides: world.clock.today.year)
    let head = "\(day) · \(names.situation(feedback.situation)) · \(names.person(entry.by))"
    let fields = feedback.fields(at: entry.at, names: names).dropFirst(2)
    return Block(.record(entry.id)) { width in
      var lines = SafeText(head).wrapped(at: width).map { Line($0, .title) }
      for field in fields {
        let rows = SafeText(field.text).wrapped(at: width - 13)
        for (row, text) in rows.enumerated() {
          lines.append(
            Line(row == 0 ? "\(field.label)" : "", .label).filled(to: 13).adding(text))
        }
      }
      return lines + [.empty]
    }
  }
}
