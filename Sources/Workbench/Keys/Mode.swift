/// Where keys are being read; a screen lists the modes that hold, the nearest first.
public enum Mode: String, CaseIterable, Hashable, Sendable {
  /// Always, also while typing.
  case everywhere
  /// Outside text fields.
  case browsing
  case home, trainee, moments, card, scenarios, scenario, preview, question
  /// While a scenario is walked.
  case walk
  /// The page of chances to lead.
  case chances
  /// The words of leadership.
  case language
  /// One record in full.
  case record
  /// While the trainee has the keyboard.
  case handOver
  /// In a form, whatever field one is on.
  case form
  /// On the list of open steps and look-fors.
  case marks
  /// In a line of free text, where a pasted line break is a space.
  case writing
  /// On a field with a fixed set of words.
  case choice

  /// The words that help and the cheat sheet call it by.
  public var title: String {
    switch self {
    case .everywhere: "Everywhere, also while typing"
    case .browsing: "Outside text"
    case .home: "Home"
    case .trainee: "A trainee's page"
    case .moments: "Moments"
    case .chances: "Chances to lead"
    case .language: "Language"
    case .card: "After saving"
    case .record: "One record"
    case .handOver: "While the trainee has the keyboard"
    case .scenarios: "Scenarios"
    case .scenario: "A scenario"
    case .walk: "While a scenario is walked"
    case .preview: "While a scenario is written"
    case .question: "A question"
    case .form: "Feedback"
    case .marks: "Open steps and look-fors"
    case .writing: "A line of text"
    case .choice: "Words to choose from"
    }
  }
}
