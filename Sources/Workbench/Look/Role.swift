/// What a piece of text is for; a theme says how that looks.
public enum Role: CaseIterable, Hashable, Sendable {
  /// Words to be read.
  case text
  /// Where I am, and names of panes.
  case title
  /// Words that help but can be passed over.
  case hint
  /// The one accent: what matters most here.
  case accent
  /// A key in the footer or in help.
  case key
  /// A label before a value.
  case label
  /// The row or field that keys act on.
  case selection
  /// Done well.
  case well
  /// To work on.
  case workOn
  /// Look at this, nothing is in the way.
  case caution
  /// This stands in the way, or needs an answer.
  case problem
  /// A part of a name or note that a search found.
  case match
  /// A line between panes.
  case rule
}
