/// The practice: what was seen, what was written, one good record, and what people write instead.
extension TrainingPages {
  var practice: [[TrainingPassage]] {
    let piece = scenario.practice
    let good = piece.exemplar
    let name = scenario.cast.first?.name ?? "them"
    return [
      [TrainingPassage(.prose, piece.seen)],
      [
        TrainingPassage(
          .question,
          "Now write it, in a minute: what you saw, what came of it, one thing to try."),
        TrainingPassage(.hint, "To \(name), as you would say it.\(countWords)"),
      ],
      sideBySide,
      [TrainingPassage(.heading, "One good record")]
        + lookFors(good.well).map { TrainingPassage(.mark(.well), $0) }
        + lookFors(good.workOn).map { TrainingPassage(.mark(.workOn), $0) }
        + TrainingPassage.labelled("I saw", [good.saw])
        + TrainingPassage.labelled("Effect", [good.effect])
        + TrainingPassage.labelled("Next time", [good.next])
        + [TrainingPassage(.hint, "Hold yours against it by your own judgement.")],
      [TrainingPassage(.heading, "What people write instead")]
        + piece.slips.flatMap {
          TrainingPassage.labelled("Wrote", [$0.wrote]) + TrainingPassage.labelled("Ask", [$0.why])
        },
    ]
  }

  private var countWords: String {
    written.isEmpty || session.stop.shown > 2
      ? "" : " \(written.count) written so far; Space shows them."
  }

  /// What was written, in the order in which the room was shown it; what is new comes last.
  public var laidOut: [WrittenPractice] {
    let known = session.laidOut.compactMap { id in written.first { $0.id == id } }
    return known + WrittenPractice.shuffled(written.filter { !session.laidOut.contains($0.id) })
  }

  /// What was written, without names and not in the order in which it was.
  private var sideBySide: [TrainingPassage] {
    if written.isEmpty {
      return [
        TrainingPassage(
          .question,
          isAlone
            ? "Read yours aloud, as if they stood there."
            : "Read yours to the person beside you. Which of the two would help them more?")
      ]
    }
    let few =
      written.count < WrittenPractice.few && !isAlone
      ? [TrainingPassage(.hint, "So few that the way it is written may tell whose it is.")] : []
    let pieces = laidOut.enumerated().flatMap { place, piece in
      TrainingPassage.labelled("\(place + 1)", [piece.words])
        + TrainingPassage.labelled("Ask", piece.question.map { [$0] } ?? [])
    }
    let question =
      written.count > 1 ? [TrainingPassage(.question, "Which would help you most?")] : []
    return [TrainingPassage(.heading, "What you wrote")] + few + pieces + question
      + votes(session.stop)
  }
}
