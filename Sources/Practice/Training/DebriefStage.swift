/// A stage of the talk at the end, in the order in which a room can bear them.
///
/// The order, feelings before facts and facts before reasons, is that of PEARLS (Eppich and Cheng, 2015);
/// the words are our own.
public enum DebriefStage: Int, CaseIterable, Hashable, Sendable {
  case reactions, description, analysis, application, summary

  /// Its name.
  public var title: String {
    switch self {
    case .reactions: "Reactions"
    case .description: "Description"
    case .analysis: "Analysis"
    case .application: "Application"
    case .summary: "Summary"
    }
  }

  /// What it is for.
  public var purpose: String {
    switch self {
    case .reactions: "Let the room breathe out. Nothing is explained yet."
    case .description: "Agree on what happened, before anybody says why."
    case .analysis: "Ask what led to it, and what good reason each had for it."
    case .application: "Take it to the next shift: one thing each, with a situation."
    case .summary: "Say it back in a sentence, and stop on time."
    }
  }

  /// A question that can be asked as it stands.
  public var question: String {
    switch self {
    case .reactions: "How are you after that? One or two words each."
    case .description: "If a colleague came in now, how would you tell them what happened?"
    case .analysis: "What made the roads that we did not take look right?"
    case .application: "Where will you meet this next, and what is the first thing you will say?"
    case .summary: "What do you take with you?"
    }
  }

  /// Its share of a debrief of so many minutes; together they are all of it.
  public func minutes(of whole: Int) -> Int {
    // Half of the time for the reasons and for what comes of them; what is left over is theirs.
    let short = max(1, whole / 8)
    switch self {
    case .reactions, .description, .summary: return short
    case .application: return max(1, whole / 4)
    case .analysis: return max(1, whole - 3 * short - max(1, whole / 4))
    }
  }
}
