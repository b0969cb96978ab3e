/// A few words of a walk, and what they are.
public struct TrainingPassage: Hashable, Sendable {
  /// What the words are for.
  public enum Kind: Hashable, Sendable {
    case heading
    case prose
    /// What the room is asked.
    case question
    /// Words that help and can be passed over.
    case hint
    /// What could be done, numbered from 1; whether it was taken.
    case option(Int, isTaken: Bool)
    /// How many are for an option, and how many were before; nil where nobody voted before.
    case votes(Int, count: Int, before: Int?)
    /// What was done well, or is to work on.
    case mark(Feedback.Mark.Sign)
    /// Behind a label; an empty one goes on with the label before.
    case labelled(String)
  }

  /// What the words are for.
  public var kind: Kind
  /// The words.
  public var text: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// Items behind one label.
  static func labelled(_ label: String, _ items: [String]) -> [TrainingPassage] {
    items.enumerated().map { TrainingPassage(.labelled($0.offset == 0 ? label : ""), $0.element) }
  }
}
