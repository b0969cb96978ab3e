internal import Practice
internal import Surface

/// Passages of a walk as lines.
struct WalkLines {
  /// The columns of a label, for those that go behind one.
  private static let labels = 11
  let width: Int
  let isPlain: Bool

  /// One step: passages of a kind stand together, others apart.
  func lines(_ step: [TrainingPassage]) -> [Line] {
    let most =
      step.map {
        if case .votes(_, let count, let before) = $0.kind { max(count, before ?? 0) } else { 0 }
      }
      .max() ?? 0
    var lines: [Line] = []
    for (place, passage) in step.enumerated() {
      if place > 0, isApart(step[place - 1].kind, passage.kind) { lines.append(.empty) }
      lines += self.lines(passage, most: most)
    }
    return lines
  }

  private func isApart(_ one: TrainingPassage.Kind, _ other: TrainingPassage.Kind) -> Bool {
    switch (one, other) {
    case (.option, .option), (.votes, .votes), (.mark, .mark), (.mark, .labelled),
      (.heading, .mark), (.labelled, .labelled):
      false
    default: true
    }
  }

  private func lines(_ passage: TrainingPassage, most: Int) -> [Line] {
    switch passage.kind {
    case .heading: prose(passage.text, .title)
    case .prose: prose(passage.text, .text)
    case .question: prose(passage.text, .accent)
    case .hint: prose(passage.text, .hint)
    case .option(let number, let isTaken):
      // A sign besides the weight: where there is no weight it says it alone.
      hanging(
        Line("\(number)\(isTaken ? ">" : " ") ", .key), passage.text, isTaken ? .title : .text)
    case .votes(let number, let count, let before):
      [bar(number, count, before, most: most)]
    case .mark(let sign):
      hanging(Line("\(sign.rawValue) ", sign == .well ? .well : .workOn), passage.text, .text)
    case .labelled(let label):
      hanging(Line("\(label)", .label).filled(to: Self.labels), passage.text, .text)
    }
  }

  private func bar(_ number: Int, _ count: Int, _ before: Int?, most: Int) -> Line {
    let room = max(8, min(40, width - 22))
    let length = count == 0 ? 0 : max(1, count * min(room, most) / max(1, most))
    var line = Line("\(number)  ", .key)
    if !isPlain, length > 0 {
      line = line.adding(Glyph.barFull.repeated(length), .accent).adding("  ")
    }
    line = line.adding("\(count)", .title)
    return before.map { line.adding("   was \($0)", .hint) } ?? line
  }

  private func prose(_ words: String, _ role: Role) -> [Line] {
    SafeText(words).wrapped(at: width).map { Line($0, role) }
  }

  private func hanging(_ lead: Line, _ words: String, _ role: Role) -> [Line] {
    SafeText(words).wrapped(at: max(10, width - lead.columns)).enumerated().map { place, text in
      (place == 0 ? lead : Line.empty.filled(to: lead.columns)).adding(text, role)
    }
  }
}
