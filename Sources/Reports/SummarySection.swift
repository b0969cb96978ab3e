internal import Practice

/// The parts of a summary, in the order of every page: words first, then what was seen where.
enum SummarySection: String, CaseIterable {
  case well, workOn, unmarked, steps, chances, reflections, unsaid, seen, support, threads
  case framework, ahead, paste

  /// The heading.
  var title: String {
    switch self {
    case .well: "What went well, in the supervisors' own words"
    case .workOn: "What to work on, in the supervisors' own words"
    case .unmarked: "Also written, in the supervisors' own words"
    case .steps: "Next steps agreed"
    case .chances: "Chances to lead"
    case .reflections: "In the trainee's own words"
    case .unsaid: "Not yet said to the trainee"
    case .seen: "Where it was seen"
    case .support: "Support, in words, from the earliest to the latest"
    case .threads: "Projects"
    case .framework: "Suggested links, OnTheRun's own; check before you claim"
    case .ahead: "Where to look next"
    case .paste: "For a portfolio form"
    }
  }

  /// The heading in a word or two, for a list of contents.
  var shortTitle: String {
    switch self {
    case .well: "Went well"
    case .workOn: "To work on"
    case .unmarked: "Also written"
    case .steps: "Next steps"
    case .chances: "Chances"
    case .reflections: "Trainee's own words"
    case .unsaid: "Not yet said"
    case .seen: "Where seen"
    case .support: "Support"
    case .threads: "Projects"
    case .framework: "Suggested links"
    case .ahead: "Look next"
    case .paste: "Portfolio form"
    }
  }

  /// Whether a summary has anything for this part.
  func isPresent(in summary: Summary, framework: FrameworkView?) -> Bool {
    switch self {
    case .well: !summary.well.isEmpty
    case .workOn: !summary.workOn.isEmpty
    case .unmarked: !summary.unmarked.isEmpty
    case .steps: summary.steps.contains { $0.who == .trainee }
    case .chances: !summary.chances.isEmpty
    case .reflections: !summary.reflections.isEmpty
    case .unsaid: !summary.unsaid.isEmpty
    case .seen, .paste: summary.records > 0
    case .support: !summary.support.isEmpty
    case .threads: !summary.threads.isEmpty
    case .framework: framework != nil
    case .ahead: !summary.notYetSeen.isEmpty
    }
  }
}
