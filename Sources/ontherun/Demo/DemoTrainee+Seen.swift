import Practice

extension DemoTrainee {
  /// Feedback, said in the order in which the form has it.
  struct Seen: Sendable {
    /// A next step, with a name by which later entries speak of it.
    struct Next: Sendable {
      var text: String
      var due: When?
      var isPromise: Bool
      var step: String?
    }

    /// When a step is due.
    enum When: Sendable {
      case at(Situation.ID)
      /// So many days after it was agreed.
      case after(Int)
    }

    /// When it was said to the trainee.
    enum Said: Sendable {
      case then, notYet
      case after(Int)
    }

    var ago: Int
    var time: String
    var by: DemoObserver
    var situation: Situation.ID
    var moment: Moment.ID?
    var marks: String
    var keepsDay = false
    var name: String?
    var saw: String?
    var effect: String?
    var they: String?
    var next: Next?
    var steps: [(step: String, now: StepState)] = []
    var back: Support.Back?
    var ahead: Support.Ahead?
    var role: LeadershipRole?
    var jots: [(time: String, text: String)] = []
    var said = Said.then
    var asked = Asker.supervisor
    var via = Via.form
    var thread: String?

    /// Begins feedback: days ago, the time, who, where, and marks such as `+recap ~closed-loop`.
    init(
      _ ago: Int, _ time: String, _ by: DemoObserver, _ situation: Situation.ID,
      _ moment: Moment.ID? = nil, marks: String = ""
    ) {
      (self.ago, self.time, self.by) = (ago, time, by)
      (self.situation, self.moment, self.marks) = (situation, moment, marks)
    }
  }
}

extension DemoTrainee.Seen {
  /// What the supervisor saw or heard; parts of a long line are joined.
  func saw(_ parts: String...) -> Self { with { $0.saw = parts.joined(separator: " ") } }

  /// What came of it.
  func effect(_ parts: String...) -> Self { with { $0.effect = parts.joined(separator: " ") } }

  /// What the trainee said.
  func they(_ parts: String...) -> Self { with { $0.they = parts.joined(separator: " ") } }

  /// What to try next time.
  func next(_ text: String, due: When? = nil, step: String? = nil) -> Self {
    with { $0.next = Next(text: text, due: due, isPromise: false, step: step) }
  }

  /// What the supervisor promised.
  func promise(_ text: String, due: When? = nil, step: String? = nil) -> Self {
    with { $0.next = Next(text: text, due: due, isPromise: true, step: step) }
  }

  /// What became of an earlier step.
  func step(_ step: String, _ now: StepState) -> Self { with { $0.steps.append((step, now)) } }

  /// How much help was needed, and how near the supervisor would want to be next time.
  func support(_ back: Support.Back, _ ahead: Support.Ahead? = nil) -> Self {
    with { ($0.back, $0.ahead) = (back, ahead) }
  }

  /// Another role than the situation suggests.
  func role(_ role: LeadershipRole) -> Self { with { $0.role = role } }

  /// A note made while watching.
  func jot(_ time: String, _ text: String) -> Self { with { $0.jots.append((time, text)) } }

  /// When it was said, when that was not there and then.
  func said(_ said: Said) -> Self { with { $0.said = said } }

  /// The trainee asked for it.
  var onRequest: Self { with { $0.asked = .trainee } }

  /// It was typed at the command line.
  var logged: Self { with { $0.via = .log } }

  /// It keeps its day, be it a Sunday.
  var onTheDay: Self { with { $0.keepsDay = true } }

  /// It belongs to a project.
  func thread(_ name: String) -> Self { with { $0.thread = name } }

  /// The name by which later entries speak of it.
  func named(_ name: String) -> Self { with { $0.name = name } }

  private func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}
