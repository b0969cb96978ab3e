public import ArgumentParser
public import Practice

/// The options that say where a trainee stands in training; nil for what was not said.
struct LearnerOptions: ParsableArguments {
  @Option(help: "Free text: F2, ST5, clinical fellow.")
  var grade: String?

  @Option(help: "Closest to: foundation, core, higher or other. Guessed from the grade.")
  var stage: Stage?

  @Option(help: "Free text: Emergency Medicine.")
  var specialty: String?

  @Option(help: "Where they work: Ward 7.")
  var unit: String?

  /// The free text, for the guard.
  var lines: [(name: String, text: String)] {
    [("Grade", grade ?? ""), ("Specialty", specialty ?? ""), ("Unit", unit ?? "")]
  }

  /// What was said, over what was known before.
  func learner(changing before: Person.Learner? = nil) -> Person.Learner {
    let known = before ?? Person.Learner(grade: "", stage: .other, specialty: "")
    let grade = grade?.onOneLine ?? known.grade
    let guessed = self.grade.flatMap { Stage.guess(fromGrade: $0) }
    return Person.Learner(
      grade: grade, stage: stage ?? guessed ?? known.stage,
      specialty: specialty?.onOneLine ?? known.specialty)
  }
}

extension Stage: ExpressibleByArgument {}
