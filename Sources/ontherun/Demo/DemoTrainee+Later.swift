import Practice

extension DemoTrainee {
  /// Anything that is not feedback: what came later, or stands by itself.
  struct Later: Sendable {
    /// What happened.
    enum What: Sendable {
      case stepMoved(String, StepState)
      case promised(String, onThe: Int, step: String)
      case gave(Situation.ID, Moment.ID?, String?)
      case wrote(of: String?, String)
      case amended(String, @Sendable (Seen) -> Seen)
      case withdrew(String, why: String)
      case began(String, name: String)
      case closed(String)
      case rose(grade: String, stage: Stage)
    }

    /// So many days ago, or after the feedback it answers where it names one.
    var days: Int
    var time: String
    var by: DemoObserver
    var what: What

    /// A step moved on.
    static func step(
      _ step: String, _ now: StepState, _ ago: Int, _ time: String, _ by: DemoObserver
    ) -> Later {
      Later(days: ago, time: time, by: by, what: .stepMoved(step, now))
    }

    /// A chance was promised, for the coming day of the week, 1 for Monday.
    static func promised(
      _ ago: Int, _ time: String, _ by: DemoObserver, _ text: String, onThe weekday: Int,
      step: String
    ) -> Later {
      Later(days: ago, time: time, by: by, what: .promised(text, onThe: weekday, step: step))
    }

    /// A chance was given.
    static func gave(
      _ ago: Int, _ time: String, _ by: DemoObserver, _ situation: Situation.ID,
      _ moment: Moment.ID? = nil, _ text: String? = nil
    ) -> Later {
      Later(days: ago, time: time, by: by, what: .gave(situation, moment, text))
    }

    /// The trainee wrote, some days after feedback, at the keyboard of the supervisor named.
    static func wrote(
      after days: Int, _ time: String, of seen: String, _ by: DemoObserver, _ parts: String...
    ) -> Later {
      let text = parts.joined(separator: " ")
      return Later(days: days, time: time, by: by, what: .wrote(of: seen, text))
    }

    /// The trainee wrote about nothing in particular.
    static func wrote(
      _ ago: Int, _ time: String, _ by: DemoObserver, _ parts: String...
    ) -> Later {
      Later(days: ago, time: time, by: by, what: .wrote(of: nil, parts.joined(separator: " ")))
    }

    /// Feedback was written anew, some days after it.
    static func amended(
      after days: Int, _ time: String, _ seen: String, _ by: DemoObserver,
      _ change: @escaping @Sendable (Seen) -> Seen
    ) -> Later {
      Later(days: days, time: time, by: by, what: .amended(seen, change))
    }

    /// Feedback was taken back, some days after it.
    static func withdrew(
      after days: Int, _ time: String, _ seen: String, _ by: DemoObserver, why: String
    ) -> Later {
      Later(days: days, time: time, by: by, what: .withdrew(seen, why: why))
    }

    /// A project began.
    static func began(
      _ ago: Int, _ time: String, _ by: DemoObserver, _ title: String, name: String
    ) -> Later {
      Later(days: ago, time: time, by: by, what: .began(title, name: name))
    }

    /// A project was finished.
    static func closed(_ name: String, _ ago: Int, _ time: String, _ by: DemoObserver) -> Later {
      Later(days: ago, time: time, by: by, what: .closed(name))
    }

    /// The trainee moved up a grade.
    static func rose(
      to grade: String, _ stage: Stage, _ ago: Int, _ time: String, _ by: DemoObserver
    ) -> Later {
      Later(days: ago, time: time, by: by, what: .rose(grade: grade, stage: stage))
    }
  }
}
